using System.Diagnostics.CodeAnalysis;

namespace BibHarvester;

/// <summary>An International Standard Serial Number (ISO 3297).</summary>
public readonly record struct Issn : IIdentifier<Issn>
{
    private readonly string? _value;

    private Issn(string value) => _value = value;

    /// <summary>The number as two groups of four: <c>2040-8056</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>The serial's page at the ISSN Portal.</summary>
    public string Url => $"https://portal.issn.org/resource/ISSN/{Value}";

    /// <summary>Reads an ISSN.</summary>
    /// <param name="text">Eight characters, with or without a dash of any kind, a label or a remark in brackets after them; or an address that ends in them.</param>
    /// <returns>The ISSN.</returns>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static Issn Parse(ReadOnlySpan<char> text) => IIdentifier<Issn>.ParseOrThrow(text);

    /// <inheritdoc cref="Parse"/>
    /// <param name="text">The text.</param>
    /// <param name="issn">The ISSN.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Issn issn) => TryParse(text, out issn, out _);

    /// <inheritdoc cref="Parse"/>
    /// <param name="text">The text; in canonical form it becomes the value without a copy.</param>
    /// <param name="issn">The ISSN.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out Issn issn)
    {
        if (text is null || !IsCanonical(text))
            return TryParse(text, out issn, out _);
        issn = new Issn(text);
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out Issn identifier, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        if (IsCanonical(text))
        {
            identifier = new Issn(text.ToString());
            return true;
        }

        identifier = default;
        var rest = WrittenForm.Trim(text);
        if (WebAddress.SchemeLength(rest) > 0)
            rest = rest.TrimEnd('/')[(rest.TrimEnd('/').LastIndexOf('/') + 1)..];
        else
            SkipLabels(ref rest);

        Span<char> number = stackalloc char[9];
        if (WrittenForm.CopyGroups(rest, number[..8]) != 8)
        {
            problem = "An ISSN has eight digits, of which the last may be X.";
            return false;
        }

        var check = CheckDigit(number);
        if (number[7] != check)
        {
            problem = $"The check digit is wrong: an ISSN {number[..4]}-{number[4..7]}… ends in {check}.";
            return false;
        }

        number[4..8].CopyTo(number[5..]);
        number[4] = '-';
        identifier = new Issn(new string(number));
        return true;
    }

    private static bool IsCanonical(ReadOnlySpan<char> text)
    {
        if (text.Length != 9 || text[4] != '-' || text[..4].ContainsAnyExceptInRange('0', '9') || text[5..8].ContainsAnyExceptInRange('0', '9'))
            return false;
        Span<char> number = stackalloc char[7];
        text[..4].CopyTo(number);
        text[5..8].CopyTo(number[4..]);
        return text[8] == CheckDigit(number);
    }

    private static void SkipLabels(ref ReadOnlySpan<char> text)
    {
        _ = WrittenForm.SkipLabel(ref text, "urn:");
        if (text.Length > 1 && text[0] is 'e' or 'E' or 'p' or 'P' && text[1..].TrimStart("- ").StartsWith("issn", StringComparison.OrdinalIgnoreCase))
            text = text[1..].TrimStart("- ");
        _ = WrittenForm.SkipLabel(ref text, "issn-l") || WrittenForm.SkipLabel(ref text, "issn");
    }

    private static char CheckDigit(ReadOnlySpan<char> number)
    {
        // ISO 3297: weights 8 to 2, modulo 11, X for ten.
        var sum = 0;
        for (var i = 0; i < 7; i++)
            sum += (8 - i) * (number[i] - '0');
        var check = (11 - (sum % 11)) % 11;
        return check == 10 ? 'X' : (char)('0' + check);
    }

    /// <summary>The ISSN.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>The ISSN as an identifier of any scheme.</summary>
    /// <param name="issn">The ISSN.</param>
    public static implicit operator Identifier(Issn issn) => new(IdentifierKind.Issn, issn.Value);
}
