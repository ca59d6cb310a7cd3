namespace BibHarvester.Csl.Output;

/// <summary>How letters look.</summary>
public sealed record CslFont
{
    /// <summary>Whether they slant.</summary>
    public bool IsItalic { get; init; }

    /// <summary>Whether they are bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether small letters are small capitals.</summary>
    public bool HasSmallCaps { get; init; }

    /// <summary>Whether there is a line under them.</summary>
    public bool IsUnderlined { get; init; }

    /// <summary>How they stand to the line.</summary>
    public CslScript Script { get; init; }
}
