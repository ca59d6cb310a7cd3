namespace BibHarvester;

/// <summary>An ORCID iD.</summary>
public readonly record struct Orcid
{
    private readonly string? _value;

    private Orcid(string value) => _value = value;

    /// <summary>The iD in its four groups.</summary>
    public string Value => _value ?? "";

    /// <summary>Reads an ORCID iD.</summary>
    /// <param name="text">The text.</param>
    /// <param name="orcid">The iD.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Orcid orcid)
    {
        orcid = text.Length >= 19 ? new Orcid(text[^19..].ToString()) : default;
        return orcid._value is not null;
    }

    /// <summary>The iD.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
