namespace BibHarvester;

/// <summary>What stands between two visible characters, the stronger later.</summary>
internal enum MarkupGap
{
    None,

    /// <summary>White space within a line.</summary>
    Space,

    /// <summary>White space with a line break, as programs put it around tags.</summary>
    Wrap,

    /// <summary>The end of a line or paragraph of the text.</summary>
    Line,

    /// <summary>The subtitle begins.</summary>
    Subtitle,
}
