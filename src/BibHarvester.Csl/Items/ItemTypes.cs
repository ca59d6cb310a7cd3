namespace BibHarvester.Csl.Items;

/// <summary>Names of the item types.</summary>
internal static class ItemTypes
{
    private static readonly string[] Names =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast",
        "chapter", "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia",
        "event", "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map",
        "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical",
        "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book", "software",
        "song", "speech", "standard", "thesis", "treaty", "webpage",
    ];

    // Numbers, not values of the enumeration: a dictionary of those is never compiled ahead of time.
    private static readonly Dictionary<string, int> ByName = MakeNumbers();

    public static string Name(ItemType type) => Names[(int)type];

    public static bool TryFind(string name, out ItemType type)
    {
        var isFound = ByName.TryGetValue(name, out var number);
        type = (ItemType)number;
        return isFound;
    }

    private static Dictionary<string, int> MakeNumbers()
    {
        var numbers = new Dictionary<string, int>(Names.Length, StringComparer.Ordinal);
        for (var i = 0; i < Names.Length; i++)
            numbers.Add(Names[i], i);
        return numbers;
    }
}
