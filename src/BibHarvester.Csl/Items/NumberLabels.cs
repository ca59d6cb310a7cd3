using BibHarvester.Csl.Locales;

namespace BibHarvester.Csl.Items;

/// <summary>Abbreviations that people write before a number to say what it counts.</summary>
internal static class NumberLabels
{
    // Facts: the usual English abbreviations of CSL's locators.
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["art."] = "article-locator", ["bk."] = "book", ["bks."] = "book", ["ch."] = "chapter", ["chap."] = "chapter",
        ["chaps."] = "chapter", ["col."] = "column", ["cols."] = "column", ["fig."] = "figure", ["figs."] = "figure",
        ["fol."] = "folio", ["fols."] = "folio", ["no."] = "issue", ["nos."] = "issue", ["op."] = "opus",
        ["opp."] = "opus", ["p."] = "page", ["pp."] = "page", ["para."] = "paragraph", ["paras."] = "paragraph",
        ["pt."] = "part", ["pts."] = "part", ["sc."] = "scene", ["sec."] = "section", ["secs."] = "section",
        ["tit."] = "title-locator", ["supp."] = "supplement", ["suppl."] = "supplement", ["vrs."] = "verse",
        ["vol."] = "volume", ["vols."] = "volume",
    };

    /// <summary>Cuts a label off the start of a text.</summary>
    /// <returns>Its term; -1 where the text begins with none.</returns>
    public static int Cut(ref ReadOnlySpan<char> text)
    {
        var blank = text.IndexOf(' ');
        if (blank is < 2 or > 6 || text[blank - 1] != '.' || blank + 1 >= text.Length)
            return -1;
        if (!Names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[..blank], out var name))
            return -1;
        text = text[blank..].TrimStart();
        return Terms.Find(name);
    }
}
