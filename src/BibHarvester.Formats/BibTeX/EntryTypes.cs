using System.Collections.Frozen;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Which type of entry stands for which type of work.</summary>
/// <remarks>
/// Where several types of work share one entry, <c>entrysubtype</c> (for <c>@misc</c> the printed <c>type</c>) tells them apart. All types are
/// read, whichever of the two languages a file is in.
/// </remarks>
internal static class EntryTypes
{
    private const string Phd = "PhD thesis";
    private const string Masters = "Master's thesis";
    private const string AnyThesis = "Thesis";

    private static readonly (string Entry, string? Word)[] OfBibTeX = ByWork(EntryTypeTable.OfBibTeX());
    private static readonly (string Entry, string? Word)[] OfBibLaTeX = ByWork(EntryTypeTable.OfBibLaTeX());

    /// <summary>Entries that are no works: they are written as what they are.</summary>
    private static readonly string[] Technical = ["xdata", "set", "control", "customa", "customb", "customc", "customd", "custome", "customf"];

    private static readonly FrozenDictionary<string, (WorkType Work, string? Word)[]> ByEntry = EntryTypeTable.OfBibTeX().Concat(EntryTypeTable.OfBibLaTeX()).Concat(Foreign())
        .GroupBy(row => row.Entry, row => (row.Work, row.Word), StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderBy(row => row.Word is not null).ToArray(), StringComparer.Ordinal);

    /// <summary>Keys of BibLaTeX for kinds of theses, reports and patents: its manual, of the field <c>type</c>.</summary>
    private static readonly (string Key, string Genre)[] GenreKeys =
    [
        ("phdthesis", Phd), ("mathesis", Masters), ("bathesis", "Bachelor's thesis"), ("candthesis", "Candidate thesis"),
        ("techreport", "Technical report"), ("resreport", "Research report"),
        ("patentde", "German patent"), ("patenteu", "European patent"), ("patentfr", "French patent"), ("patentuk", "British patent"), ("patentus", "U.S. patent"),
        ("patreq", "Patent request"), ("patreqde", "German patent request"), ("patreqeu", "European patent request"), ("patreqfr", "French patent request"),
        ("patrequk", "British patent request"), ("patrequs", "U.S. patent request"),
    ];

    /// <summary>Whether a type of entry, in lower case, is one of BibTeX's, BibLaTeX's or other programs'.</summary>
    public static bool IsKnown(string entry) => IsWork(entry) || entry is "string" or "preamble";

    /// <summary>Whether an entry type that is known is that of a work.</summary>
    public static bool IsWork(string entry) => ByEntry.ContainsKey(entry) || entry is "mastersthesis";

    /// <summary>The entry of a work.</summary>
    public static (string Entry, string? Subtype, string? TypeText) Of(WorkType work, string? genre, BibTeXDialect dialect)
    {
        var isBibLaTeX = dialect == BibTeXDialect.BibLaTeX;
        if (work == WorkType.Thesis)
            return isBibLaTeX ? ("thesis", null, genre is null || Same(genre, AnyThesis) ? AnyThesis : KeyOf(genre)) : OfThesis(genre);
        var (entry, word) = (isBibLaTeX ? OfBibLaTeX : OfBibTeX)[(int)work];
        if (work == WorkType.Document && genre is not null && Array.Find(Technical, t => Same(t, genre)) is { } technical)
            return (technical, null, null);
        if (work == WorkType.Patent && entry != "misc")
            return (entry, word, isBibLaTeX && genre is not null ? KeyOf(genre) : genre);
        if (entry != "misc")
            return (entry, word, work == WorkType.Report && !Same(genre, "report") ? isBibLaTeX && genre is not null ? KeyOf(genre) : genre : null);
        if (work == WorkType.Patent && genre is not null)
            return (entry, word, genre);
        if (word is not null || genre is null)
            return (entry, null, word);
        return WorkOf(genre) is { } said ? Of(said, null, dialect) : (entry, null, genre);
    }

