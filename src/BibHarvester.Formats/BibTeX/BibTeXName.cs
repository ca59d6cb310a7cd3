namespace BibHarvester.Formats.BibTeX;

/// <summary>A name in the four parts that BibTeX knows, as they stand in the file.</summary>
/// <param name="First">The given names, or nothing.</param>
/// <param name="Von">The particles, or nothing: the words from the first to the last that begin with a small letter.</param>
/// <param name="Last">The family name, or in braces the whole name of an organisation.</param>
/// <param name="Jr">The suffix, or nothing.</param>
public sealed record BibTeXName(string First, string Von, string Last, string Jr)
{
    /// <summary>Splits a name by BibTeX's rules: <c>First von Last</c>, <c>von Last, First</c> or <c>von Last, Jr, First</c>.</summary>
    /// <param name="name">The name as it stands in the file.</param>
    /// <returns>The parts; commas after the second stay in <see cref="First"/>.</returns>
    /// <example><code>BibTeXName.Parse("Ludwig van Beethoven").Von   // van</code></example>
    public static BibTeXName Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Of(name, new TexDecoder());
    }

    /// <summary>Splits a list of names.</summary>
    /// <param name="names">The value of a field such as <c>author</c>.</param>
    /// <returns>Its names in order; <c>others</c>, which says that there are more, is one of them.</returns>
    public static IReadOnlyList<BibTeXName> ParseList(string names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var tex = new TexDecoder();
        var list = new List<BibTeXName>();
        foreach (var name in new ListedNames(names))
            list.Add(Of(name, tex));
        return list;
    }

    private static BibTeXName Of(ReadOnlySpan<char> name, TexDecoder tex)
    {
        var raw = RawName.Split(name, tex);
        return new BibTeXName(Words(raw.First), Words(raw.Von), Words(raw.Last), Words(raw.Jr));
    }

    private static string Words(ReadOnlySpan<char> raw)
    {
        var words = new List<string>();
        foreach (var word in new WordList(raw))
            words.Add(raw[word].ToString());
        return string.Join(' ', words);
    }
}
