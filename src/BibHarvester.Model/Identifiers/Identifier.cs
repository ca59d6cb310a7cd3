namespace BibHarvester;

/// <summary>An identifier of any scheme, in its canonical form.</summary>
public readonly partial record struct Identifier
{
    /// <summary>Makes an identifier from a value known to be canonical.</summary>
    /// <param name="kind">The scheme.</param>
    /// <param name="value">The canonical value.</param>
    /// <param name="scheme">The scheme's name where <paramref name="kind"/> is <see cref="IdentifierKind.Other"/>.</param>
    /// <param name="medium">The medium of an ISSN or ISBN.</param>
    public Identifier(IdentifierKind kind, string value, string? scheme = null, IdentifierMedium medium = IdentifierMedium.Unspecified)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        Kind = kind;
        Value = value;
        Scheme = scheme;
        Medium = medium;
    }

    /// <summary>The scheme.</summary>
    public IdentifierKind Kind { get; }

    /// <summary>The canonical value.</summary>
    public string Value { get; }

    /// <summary>The name of a scheme without a kind of its own.</summary>
    public string? Scheme { get; }

    /// <summary>The medium of an ISSN or ISBN.</summary>
    public IdentifierMedium Medium { get; }

    /// <summary>The identifier as a DOI.</summary>
    /// <param name="doi">The DOI.</param>
    /// <returns>Whether it is one.</returns>
    public bool TryGetDoi(out Doi doi)
    {
        doi = default;
        return Kind == IdentifierKind.Doi && BibHarvester.Doi.TryParse(Value, out doi);
    }

    /// <summary>What equality and hashing use beside kind, scheme and medium: a DOI with its ASCII letters in lower case, any other value as it is.</summary>
    public string Key => Kind switch
    {
        IdentifierKind.Doi => BibHarvester.Doi.KeyOf(Value),
        IdentifierKind.Arxiv => ArxivId.KeyOf(Value),
        _ => Value ?? "",
    };

    /// <summary>Whether both identify the same in the same medium.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they do.</returns>
    public bool Equals(Identifier other) =>
        Kind == other.Kind && Medium == other.Medium && Scheme == other.Scheme &&
        (Kind == IdentifierKind.Doi ? BibHarvester.Doi.KeyEquals(Value, other.Value) : Key == other.Key);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Kind, Medium, Kind == IdentifierKind.Doi ? BibHarvester.Doi.KeyHash(Value) : string.GetHashCode(Key, StringComparison.Ordinal));
}
