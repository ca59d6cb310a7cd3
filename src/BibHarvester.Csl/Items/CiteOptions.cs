namespace BibHarvester.Csl.Items;

/// <summary>How a record is cited. Acts on the step from a record to CSL's item, never in the engine.</summary>
public sealed record CiteOptions
{
    /// <summary>The options used where none are given.</summary>
    public static CiteOptions Default { get; } = new();

    /// <summary>How titles are cased. Only titles that are, or look, English change.</summary>
    /// <value><see cref="TitleCasing.StyleDefault"/> by default.</value>
    public TitleCasing TitleCasing { get; init; }

    /// <summary>Whether DOI, web address and the date of access are cited.</summary>
    /// <value><see langword="true"/> by default.</value>
    public bool Links { get; init; } = true;

    /// <summary>Whether identifiers and addresses become links, in forms of text that have links.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool Hyperlinks { get; init; }
}
