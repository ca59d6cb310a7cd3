namespace BibHarvester.Csl.Items;

/// <summary>Names and kinds of the variables.</summary>
internal static class Variables
{
    public const int Count = 98;

    private static readonly string[] Names =
    [
        "abstract", "annote", "archive", "archive_collection", "archive_location", "archive-place", "authority",
        "call-number", "citation-key", "citation-label", "collection-title", "container-title",
        "container-title-short", "dimensions", "division", "DOI", "event", "event-title", "event-place", "genre", "ISBN",
        "ISSN", "jurisdiction", "keyword", "language", "license", "medium", "note", "original-publisher",
        "original-publisher-place", "original-title", "part-title", "PMCID", "PMID", "publisher", "publisher-place",
        "references", "reviewed-genre", "reviewed-title", "scale", "source", "status", "title", "title-short", "URL",
        "volume-title", "year-suffix", "chapter-number", "citation-number", "collection-number", "edition",
        "first-reference-note-number", "issue", "locator", "number", "number-of-pages", "number-of-volumes", "page",
        "page-first", "part-number", "printing-number", "section", "supplement-number", "version", "volume",
        "accessed", "available-date", "event-date", "issued", "original-date", "submitted", "author", "chair",
        "collection-editor", "compiler", "composer", "container-author", "contributor", "curator", "director",
        "editor", "editor-translator", "editorial-director", "executive-producer", "guest", "host", "illustrator",
        "interviewer", "narrator", "organizer", "original-author", "performer", "producer", "recipient",
        "reviewed-author", "script-writer", "series-creator", "translator",
    ];

    // Numbers, not values of the enumeration: a dictionary of those is never compiled ahead of time.
    private static readonly Dictionary<string, int> ByName = MakeNumbers();

    public static string Name(Variable variable) => Names[(int)variable];

    public static bool TryFind(string name, out Variable variable)
    {
        var isFound = ByName.TryGetValue(name, out var number);
        variable = (Variable)number;
        return isFound;
    }

    public static bool TryFind(ReadOnlySpan<char> name, out Variable variable)
    {
        var isFound = ByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var number);
        variable = (Variable)number;
        return isFound;
    }

    public static VariableKind Kind(Variable variable) => variable switch
    {
        >= Variable.Author => VariableKind.Name,
        >= Variable.Accessed => VariableKind.Date,
        >= Variable.ChapterNumber => VariableKind.Number,
        _ => VariableKind.Text,
    };

    private static Dictionary<string, int> MakeNumbers()
    {
        var numbers = new Dictionary<string, int>(Count + 2, StringComparer.Ordinal);
        for (var i = 0; i < Names.Length; i++)
            numbers.Add(Names[i], i);
        numbers.Add("editortranslator", (int)Variable.EditorTranslator);
        return numbers;
    }
}
