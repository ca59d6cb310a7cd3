namespace BibHarvester.Formats.BibTeX;

/// <summary>What a piece of a file is that is no entry.</summary>
public enum BibTeXPassageKind
{
    /// <summary>Text outside of entries, or white space.</summary>
    Text,

    /// <summary>A <c>@comment{…}</c>.</summary>
    Comment,

    /// <summary>A <c>@preamble{…}</c>.</summary>
    Preamble,

    /// <summary>A <c>@string{…}</c>.</summary>
    Macro,

    /// <summary>An entry that is broken; it stays as it stands, and a diagnostic says so.</summary>
    Broken,
}
