namespace BibHarvester;

/// <summary>A Digital Object Identifier (ISO 26324), compared without regard to the case of ASCII letters.</summary>
public readonly partial record struct Doi : IIdentifier<Doi>
{
    internal const string ArxivPrefix = "10.48550/arXiv.";

    private readonly string? _value;

    private Doi(string value) => _value = value;

    /// <summary>The DOI as written, without scheme or resolver, percent-encoding and invisible characters.</summary>
    public string Value => _value ?? "";

    /// <summary>What equality and hashing use: <see cref="Value"/> with its ASCII letters in lower case and nothing else changed.</summary>
    public string Key => KeyOf(Value);

    /// <summary>What stands before the slash: <c>10.1000</c>.</summary>
    public string Prefix => Value[..Slash];

    /// <summary>What stands after the slash.</summary>
    public string Suffix => Value.Length == 0 ? "" : Value[(Slash + 1)..];

    /// <summary>The address for people: <c>https://doi.org/10.1000/abc</c>, percent-encoded where an address needs it.</summary>
    public string Url => $"https://doi.org/{WireEncoding.Path(Value)}";

    /// <summary>The whole DOI percent-encoded as one segment of a path, slash included, as services want it.</summary>
    public string PathSegment => Uri.EscapeDataString(Value);

    private int Slash => Math.Max(0, Value.IndexOf('/', StringComparison.Ordinal));

    /// <summary>The paper at arXiv, where arXiv gave this DOI.</summary>
    /// <param name="arxiv">The arXiv identifier; the DOI stands for all of its versions.</param>
    /// <returns>Whether it is such a DOI.</returns>
    public bool TryGetArxiv(out ArxivId arxiv)
    {
        arxiv = default;
        return Value.StartsWith(ArxivPrefix, StringComparison.OrdinalIgnoreCase) && ArxivId.TryParse(Value.AsSpan(ArxivPrefix.Length), out arxiv);
    }

    /// <summary>Whether both are the same DOI, whatever the case of their ASCII letters.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(Doi other) => KeyEquals(Value, other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyHash(Value);

    /// <summary>The DOI.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>The DOI as an identifier of any scheme.</summary>
    /// <param name="doi">The DOI.</param>
    public static implicit operator Identifier(Doi doi) => new(IdentifierKind.Doi, doi.Value);

    internal static Doi OfArxiv(string id) => new(ArxivPrefix + id);

    internal static string KeyOf(string value) =>
        !value.AsSpan().ContainsAnyInRange('A', 'Z') ? value : string.Create(value.Length, value, static (key, value) => Fold(value, key));

    internal static bool KeyEquals(string left, string right)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i] && Fold(left[i]) != Fold(right[i]))
                return false;
        }

        return true;
    }

    internal static int KeyHash(string value)
    {
        if (!value.AsSpan().ContainsAnyInRange('A', 'Z'))
            return string.GetHashCode(value, StringComparison.Ordinal);
        var key = value.Length <= 256 ? stackalloc char[value.Length] : new char[value.Length];
        Fold(value, key);
        return string.GetHashCode(key, StringComparison.Ordinal);
    }

    private static void Fold(ReadOnlySpan<char> value, Span<char> key)
    {
        for (var i = 0; i < value.Length; i++)
            key[i] = Fold(value[i]);
    }

    private static char Fold(char c) => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
}
