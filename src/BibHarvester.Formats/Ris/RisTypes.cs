using BibHarvester.Formats.EndNote;

namespace BibHarvester.Formats.Ris;

/// <summary>Which <c>TY</c> stands for which type of work. Where several share one, <c>M3</c> tells them apart.</summary>
internal static class RisTypes
{
    /// <summary>The types of the specification of 2011, and of the older one.</summary>
    public static TypeTable Table { get; } = new(
    [
        (WorkType.Document, "GEN", null),
        (WorkType.JournalArticle, "JOUR", null),
        (WorkType.Review, "JOUR", "Review"),
        (WorkType.BookReview, "JOUR", "Book review"),
        (WorkType.MagazineArticle, "MGZN", null),
        (WorkType.NewspaperArticle, "NEWS", null),
        (WorkType.Preprint, "INPR", null),
        (WorkType.Book, "BOOK", null),
        (WorkType.ReferenceBook, "BOOK", "Reference book"),
        (WorkType.BookSet, "BOOK", "Book set"),
        (WorkType.EditedBook, "BOOK", "Edited book"),
        (WorkType.BookSeries, "SER", null),
        (WorkType.Chapter, "CHAP", null),
        (WorkType.BookPart, "CHAP", "Book part"),
        (WorkType.EncyclopediaEntry, "ENCYC", null),
        (WorkType.Entry, "ENCYC", "Entry"),
        (WorkType.DictionaryEntry, "DICT", null),
        (WorkType.ConferencePaper, "CONF", null),
        (WorkType.Proceedings, "CONF", "Proceedings"),
        (WorkType.ProceedingsSeries, "CONF", "Proceedings series"),
        (WorkType.Journal, "JFULL", null),
        (WorkType.JournalVolume, "JFULL", "Journal volume"),
        (WorkType.JournalIssue, "JFULL", "Journal issue"),
        (WorkType.Report, "RPRT", null),
        (WorkType.ReportComponent, "RPRT", "Report component"),
        (WorkType.ReportSeries, "RPRT", "Report series"),
        (WorkType.Thesis, "THES", null),
        (WorkType.Dataset, "DATA", null),
        (WorkType.Database, "DBASE", null),
        (WorkType.Software, "COMP", null),
        (WorkType.Workflow, "COMP", "Workflow"),
        (WorkType.Standard, "STAND", null),
        (WorkType.Patent, "PAT", null),
        (WorkType.Grant, "GRNT", null),
        (WorkType.WebPage, "ELEC", null),
        (WorkType.BlogPost, "BLOG", null),
        (WorkType.Post, "ICOMM", null),
        (WorkType.Image, "ART", null),
        (WorkType.Map, "MAP", null),
        (WorkType.Video, "VIDEO", null),
        (WorkType.Broadcast, "VIDEO", "Broadcast"),
        (WorkType.Audio, "SOUND", null),
        (WorkType.Song, "SOUND", "Song"),
        (WorkType.MusicalScore, "MUSIC", null),
        (WorkType.Presentation, "SLIDE", null),
        (WorkType.Speech, "SLIDE", "Speech"),
        (WorkType.PersonalCommunication, "PCOMM", null),
        (WorkType.Interview, "PCOMM", "Interview"),
        (WorkType.Manuscript, "MANSCPT", null),
        (WorkType.Pamphlet, "PAMP", null),
        (WorkType.Legislation, "STAT", null),
        (WorkType.Bill, "BILL", null),
        (WorkType.Regulation, "LEGAL", null),
        (WorkType.LegalCase, "CASE", null),
        (WorkType.Hearing, "HEAR", null),
        (WorkType.Classic, "CLSWK", null),
        (WorkType.PeerReview, "GEN", "Peer review"),
        (WorkType.Component, "GEN", "Component"),
        (WorkType.Collection, "CTLG", null),
        (WorkType.Performance, "GEN", "Performance"),
        (WorkType.Treaty, "GEN", "Treaty"),
        (WorkType.Event, "GEN", "Event"),
        (WorkType.PhysicalObject, "GEN", "Physical object"),
        (WorkType.Instrument, "GEN", "Instrument"),
        (WorkType.Service, "GEN", "Service"),
        (WorkType.Project, "GEN", "Project"),
        (WorkType.DataManagementPlan, "GEN", "Data management plan"),
    ],
    new Dictionary<string, WorkType>(StringComparer.OrdinalIgnoreCase)
    {
        ["ABST"] = WorkType.JournalArticle, ["EJOUR"] = WorkType.JournalArticle, ["JOURNAL"] = WorkType.JournalArticle, ["EBOOK"] = WorkType.Book,
        ["ECHAP"] = WorkType.Chapter, ["CPAPER"] = WorkType.ConferencePaper, ["UNPB"] = WorkType.Manuscript, ["ANCIENT"] = WorkType.Classic,
        ["GOVDOC"] = WorkType.Report, ["AGGR"] = WorkType.Dataset, ["WEB"] = WorkType.WebPage, ["MPCT"] = WorkType.Video, ["ADVS"] = WorkType.Video,
        ["FIGURE"] = WorkType.Image, ["CHART"] = WorkType.Image, ["EDBOOK"] = WorkType.EditedBook, ["MULTI"] = WorkType.Video, ["EQUA"] = WorkType.Image, ["WEBPAGE"] = WorkType.WebPage,
        ["UNBILL"] = WorkType.Bill, ["GRANT"] = WorkType.Grant,
    });

    /// <summary>What a type says beside the type of the work.</summary>
    /// <param name="name">The type.</param>
    /// <param name="work">The type of the work.</param>
    /// <param name="values">The values: what is sent over the Internet to somebody is a letter, to nobody in particular a post.</param>
    public static EndNoteType Settled(string name, WorkType work, List<EndNoteValue> values) => name.ToUpperInvariant() switch
    {
        "EDBOOK" => new EndNoteType(work, EditsAsAuthor: true),
        "ANCIENT" => new EndNoteType(work, SecondEdits: true),
        "ICOMM" when values.Exists(v => v.Field == EndNoteField.SecondaryAuthor) => new EndNoteType(WorkType.PersonalCommunication),
        _ => new EndNoteType(work),
    };
}
