namespace BibHarvester.Formats.BibTeX;

/// <summary>Which entry stands for which type of work, in BibTeX and in BibLaTeX (biblatex manual, 2.1).</summary>
/// <remarks>
/// BibTeX has fourteen types, so that several works share one. A word then tells them apart; it stands in <c>entrysubtype</c>, in <c>@misc</c> in
/// <c>type</c>. There is none for the type that an entry is by itself. Degrees of theses are apart: see <see cref="EntryTypes"/>.
/// </remarks>
internal static class EntryTypeTable
{
    /// <summary>Work; entry and word in BibTeX; entry and word in BibLaTeX.</summary>
    private static readonly (WorkType Work, string Entry, string? Word, string BibLaTeXEntry, string? BibLaTeXWord)[] Rows =
    [
        (WorkType.JournalArticle, "article", null, "article", null),
        (WorkType.MagazineArticle, "article", "magazine", "article", "magazine"),
        (WorkType.NewspaperArticle, "article", "newspaper", "article", "newspaper"),
        (WorkType.Review, "article", "review", "review", null),
        (WorkType.BookReview, "article", "book review", "review", "book review"),
        (WorkType.Book, "book", null, "book", null),
        (WorkType.EditedBook, "book", "edited", "collection", null),
        (WorkType.ReferenceBook, "book", "reference", "reference", null),
        (WorkType.BookSet, "book", "set", "mvbook", null),
        (WorkType.BookSeries, "book", "series", "book", "series"),
        (WorkType.Classic, "book", "classic", "book", "classic"),
        (WorkType.Chapter, "incollection", null, "incollection", null),
        (WorkType.BookPart, "incollection", "part", "inbook", "part"),
        (WorkType.Entry, "incollection", "entry", "inreference", null),
        (WorkType.DictionaryEntry, "incollection", "dictionary", "inreference", "dictionary"),
        (WorkType.EncyclopediaEntry, "incollection", "encyclopedia", "inreference", "encyclopedia"),
        (WorkType.ConferencePaper, "inproceedings", null, "inproceedings", null),
        (WorkType.Proceedings, "proceedings", null, "proceedings", null),
        (WorkType.ProceedingsSeries, "proceedings", "series", "proceedings", "series"),
        (WorkType.Report, "techreport", null, "report", null),
        (WorkType.ReportComponent, "techreport", "component", "report", "component"),
        (WorkType.ReportSeries, "techreport", "series", "report", "series"),
        (WorkType.Thesis, "phdthesis", null, "thesis", null),
        (WorkType.Manuscript, "unpublished", null, "unpublished", null),
        (WorkType.Pamphlet, "booklet", null, "booklet", null),
        (WorkType.Preprint, "misc", "Preprint", "online", "preprint"),
        (WorkType.Presentation, "misc", "Presentation", "unpublished", "presentation"),
        (WorkType.Journal, "misc", "Journal", "periodical", null),
        (WorkType.JournalVolume, "misc", "Journal volume", "periodical", "volume"),
        (WorkType.JournalIssue, "misc", "Journal issue", "periodical", "issue"),
        (WorkType.Dataset, "misc", "Dataset", "dataset", null),
        (WorkType.Database, "misc", "Database", "dataset", "database"),
        (WorkType.Software, "misc", "Software", "software", null),
        (WorkType.Workflow, "misc", "Workflow", "software", "workflow"),
        (WorkType.Standard, "misc", "Standard", "standard", null),
        (WorkType.Patent, "misc", "Patent", "patent", null),
        (WorkType.PeerReview, "misc", "Peer review", "misc", "Peer review"),
        (WorkType.Component, "misc", "Component", "misc", "Component"),
        (WorkType.Grant, "misc", "Grant", "misc", "Grant"),
        (WorkType.Collection, "misc", "Collection", "misc", "Collection"),
        (WorkType.WebPage, "misc", "Web page", "online", null),
        (WorkType.Post, "misc", "Post", "online", "post"),
        (WorkType.BlogPost, "misc", "Blog post", "online", "blog post"),
        (WorkType.Image, "misc", "Image", "image", null),
        (WorkType.Map, "misc", "Map", "misc", "Map"),
        (WorkType.Video, "misc", "Video", "video", null),
        (WorkType.Audio, "misc", "Audio", "audio", null),
        (WorkType.Song, "misc", "Song", "music", null),
        (WorkType.MusicalScore, "misc", "Musical score", "music", "score"),
        (WorkType.Broadcast, "misc", "Broadcast", "video", "broadcast"),
        (WorkType.Performance, "misc", "Performance", "performance", null),
        (WorkType.Interview, "misc", "Interview", "misc", "Interview"),
        (WorkType.PersonalCommunication, "misc", "Personal communication", "letter", null),
        (WorkType.Speech, "misc", "Speech", "unpublished", "speech"),
        (WorkType.Legislation, "misc", "Legislation", "legislation", null),
        (WorkType.Bill, "misc", "Bill", "legislation", "bill"),
        (WorkType.Regulation, "misc", "Regulation", "legislation", "regulation"),
        (WorkType.Treaty, "misc", "Treaty", "legal", null),
        (WorkType.LegalCase, "misc", "Legal case", "jurisdiction", null),
        (WorkType.Hearing, "misc", "Hearing", "jurisdiction", "hearing"),
        (WorkType.Event, "misc", "Event", "misc", "Event"),
        (WorkType.PhysicalObject, "misc", "Physical object", "misc", "Physical object"),
        (WorkType.Instrument, "misc", "Instrument", "misc", "Instrument"),
        (WorkType.Service, "misc", "Service", "misc", "Service"),
        (WorkType.Project, "misc", "Project", "misc", "Project"),
        (WorkType.DataManagementPlan, "misc", "Data management plan", "misc", "Data management plan"),
    ];

    /// <summary>Work, entry and word in BibTeX.</summary>
    public static (WorkType Work, string Entry, string? Word)[] OfBibTeX() => [.. Rows.Select(row => (row.Work, row.Entry, row.Word))];

    /// <summary>Work, entry and word in BibLaTeX.</summary>
    public static (WorkType Work, string Entry, string? Word)[] OfBibLaTeX() => [.. Rows.Select(row => (row.Work, row.BibLaTeXEntry, row.BibLaTeXWord))];
}
