namespace BibHarvester;

/// <summary>A Digital Object Identifier.</summary>
public readonly record struct Doi
{
    private readonly string? _value;

    private Doi(string value) => _value = value;

    /// <summary>The DOI as written, without scheme or resolver.</summary>
    public string Value => _value ?? "";

    /// <summary>The comparison key: ASCII letters in lower case.</summary>
    public string Key => Value.ToLowerInvariant();

    /// <summary>Reads a DOI.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The DOI.</returns>
    /// <exception cref="FormatException">It is none.</exception>
    public static Doi Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var doi) ? doi : throw new FormatException($"'{text}' is not a DOI.");

    /// <summary>Reads a DOI.</summary>
    /// <param name="text">The text.</param>
    /// <param name="doi">The DOI.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Doi doi)
    {
        var slash = text.IndexOf('/');
        doi = text.StartsWith("10.") && slash > 3 && slash < text.Length - 1 ? new Doi(text.ToString()) : default;
        return doi._value is not null;
    }

    /// <summary>The DOI.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
