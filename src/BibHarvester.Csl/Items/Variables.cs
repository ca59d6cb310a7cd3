namespace BibHarvester.Csl.Items;

/// <summary>Names and kinds of the variables.</summary>
internal static class Variables
{
    public const int Count = 97;

    private static readonly string[] Names =
    [
        "abstract", "annote", "archive", "archive_collection", "archive_location", "archive-place", "authority",
        "call-number", "citation-key", "citation-label", "collection-title", "container-title",
        "container-title-short", "dimensions", "division", "DOI", "event-title", "event-place", "genre", "ISBN",
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

    private static readonly Dictionary<string, Variable>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Names.Select((name, i) => KeyValuePair.Create(name, (Variable)i))
            .Append(KeyValuePair.Create("event", Variable.EventTitle))
            .Append(KeyValuePair.Create("editortranslator", Variable.EditorTranslator))
            .ToDictionary(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Name(Variable variable) => Names[(int)variable];

    public static bool TryFind(ReadOnlySpan<char> name, out Variable variable) => ByName.TryGetValue(name, out variable);

    public static VariableKind Kind(Variable variable) => variable switch
    {
        >= Variable.Author => VariableKind.Name,
        >= Variable.Accessed => VariableKind.Date,
        >= Variable.ChapterNumber => VariableKind.Number,
        _ => VariableKind.Text,
    };
}
