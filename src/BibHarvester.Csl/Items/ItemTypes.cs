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

    private static readonly Dictionary<string, ItemType>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Names.Select((name, i) => KeyValuePair.Create(name, (ItemType)i))
            .ToDictionary(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Name(ItemType type) => Names[(int)type];

    public static bool TryFind(ReadOnlySpan<char> name, out ItemType type) => ByName.TryGetValue(name, out type);
}
