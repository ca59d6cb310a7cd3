namespace BibHarvester;

/// <summary>An abstract or another description of the work.</summary>
public sealed record Abstract
{
    /// <summary>The text; paragraphs are separated by a line feed.</summary>
    public required RichText Text { get; init; }

    /// <summary>What it is; an abstract unless said.</summary>
    public AbstractKind Kind { get; init; }

    /// <summary>The language as a BCP 47 tag; absent where the source says none.</summary>
    public string? Language { get; init; }

    /// <summary>Whether a computer translated it.</summary>
    public bool MachineTranslated { get; init; }
}