    /// <summary>The work of an entry.</summary>
    public static EntryKind Read(string entry, string? subtype, string? typeText)
    {
        switch (entry)
        {
            case "phdthesis":
                return new(WorkType.Thesis, ThesisGenre(typeText, Phd), UsesType: true);
            case "mastersthesis":
                return new(WorkType.Thesis, ThesisGenre(typeText, Masters), UsesType: true);
            case "thesis":
                return new(WorkType.Thesis, ThesisGenre(typeText, null), UsesType: true);
        }

        var isMisc = entry == "misc";
        if (!ByEntry.TryGetValue(entry, out var rows))
            return new(WorkType.Document, Array.IndexOf(Technical, entry) >= 0 ? entry : typeText ?? (isMisc ? null : entry), UsesType: Array.IndexOf(Technical, entry) < 0);
        foreach (var (work, word) in subtype is null ? [] : rows)
        {
            if (Same(word, subtype))
                return work == WorkType.Patent ? new(work, GenreOf(typeText), UsesSubtype: true, UsesType: true) : new(work, null, UsesSubtype: true);
        }

        foreach (var (work, word) in typeText is null || !isMisc ? [] : rows)
        {
            if (Same(word, typeText))
                return new(work, null, UsesType: true);
        }

        if (isMisc)
            return new(WorkType.Document, typeText, UsesType: true);
        if (rows[0].Work == WorkType.Patent)
            return new(WorkType.Patent, GenreOf(typeText), UsesType: true);
        return rows[0].Work == WorkType.Report ? new(WorkType.Report, ReportGenre(typeText), UsesType: true) : new(rows[0].Work, null);
    }

    // Other programs' types, and those of BibLaTeX that share a work with another.
    private static (WorkType Work, string Entry, string? Word)[] Foreign() =>
    [
        (WorkType.ConferencePaper, "conference", null), (WorkType.BookPart, "suppbook", null), (WorkType.Chapter, "bookinbook", null),
        (WorkType.Chapter, "inbook", null),
        (WorkType.BookPart, "suppcollection", null), (WorkType.EditedBook, "mvcollection", null), (WorkType.ReferenceBook, "mvreference", null),
        (WorkType.Proceedings, "mvproceedings", null), (WorkType.Report, "manual", null), (WorkType.WebPage, "electronic", null), (WorkType.WebPage, "www", null),
        (WorkType.WebPage, "webpage", null), (WorkType.Dataset, "data", null), (WorkType.Software, "softwareversion", null), (WorkType.Software, "softwaremodule", null),
        (WorkType.Software, "codefragment", null), (WorkType.Journal, "journal", null), (WorkType.NewspaperArticle, "newspaper", null),
        (WorkType.Video, "movie", null), (WorkType.Image, "artwork", null), (WorkType.Preprint, "preprint", null), (WorkType.JournalArticle, "suppperiodical", null),
    ];

    private static (string Entry, string? Word)[] ByWork((WorkType Work, string Entry, string? Word)[] rows) => [.. Enum.GetValues<WorkType>().Select(work =>
        Array.Find(rows, row => row.Work == work) is { Entry: { } entry } row ? (entry, row.Word) : ("misc", null))];

    private static (string Entry, string? Subtype, string? TypeText) OfThesis(string? genre)
    {
        if (genre is null || Same(genre, AnyThesis))
            return ("phdthesis", null, AnyThesis);
        if (!genre.Contains("master", StringComparison.OrdinalIgnoreCase) && !genre.Contains("mathesis", StringComparison.OrdinalIgnoreCase))
            return ("phdthesis", null, genre == Phd || Same(genre, "phdthesis") ? null : genre);
        return ("mastersthesis", null, genre == Masters || Same(genre, "mathesis") ? null : genre);
    }

    private static string? ThesisGenre(string? typeText, string? implied) =>
        typeText is null ? implied : Same(typeText, AnyThesis) ? null : GenreOf(typeText);

    private static string? ReportGenre(string? typeText) => Same(typeText, "report") ? null : GenreOf(typeText);

    private static string? GenreOf(string? typeText) => Array.Find(GenreKeys, row => Same(row.Key, typeText)).Genre ?? typeText;

    // A key says just one spelling: what is written otherwise stays as it is.
    private static string KeyOf(string genre) => Array.Find(GenreKeys, row => row.Genre == genre).Key ?? genre;

    private static WorkType? WorkOf(string genre) =>
        Array.FindIndex(ByEntry["misc"], row => Same(row.Word, genre)) is >= 0 and var at ? ByEntry["misc"][at].Work : null;

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
