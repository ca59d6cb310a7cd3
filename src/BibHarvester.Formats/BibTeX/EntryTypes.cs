namespace BibHarvester.Formats.BibTeX;

/// <summary>Which type of entry stands for which type of work.</summary>
/// <remarks>
/// BibTeX has fourteen types. Where several types of work share one, <c>entrysubtype</c> (for <c>@misc</c> the printed <c>type</c>)
/// tells them apart.
/// </remarks>
internal static class EntryTypes
{
    private const string Phd = "PhD thesis";
    private const string Masters = "Master's thesis";
    private const string AnyThesis = "Thesis";

    // Work, entry, word. The word stands in entrysubtype, in @misc in type; none for the type that an entry is by itself.
    private static readonly (WorkType Work, string Entry, string? Word)[] Table =
    [
        (WorkType.JournalArticle, "article", null),
        (WorkType.MagazineArticle, "article", "magazine"),
        (WorkType.NewspaperArticle, "article", "newspaper"),
        (WorkType.Review, "article", "review"),
        (WorkType.BookReview, "article", "book review"),
        (WorkType.Book, "book", null),
        (WorkType.EditedBook, "book", "edited"),
        (WorkType.ReferenceBook, "book", "reference"),
        (WorkType.BookSet, "book", "set"),
        (WorkType.BookSeries, "book", "series"),
        (WorkType.Classic, "book", "classic"),
        (WorkType.Chapter, "incollection", null),
        (WorkType.BookPart, "incollection", "part"),
        (WorkType.Entry, "incollection", "entry"),
        (WorkType.DictionaryEntry, "incollection", "dictionary"),
        (WorkType.EncyclopediaEntry, "incollection", "encyclopedia"),
        (WorkType.ConferencePaper, "inproceedings", null),
        (WorkType.Proceedings, "proceedings", null),
        (WorkType.ProceedingsSeries, "proceedings", "series"),
        (WorkType.Report, "techreport", null),
        (WorkType.ReportComponent, "techreport", "component"),
        (WorkType.ReportSeries, "techreport", "series"),
        (WorkType.Manuscript, "unpublished", null),
        (WorkType.Pamphlet, "booklet", null),
        (WorkType.Preprint, "misc", "Preprint"),
        (WorkType.Presentation, "misc", "Presentation"),
        (WorkType.Journal, "misc", "Journal"),
        (WorkType.JournalVolume, "misc", "Journal volume"),
        (WorkType.JournalIssue, "misc", "Journal issue"),
        (WorkType.Dataset, "misc", "Dataset"),
        (WorkType.Database, "misc", "Database"),
        (WorkType.Software, "misc", "Software"),
        (WorkType.Workflow, "misc", "Workflow"),
        (WorkType.Standard, "misc", "Standard"),
        (WorkType.Patent, "misc", "Patent"),
        (WorkType.PeerReview, "misc", "Peer review"),
        (WorkType.Component, "misc", "Component"),
        (WorkType.Grant, "misc", "Grant"),
        (WorkType.Collection, "misc", "Collection"),
        (WorkType.WebPage, "misc", "Web page"),
        (WorkType.Post, "misc", "Post"),
        (WorkType.BlogPost, "misc", "Blog post"),
        (WorkType.Image, "misc", "Image"),
        (WorkType.Map, "misc", "Map"),
        (WorkType.Video, "misc", "Video"),
        (WorkType.Audio, "misc", "Audio"),
        (WorkType.Song, "misc", "Song"),
        (WorkType.MusicalScore, "misc", "Musical score"),
        (WorkType.Broadcast, "misc", "Broadcast"),
        (WorkType.Performance, "misc", "Performance"),
        (WorkType.Interview, "misc", "Interview"),
        (WorkType.PersonalCommunication, "misc", "Personal communication"),
        (WorkType.Speech, "misc", "Speech"),
        (WorkType.Legislation, "misc", "Legislation"),
        (WorkType.Bill, "misc", "Bill"),
        (WorkType.Regulation, "misc", "Regulation"),
        (WorkType.Treaty, "misc", "Treaty"),
        (WorkType.LegalCase, "misc", "Legal case"),
        (WorkType.Hearing, "misc", "Hearing"),
        (WorkType.Event, "misc", "Event"),
        (WorkType.PhysicalObject, "misc", "Physical object"),
        (WorkType.Instrument, "misc", "Instrument"),
        (WorkType.Service, "misc", "Service"),
        (WorkType.Project, "misc", "Project"),
        (WorkType.DataManagementPlan, "misc", "Data management plan"),
    ];

    private static readonly (string Entry, string? Word)[] ByWork = [.. Enum.GetValues<WorkType>().Select(Find)];

