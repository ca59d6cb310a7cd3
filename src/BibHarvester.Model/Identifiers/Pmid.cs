using System.Diagnostics.CodeAnalysis;

namespace BibHarvester;

/// <summary>An identifier of PubMed: up to eight digits.</summary>
public readonly record struct Pmid : IIdentifier<Pmid>
{
    private readonly string? _value;

    private Pmid(string value) => _value = value;

    /// <summary>The digits.</summary>
    public string Value => _value ?? "";

    /// <summary>The page of the article at PubMed.</summary>
    public string Url => $"https://pubmed.ncbi.nlm.nih.gov/{Value}/";

    /// <summary>Reads a PMID.</summary>
    /// <param name="text">The digits, with or without a label (<c>PMID: 29424689</c>), or an address of PubMed.</param>
    /// <returns>The PMID.</returns>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static Pmid Parse(ReadOnlySpan<char> text) => IIdentifier<Pmid>.ParseOrThrow(text);

    /// <inheritdoc cref="Parse"/>
    /// <param name="text">The text.</param>
    /// <param name="pmid">The PMID.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Pmid pmid) => TryParse(text, out pmid, out _);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out Pmid identifier, [NotNullWhen(false)] out string? problem)
    {
        identifier = default;
        var rest = WrittenForm.Trim(text);
        if (WebAddress.TryRead(rest, out var address))
        {
            rest = address.IsHost("pubmed.ncbi.nlm.nih.gov") ? address.Segment(0)
                : address.IsHost("ncbi.nlm.nih.gov") ? address.After("pubmed/")
                : address.IsHost("europepmc.org") ? address.After("/med/")
                : address.IsHost("identifiers.org") ? address.After("pubmed").TrimStart("/:") : default;
        }
        else if (!WrittenForm.SkipLabel(ref rest, "pmid") && !WrittenForm.SkipLabel(ref rest, "pubmed id"))
        {
            _ = WrittenForm.SkipLabel(ref rest, "pubmed") || WrittenForm.SkipLabel(ref rest, "info:pmid/") ||
                WrittenForm.SkipLabel(ref rest, "medline");
        }

        Span<char> digits = stackalloc char[8];
        rest = rest.TrimStart('0');
        if (rest.IsEmpty || rest.Length > digits.Length || !WrittenForm.TryCopyDigits(rest, digits))
        {
            problem = "A PMID is a number of up to eight digits.";
            return false;
        }

        identifier = new Pmid(new string(digits[..rest.Length]));
        problem = null;
        return true;
    }

    /// <summary>The PMID.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>The PMID as an identifier of any scheme.</summary>
    /// <param name="pmid">The PMID.</param>
    public static implicit operator Identifier(Pmid pmid) => new(IdentifierKind.Pmid, pmid.Value);
}
