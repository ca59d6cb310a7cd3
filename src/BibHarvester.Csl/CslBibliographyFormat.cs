namespace BibHarvester.Csl;

/// <summary>How a style wants its bibliography set, for the program that sets it.</summary>
public sealed record CslBibliographyFormat
{
    /// <summary>Whether all lines of an entry but the first are indented.</summary>
    public bool HangingIndent { get; init; }

    /// <summary>Whether the first field of an entry, such as its number, stands apart from the rest.</summary>
    public bool SecondFieldAlign { get; init; }

    /// <summary>Whether that first field stands in the margin, so that the rest is flush with the text.</summary>
    public bool FirstFieldInMargin { get; init; }

    /// <summary>The space between entries, in lines.</summary>
    public int EntrySpacing { get; init; } = 1;

    /// <summary>The space between lines, in lines: 1 is single spacing, 2 double.</summary>
    public int LineSpacing { get; init; } = 1;
}
