namespace BibHarvester;

/// <summary>What a work is part of: its journal, book, proceedings, series.</summary>
/// <remarks>The nearest container comes first in <see cref="BibRecord.Containers"/>.</remarks>
public sealed record Container
{
    /// <summary>What it is.</summary>
    public ContainerKind Kind { get; init; }

    /// <summary>Its titles: main, short, abbreviated, in other languages.</summary>
    public ValueList<Title> Titles { get; init; } = [];

    /// <summary>Its ISSNs, ISBNs (with their media) and other identifiers.</summary>
    public ValueList<Identifier> Identifiers { get; init; } = [];

    /// <summary>The number of the volume within it, for a series; a journal's volume stands in the record.</summary>
    public string? Volume { get; init; }

    /// <summary>The main title as plain text; absent where there is none.</summary>
    public string? Title => Titles.FirstOrDefault(t => t.Kind == TitleKind.Main)?.Text.Plain;
}
