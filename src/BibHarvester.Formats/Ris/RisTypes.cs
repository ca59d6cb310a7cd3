namespace BibHarvester.Formats.Ris;

/// <summary>Which <c>TY</c> stands for which type of work. Where several share one, <c>M3</c> tells them apart.</summary>
internal static class RisTypes
{
    private static readonly (WorkType Work, string Type, string? Word)[] Table =
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
        (WorkType.EditedBook, "EDBOOK", null),
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
        (WorkType.Collection, "GEN", "Collection"),
        (WorkType.Performance, "GEN", "Performance"),
        (WorkType.Treaty, "GEN", "Treaty"),
        (WorkType.Event, "GEN", "Event"),
        (WorkType.PhysicalObject, "GEN", "Physical object"),
        (WorkType.Instrument, "GEN", "Instrument"),
        (WorkType.Service, "GEN", "Service"),
        (WorkType.Project, "GEN", "Project"),
        (WorkType.DataManagementPlan, "GEN", "Data management plan"),
    ];

    /// <summary>Types of other writers, and of the older specification.</summary>
    private static readonly Dictionary<string, WorkType> Foreign = new(StringComparer.Ordinal)
    {
        ["ABST"] = WorkType.JournalArticle, ["EJOUR"] = WorkType.JournalArticle, ["JOURNAL"] = WorkType.JournalArticle, ["EBOOK"] = WorkType.Book,
        ["ECHAP"] = WorkType.Chapter, ["CPAPER"] = WorkType.ConferencePaper, ["UNPB"] = WorkType.Manuscript, ["ANCIENT"] = WorkType.Classic,
        ["GOVDOC"] = WorkType.Report, ["AGGR"] = WorkType.Dataset, ["WEB"] = WorkType.WebPage, ["MPCT"] = WorkType.Video, ["ADVS"] = WorkType.Video,
        ["FIGURE"] = WorkType.Image, ["CHART"] = WorkType.Image, ["UNBILL"] = WorkType.Bill, ["CTLG"] = WorkType.Collection, ["GRANT"] = WorkType.Grant,
    };

    /// <summary>The type of a work, and what stands in <c>M3</c>.</summary>
    public static (string Type, string? Word) Of(WorkType work, string? genre)
    {
        foreach (var row in Table)
        {
            if (row.Work == work)
                return (row.Type, row.Word ?? Table.FirstOrDefault(r => r.Type == row.Type && IsWord(r.Word, genre)).Word ?? genre);
        }

        return ("GEN", genre);
    }

    /// <summary>The work of a type; absent where the type is unknown.</summary>
    public static (WorkType? Work, string? Genre) Read(string type, string? word)
    {
        foreach (var row in Table)
        {
            if (row.Type == type && IsWord(row.Word, word))
                return (row.Work, null);
        }

        foreach (var row in Table)
        {
            if (row.Type == type && row.Word is null)
                return (row.Work, word);
        }

        return Foreign.TryGetValue(type, out var work) ? (work, word) : (null, word ?? type);
    }

    private static bool IsWord(string? word, string? text) => word is not null && word.Equals(text, StringComparison.OrdinalIgnoreCase);
}
