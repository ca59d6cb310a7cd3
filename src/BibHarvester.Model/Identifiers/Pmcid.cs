using System.Diagnostics.CodeAnalysis;

namespace BibHarvester;

/// <summary>An identifier of PubMed Central.</summary>
public readonly record struct Pmcid : IIdentifier<Pmcid>
{
    private readonly string? _value;

    private Pmcid(string value) => _value = value;

    /// <summary>The identifier with its letters: <c>PMC5640425</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>The page of the article at PubMed Central.</summary>
    public string Url => $"https://pmc.ncbi.nlm.nih.gov/articles/{Value}/";

    /// <summary>Reads a PMCID.</summary>
    /// <param name="text"><c>PMC5640425</c>, the number with a label, or an address of PubMed Central.</param>
    /// <returns>The PMCID.</returns>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static Pmcid Parse(ReadOnlySpan<char> text) => IIdentifier<Pmcid>.ParseOrThrow(text);

    /// <inheritdoc cref="Parse"/>
    /// <param name="text">The text.</param>
    /// <param name="pmcid">The PMCID.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Pmcid pmcid) => TryParse(text, out pmcid, out _);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out Pmcid identifier, [NotNullWhen(false)] out string? problem)
    {
        identifier = default;
        var rest = WrittenForm.Trim(text);
        if (WebAddress.TryRead(rest, out var address))
            rest = InAddress(address);
        else
            _ = WrittenForm.SkipLabel(ref rest, "pmcid") || WrittenForm.SkipLabel(ref rest, "pmc id");
        if (rest.StartsWith("pmc", StringComparison.OrdinalIgnoreCase))
            rest = rest[3..].TrimStart(' ');

        // A version after a point names a revision of the same article.
        if (rest.IndexOf('.') is > 0 and var point && !rest[(point + 1)..].IsEmpty && !rest[(point + 1)..].ContainsAnyExceptInRange('0', '9'))
            rest = rest[..point];

        Span<char> value = stackalloc char[12];
        if (rest.IsEmpty || rest.Length > 9 || !WrittenForm.TryCopyDigits(rest, value[3..]) || value[3] == '0')
        {
            problem = "A PMCID is PMC and a number.";
            return false;
        }

        "PMC".CopyTo(value);
        identifier = new Pmcid(new string(value[..(3 + rest.Length)]));
        problem = null;
        return true;
    }

    private static ReadOnlySpan<char> InAddress(WebAddress address)
    {
        var isKnown = address.IsHost("ncbi.nlm.nih.gov") || address.IsHost("europepmc.org") || address.IsHost("identifiers.org");
        var number = isKnown ? address.After("/PMC") : default;
        return number.StartsWith("/") || number.IsEmpty ? address.After("/articles/PMC") : number;
    }

    /// <summary>The PMCID.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>The PMCID as an identifier of any scheme.</summary>
    /// <param name="pmcid">The PMCID.</param>
    public static implicit operator Identifier(Pmcid pmcid) => new(IdentifierKind.Pmcid, pmcid.Value);
}
