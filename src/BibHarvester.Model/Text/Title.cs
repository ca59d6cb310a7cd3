namespace BibHarvester;

/// <summary>A title, in one language.</summary>
public sealed record Title
{
    /// <summary>The title; without its subtitle where that is known apart.</summary>
    public required RichText Text { get; init; }

    /// <summary>The subtitle; absent where none is known apart.</summary>
    public RichText? Subtitle { get; init; }

    /// <summary>What the title is to the work; the main title unless said.</summary>
    public TitleKind Kind { get; init; }

    /// <summary>The language as a BCP 47 tag; absent where the source says none.</summary>
    public string? Language { get; init; }

    /// <summary>Whether a computer translated it; such a title is never cited.</summary>
    public bool MachineTranslated { get; init; }

    /// <summary>A main title without styles.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator Title(string text) => new() { Text = text };

    /// <summary>A main title without styles.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The title.</returns>
    public static Title FromString(string text) => text;
}
