using System.Buffers;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Lists of names that know no <c>and</c>: parted by semicolons, by Chinese commas, or by nothing but the commas within the names.</summary>
internal static class ForeignList
{
    // Two part a name with a suffix.
    private const int MostCommasOfOne = 2;

    private static readonly SearchValues<char> Separators = SearchValues.Create(";；、，");
    private static readonly NameOptions Options = new() { DetectOrganizations = true, Recase = false };

    /// <summary>Reads what would be one name.</summary>
    /// <returns>Whether it is a list.</returns>
    public static bool TryRead(ReadOnlySpan<char> raw, TexDecoder tex, List<NameParts> names)
    {
        if ((!raw.ContainsAny(Separators) && raw.Count(',') <= MostCommasOfOne) || raw.ContainsAny("{&="))
            return false;
        var list = NameList.Parse(tex.Words(raw) ?? "", Options).Names;
        if (list.Count < 2)
            return false;
        foreach (var name in list)
        {
            if (NameParts.Of(name.ToContributor(ContributorRole.Author), ascii: false) is { } parts)
                names.Add(parts);
        }

        return true;
    }
}
