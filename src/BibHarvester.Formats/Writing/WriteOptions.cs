using BibHarvester.Formats.CitationKeys;

namespace BibHarvester.Formats;

/// <summary>How a writer writes.</summary>
public sealed record WriteOptions
{
    /// <summary>The options used where none are given.</summary>
    public static WriteOptions Default { get; } = new();

    /// <summary>Whether characters beyond ASCII are written in the format's own escapes, where it has any.</summary>
    /// <value><see langword="false"/> by default: UTF-8.</value>
    public bool Ascii { get; init; }

    /// <summary>Whether an article number is also written where readers of the format look for pages.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool ArticleNumberAsPages { get; init; }

    /// <summary>The pattern of the citation keys of records that have none of their own (<see cref="BibRecord.CitationKey"/>).</summary>
    /// <value>By default family name, year and first real word of the title.</value>
    public KeyPattern? KeyPattern { get; init; }

    /// <summary>The table by which titles of journals are abbreviated; BibTeX has the abbreviation in place of the title, other formats beside it.</summary>
    /// <value>None by default: titles are written as they are.</value>
    public Abbreviations.TitleAbbreviations? Abbreviations { get; init; }

    /// <summary>Told what is written otherwise than the records say; each format documents its codes.</summary>
    /// <value>Nobody by default.</value>
    public Action<Diagnostic>? OnDiagnostic { get; init; }
}
