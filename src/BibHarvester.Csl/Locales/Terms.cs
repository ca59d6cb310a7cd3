namespace BibHarvester.Csl.Locales;

/// <summary>The terms of CSL 1.0.2 (appendix II) as small numbers.</summary>
internal static class Terms
{
    private static readonly string[] Names = MakeNames();

    private static readonly Dictionary<string, int> Numbers = MakeNumbers();

    public static int Count => Names.Length;

    public static int And { get; } = Find("and");

    public static int EtAl { get; } = Find("et-al");

    public static int Page { get; } = Find("page");

    public static int Ad { get; } = Find("ad");

    public static int Bc { get; } = Find("bc");

    public static int OpenQuote { get; } = Find("open-quote");

    public static int CloseQuote { get; } = Find("close-quote");

    public static int OpenInnerQuote { get; } = Find("open-inner-quote");

    public static int CloseInnerQuote { get; } = Find("close-inner-quote");

    public static int PageRangeDelimiter { get; } = Find("page-range-delimiter");

    public static int CitationRangeDelimiter { get; } = Find("citation-range-delimiter");

    public static int YearRangeDelimiter { get; } = Find("year-range-delimiter");

    public static int EditorTranslator { get; } = Find("editortranslator");

    /// <summary>The term of January; the others follow.</summary>
    public static int FirstMonth { get; } = Find("month-01");

    /// <summary>The term of spring; the others follow.</summary>
    public static int FirstSeason { get; } = Find("season-01");

    /// <summary>The ordinal suffix without a number; <c>ordinal-00</c> to <c>ordinal-99</c> follow.</summary>
    public static int Ordinal { get; } = Find("ordinal");

    /// <summary>The term <c>long-ordinal-01</c>; nine others follow.</summary>
    public static int FirstLongOrdinal { get; } = Find("long-ordinal-01");

    public static string Name(int term) => Names[term];

    public static bool TryFind(string name, out int term) => Numbers.TryGetValue(name, out term);

    public static int Find(string name) => Numbers[name];

    private static string[] MakeNames()
    {
        var names = new List<string>(420);
        names.AddRange(General);
        names.AddRange(Locators);
        for (var i = 0; i < Items.Variables.Count; i++)
        {
            var variable = (Items.Variable)i;
            if (Items.Variables.Kind(variable) is Items.VariableKind.Number or Items.VariableKind.Name)
                names.Add(Items.Variables.Name(variable));
        }

        for (var i = 0; i <= (int)Items.ItemType.Webpage; i++)
            names.Add(Items.ItemTypes.Name((Items.ItemType)i));
        AddNumbered(names, "month-", 1, 12);
        AddNumbered(names, "season-", 1, 4);
        names.Add("ordinal");
        AddNumbered(names, "ordinal-", 0, 99);
        AddNumbered(names, "long-ordinal-", 1, 10);
        return [.. names.Distinct(StringComparer.Ordinal)];
    }

    private static Dictionary<string, int> MakeNumbers()
    {
        var numbers = new Dictionary<string, int>(Names.Length, StringComparer.Ordinal);
        for (var i = 0; i < Names.Length; i++)
            numbers.Add(Names[i], i);
        return numbers;
    }

    private static void AddNumbered(List<string> names, string prefix, int first, int last)
    {
        for (var i = first; i <= last; i++)
            names.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}{i:00}"));
    }

    private static string[] General =>
    [
        "accessed", "ad", "advance-online-publication", "album", "and", "and others", "anonymous", "at", "audio-recording",
        "available at", "bc", "bce", "by", "ce", "circa", "cited", "et-al", "film", "forthcoming", "from", "henceforth",
        "ibid", "in", "in press", "internet", "letter", "loc-cit", "no date", "no-place", "no-publisher", "on", "online",
        "op-cit", "original-work-published", "personal-communication", "podcast", "podcast-episode", "preprint",
        "presented at", "radio-broadcast", "radio-series", "radio-series-episode", "reference", "retrieved", "review-of",
        "scale", "special-issue", "special-section", "television-broadcast", "television-series",
        "television-series-episode", "video", "working-paper", "open-quote", "close-quote", "open-inner-quote",
        "close-inner-quote", "page-range-delimiter", "citation-range-delimiter", "year-range-delimiter", "colon", "comma", "semicolon", "editortranslator",
    ];

    private static string[] Locators =>
    [
        "act", "appendix", "article-locator", "book", "canon", "chapter", "column", "elocation", "equation", "figure",
        "folio", "issue", "line", "note", "opus", "page", "paragraph", "part", "rule", "scene", "section", "sub-verbo",
        "supplement", "table", "timestamp", "title-locator", "title", "verse", "version", "volume",
    ];
}
