namespace BibHarvester.Formats.Hayagriva;

/// <summary>Types of entries and of what they stand in, both ways.</summary>
internal static class HayagrivaTypes
{
    private static readonly string[] Known =
    [
        "article", "chapter", "entry", "anthos", "report", "thesis", "web", "scene", "artwork", "patent", "case", "newspaper", "legislation", "manuscript", "original", "post", "tweet",
        "misc", "performance", "periodical", "proceedings", "book", "blog", "reference", "conference", "anthology", "repository", "thread", "video", "audio", "exhibition",
    ];

    // The first row of a type of works is written. An empty parent is any other, and none.
    private static readonly (string Type, string Parent, WorkType Work)[] Table =
    [
        ("article", "periodical", WorkType.JournalArticle), ("article", "newspaper", WorkType.NewspaperArticle), ("article", "proceedings", WorkType.ConferencePaper),
        ("article", "conference", WorkType.ConferencePaper), ("article", "blog", WorkType.BlogPost), ("article", "repository", WorkType.Preprint), ("article", "web", WorkType.WebPage), ("article", "", WorkType.JournalArticle),
        ("chapter", "", WorkType.Chapter), ("anthos", "", WorkType.Chapter), ("entry", "repository", WorkType.Dataset), ("entry", "", WorkType.Entry), ("report", "", WorkType.Report),
        ("thesis", "", WorkType.Thesis), ("web", "blog", WorkType.BlogPost), ("web", "", WorkType.WebPage), ("scene", "", WorkType.Video), ("artwork", "", WorkType.Image), ("patent", "", WorkType.Patent),
        ("case", "", WorkType.LegalCase), ("newspaper", "", WorkType.JournalIssue), ("legislation", "", WorkType.Legislation), ("manuscript", "", WorkType.Manuscript), ("original", "", WorkType.Document),
        ("post", "", WorkType.Post), ("tweet", "", WorkType.Post), ("misc", "", WorkType.Document), ("performance", "", WorkType.Performance), ("periodical", "", WorkType.Journal),
        ("proceedings", "", WorkType.Proceedings), ("book", "", WorkType.Book), ("blog", "", WorkType.WebPage), ("reference", "", WorkType.ReferenceBook), ("conference", "", WorkType.Event),
        ("anthology", "", WorkType.EditedBook), ("repository", "", WorkType.Software), ("thread", "", WorkType.Post), ("video", "", WorkType.Video), ("audio", "", WorkType.Audio), ("exhibition", "", WorkType.Event),
    ];

    /// <summary>Whether a word is a type, in any case.</summary>
    public static bool IsKnown(string? name) => name is not null && Array.Exists(Known, k => k.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The type of a parent that does not say its own.</summary>
    public static string ParentOf(string type) => type switch
    {
        "article" => "periodical",
        "chapter" => "book",
        "entry" => "reference",
        "anthos" or "legislation" => "anthology",
        "scene" or "video" => "video",
        "artwork" => "exhibition",
        "web" => "web",
        "post" or "tweet" => "post",
        "audio" => "audio",
        _ => "misc",
    };

    /// <summary>What the work is.</summary>
    /// <param name="type">The type of its entry, in lower case.</param>
    /// <param name="parents">The types of what it stands in.</param>
    public static WorkType Of(string type, IEnumerable<string> parents)
    {
        foreach (var parent in parents.Append(""))
        {
            foreach (var row in Table)
            {
                if (row.Type == type && row.Parent == parent)
                    return row.Work;
            }
        }

        return WorkType.Document;
    }

    /// <summary>The type of an entry, and of the parent whose title is the work's container.</summary>
    public static (string Type, string Parent) NamesOf(WorkType type) => type switch
    {
        WorkType.JournalArticle or WorkType.MagazineArticle or WorkType.Review or WorkType.BookReview or WorkType.PeerReview => ("article", "periodical"),
        WorkType.NewspaperArticle => ("article", "newspaper"),
        WorkType.ConferencePaper => ("article", "proceedings"),
        WorkType.BlogPost => ("article", "blog"),
        WorkType.Preprint => ("article", "repository"),
        WorkType.Chapter or WorkType.BookPart => ("chapter", "book"),
        WorkType.Entry or WorkType.DictionaryEntry or WorkType.EncyclopediaEntry => ("entry", "reference"),
        WorkType.Dataset => ("entry", "repository"),
        WorkType.Report or WorkType.ReportComponent or WorkType.ReportSeries or WorkType.Standard or WorkType.DataManagementPlan => ("report", "anthology"),
        WorkType.Thesis => ("thesis", "anthology"),
        WorkType.WebPage => ("web", "web"),
        WorkType.Image or WorkType.PhysicalObject => ("artwork", "exhibition"),
        WorkType.Patent => ("patent", "misc"),
        WorkType.LegalCase or WorkType.Hearing => ("case", "anthology"),
        WorkType.Legislation or WorkType.Bill or WorkType.Regulation or WorkType.Treaty => ("legislation", "anthology"),
        WorkType.Manuscript => ("manuscript", "misc"),
        WorkType.Post => ("post", "post"),
        WorkType.Performance or WorkType.Speech or WorkType.Presentation => ("performance", "misc"),
        WorkType.Journal or WorkType.JournalVolume => ("periodical", "periodical"),
        WorkType.JournalIssue => ("newspaper", "periodical"),
        WorkType.Proceedings or WorkType.ProceedingsSeries => ("proceedings", "anthology"),
        WorkType.Book or WorkType.BookSet or WorkType.BookSeries or WorkType.Classic or WorkType.Pamphlet => ("book", "anthology"),
        WorkType.EditedBook or WorkType.Collection => ("anthology", "anthology"),
        WorkType.ReferenceBook => ("reference", "anthology"),
        WorkType.Software or WorkType.Database or WorkType.Workflow => ("repository", "repository"),
        WorkType.Video or WorkType.Broadcast => ("video", "video"),
        WorkType.Audio or WorkType.Song => ("audio", "audio"),
        WorkType.Event => ("exhibition", "misc"),
        _ => ("misc", "misc"),
    };
}