    /// <summary>Other programs' types of entry, above all BibLaTeX's.</summary>
    private static readonly Dictionary<string, WorkType> Foreign = new(StringComparer.OrdinalIgnoreCase)
    {
        ["conference"] = WorkType.ConferencePaper, ["inbook"] = WorkType.BookPart, ["suppbook"] = WorkType.BookPart, ["bookinbook"] = WorkType.BookPart,
        ["suppcollection"] = WorkType.BookPart, ["collection"] = WorkType.EditedBook, ["mvcollection"] = WorkType.EditedBook, ["mvbook"] = WorkType.BookSet,
        ["reference"] = WorkType.ReferenceBook, ["mvreference"] = WorkType.ReferenceBook, ["inreference"] = WorkType.Entry, ["mvproceedings"] = WorkType.Proceedings,
        ["manual"] = WorkType.Book, ["report"] = WorkType.Report, ["thesis"] = WorkType.Thesis, ["online"] = WorkType.WebPage, ["electronic"] = WorkType.WebPage,
        ["www"] = WorkType.WebPage, ["webpage"] = WorkType.WebPage, ["dataset"] = WorkType.Dataset, ["data"] = WorkType.Dataset, ["software"] = WorkType.Software,
        ["patent"] = WorkType.Patent, ["standard"] = WorkType.Standard, ["periodical"] = WorkType.Journal, ["journal"] = WorkType.Journal,
        ["newspaper"] = WorkType.NewspaperArticle, ["review"] = WorkType.Review, ["letter"] = WorkType.PersonalCommunication, ["legislation"] = WorkType.Legislation,
        ["jurisdiction"] = WorkType.LegalCase, ["movie"] = WorkType.Video, ["video"] = WorkType.Video, ["audio"] = WorkType.Audio, ["music"] = WorkType.Song,
        ["artwork"] = WorkType.Image, ["image"] = WorkType.Image, ["performance"] = WorkType.Performance, ["unpublished"] = WorkType.Manuscript,
        ["preprint"] = WorkType.Preprint,
    };

    /// <summary>The entry of a work.</summary>
    public static (string Entry, string? Subtype, string? TypeText) Of(WorkType work, string? genre)
    {
        if (work == WorkType.Thesis)
            return OfThesis(genre);
        var (entry, word) = ByWork[(int)work];
        if (entry != "misc")
            return (entry, word, work == WorkType.Report && !Same(genre, "report") ? genre : null);
        return word is null && genre is not null ? (entry, null, WordOf(genre) ?? genre) : (entry, null, word);
    }

    /// <summary>The work of an entry.</summary>
    public static (WorkType Work, string? Genre) Read(string entry, string? subtype, string? typeText)
    {
        switch (entry)
        {
            case "phdthesis":
                return (WorkType.Thesis, ThesisGenre(typeText, Phd));
            case "mastersthesis":
                return (WorkType.Thesis, ThesisGenre(typeText, Masters));
        }

        var isMisc = entry == "misc";
        foreach (var row in Table)
        {
            if (row.Entry == entry && Same(row.Word, isMisc ? typeText : subtype))
                return (row.Work, row.Work == WorkType.Report ? typeText : null);
        }

        foreach (var row in Table)
        {
            if (row.Entry == entry && row.Word is null)
                return (row.Work, row.Work == WorkType.Report ? typeText : null);
        }

        if (Foreign.TryGetValue(entry, out var work))
            return (work, work is WorkType.Report or WorkType.Thesis ? typeText : null);
        return (WorkType.Document, typeText ?? (isMisc ? null : entry));
    }

    private static (string Entry, string? Word) Find(WorkType work)
    {
        foreach (var row in Table)
        {
            if (row.Work == work)
                return (row.Entry, row.Word);
        }

        return ("misc", null);
    }

    private static (string Entry, string? Subtype, string? TypeText) OfThesis(string? genre)
    {
        if (genre is null || Same(genre, AnyThesis))
            return ("phdthesis", null, AnyThesis);
        if (!genre.Contains("master", StringComparison.OrdinalIgnoreCase) && !genre.Contains("mathesis", StringComparison.OrdinalIgnoreCase))
            return ("phdthesis", null, Same(genre, Phd) || Same(genre, "phdthesis") ? null : genre);
        return ("mastersthesis", null, Same(genre, Masters) || Same(genre, "mathesis") ? null : genre);
    }

    private static string? ThesisGenre(string? typeText, string implied) =>
        typeText is null ? implied : Same(typeText, AnyThesis) ? null : typeText;

    private static string? WordOf(string genre) =>
        Table.FirstOrDefault(row => row.Entry == "misc" && Same(row.Word, genre)).Word;

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
