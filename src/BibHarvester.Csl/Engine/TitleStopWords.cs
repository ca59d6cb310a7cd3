namespace BibHarvester.Csl.Engine;

/// <summary>Words that stay in lower case inside an English title.</summary>
/// <remarks>CSL 1.0.2, appendix "Title Case Conversion": articles, conjunctions and prepositions; the list is that of common use.</remarks>
internal static class TitleStopWords
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "a", "about", "above", "across", "afore", "after", "against", "al", "along", "alongside", "amid", "amidst", "among",
        "amongst", "an", "and", "anenst", "apropos", "apud", "around", "as", "aside", "astride", "at", "athwart", "atop",
        "barring", "before", "behind", "below", "beneath", "beside", "besides", "between", "beyond", "but", "by", "c", "ca",
        "circa", "d", "d'", "d\u2019", "de", "despite", "down", "during", "et", "except", "for", "forenenst", "from", "given",
        "in", "inside", "into", "lest", "like", "modulo", "near", "next", "nor", "notwithstanding", "of", "off", "on", "onto",
        "or", "out", "over", "per", "plus", "pro", "qua", "sans", "since", "so", "than", "the", "through", "throughout", "thru",
        "thruout", "till", "to", "toward", "towards", "under", "underneath", "until", "unto", "up", "upon", "v", "van",
        "versus", "via", "vis-\u00E0-vis", "von", "vs", "with", "within", "without", "yet",
    };

    public static bool Contains(string word) => Words.Contains(word);
}
