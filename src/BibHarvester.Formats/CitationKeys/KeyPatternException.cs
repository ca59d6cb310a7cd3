namespace BibHarvester.Formats.CitationKeys;

/// <summary>Says that a text is no pattern of citation keys, and where.</summary>
public sealed class KeyPatternException : FormatException
{
    internal KeyPatternException(string message, string pattern, int position)
        : base($"{message} (at position {position + 1} of '{pattern}')") => Position = position;

    /// <summary>The place in the pattern, from 0.</summary>
    public int Position { get; }
}
