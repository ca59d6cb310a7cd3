using BibHarvester.Formats.CitationKeys;

namespace BibHarvester.Formats.BibTeX;

/// <summary>How <see cref="BibTeXDocument.Tidy"/> lays out a file. No option touches what a value says.</summary>
public sealed record TidyOptions
{
    /// <summary>The options used where none are given.</summary>
    public static TidyOptions Default { get; } = new();

    /// <summary>How many spaces stand before a field.</summary>
    /// <value>2 by default.</value>
    public int Indent { get; init; } = 2;

    /// <summary>Whether the equals signs of an entry stand below each other.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool AlignEquals { get; init; }

    /// <summary>Whether values and entries stand in braces, not in quotes and parentheses.</summary>
    /// <value><see langword="true"/> by default.</value>
    public bool Braces { get; init; } = true;

    /// <summary>Whether names of types and fields are in small letters.</summary>
    /// <value><see langword="true"/> by default.</value>
    public bool LowerCase { get; init; } = true;

    /// <summary>Whether a comma follows the last field.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool TrailingComma { get; init; }

    /// <summary>Whether there is one blank line around each entry.</summary>
    /// <value><see langword="true"/> by default.</value>
    public bool BlankLines { get; init; } = true;

    /// <summary>The fields that come first, in this order; the others keep theirs.</summary>
    /// <value>None by default.</value>
    public ValueList<string> FieldOrder { get; init; } = [];

    /// <summary>The order of the entries.</summary>
    /// <value>As they stand by default.</value>
    public EntryOrder Order { get; init; } = EntryOrder.Kept;

    /// <summary>The pattern of all keys. Fields of other entries that name a key follow it; documents that cite the entries do not.</summary>
    /// <value>As they stand by default.</value>
    public KeyPattern? Keys { get; init; }
}
