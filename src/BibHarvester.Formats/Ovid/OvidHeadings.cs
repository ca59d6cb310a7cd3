using System.Collections.Frozen;

namespace BibHarvester.Formats.Ovid;

/// <summary>The two-letter tags that headings stand for.</summary>
internal static class OvidHeadings
{
    private static readonly FrozenDictionary<string, string> Tags = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Author"] = "AU", ["Authors"] = "AU", ["Author(s)"] = "AU", ["Title"] = "TI", ["Source"] = "SO", ["Abstract"] = "AB", ["Editor"] = "ED", ["Editors"] = "ED",
        ["Author Keywords"] = "KW", ["Keywords"] = "KW", ["Key Words"] = "KW", ["MeSH Subject Headings"] = "MH", ["Subject Headings"] = "MH",
        ["Language"] = "LG", ["Publication Type"] = "PT", ["Document Type"] = "DT", ["ISSN"] = "IS", ["ISSN Print"] = "IS", ["ISSN Electronic"] = "IT", ["Electronic ISSN"] = "IT",
        ["ISBN"] = "IB", ["DOI Number"] = "DO", ["DOI"] = "DO", ["Digital Object Identifier"] = "DO", ["Year of Publication"] = "YR", ["Publication Year"] = "YR",
        ["Date of Publication"] = "DP", ["Publisher"] = "PU", ["Vernacular Title"] = "TT", ["Original Title"] = "TT", ["PMID"] = "PM", ["Edition"] = "ET",
        ["Edition Statement"] = "ET", ["Volume"] = "VO", ["Journal Name"] = "JN", ["Page"] = "PG", ["Issue/Part"] = "IP",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The tag of a heading; a tag, and a heading that stands for none, stays.</summary>
    public static string TagOf(string heading) => Tags.GetValueOrDefault(heading, heading);
}
