namespace BibHarvester.Formats.BibTeX;

/// <summary>What a file says at one <c>@</c>: an entry, a macro, or nothing of either.</summary>
internal sealed class EntryText
{
    /// <summary>The type of the entry in small letters; absent where it is none.</summary>
    public string? Type { get; set; }

    public string? Key { get; set; }

    /// <summary>The fields in order, with their values without delimiters, macros expanded.</summary>
    public List<(string Name, string Value, TextPlace Place)> Fields { get; } = [];

    /// <summary>The macro that is defined here.</summary>
    public (string Name, string Value)? Macro { get; set; }

    /// <summary>Whether it is a comment that nothing closes.</summary>
    public bool IsOpenComment { get; set; }

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>How many bytes it takes.</summary>
    public int Length { get; set; }
}
