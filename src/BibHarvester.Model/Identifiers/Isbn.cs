using System.Diagnostics.CodeAnalysis;

namespace BibHarvester;

/// <summary>An International Standard Book Number (ISO 2108) in its form of 13 digits.</summary>
public readonly record struct Isbn : IIdentifier<Isbn>
{
    private readonly string? _value;

    private Isbn(string value) => _value = value;

    /// <summary>The 13 digits, without hyphens; one of ten digits is written in the new form.</summary>
    public string Value => _value ?? "";

    /// <summary>Reads an ISBN.</summary>
    /// <param name="text">Ten or thirteen digits, with or without hyphens, spaces, a label or a remark in brackets after them.</param>
    /// <returns>The ISBN.</returns>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static Isbn Parse(ReadOnlySpan<char> text) => IIdentifier<Isbn>.ParseOrThrow(text);

    /// <inheritdoc cref="Parse"/>
    /// <param name="text">The text.</param>
    /// <param name="isbn">The ISBN.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Isbn isbn) => TryParse(text, out isbn, out _);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out Isbn identifier, [NotNullWhen(false)] out string? problem)
    {
        identifier = default;
        var rest = WrittenForm.Trim(text);
        if (WebAddress.SchemeLength(rest) > 0)
            rest = rest[(rest.TrimEnd('/').LastIndexOf('/') + 1)..].TrimEnd('/');
        else
            SkipLabels(ref rest);

        Span<char> digits = stackalloc char[13];
        var count = WrittenForm.CopyGroups(rest, digits);
        problem = count switch
        {
            13 => ProblemOf13(digits),
            10 => ProblemOf10(digits),
            _ => "An ISBN has 10 or 13 digits.",
        };
        if (problem is not null)
            return false;
        if (count == 10)
        {
            digits[..9].CopyTo(digits[3..]);
            "978".CopyTo(digits);
            digits[12] = CheckDigitOf13(digits);
        }

        identifier = new Isbn(new string(digits));
        return true;
    }

    private static void SkipLabels(ref ReadOnlySpan<char> text)
    {
        _ = WrittenForm.SkipLabel(ref text, "urn:");
        if (text.Length > 1 && text[0] is 'e' or 'E' or 'p' or 'P' && text[1..].TrimStart("- ").StartsWith("isbn", StringComparison.OrdinalIgnoreCase))
            text = text[1..].TrimStart("- ");
        foreach (var label in (ReadOnlySpan<string>)["isbn-13", "isbn-10", "isbn13", "isbn10", "isbn 13", "isbn 10", "isbn"])
        {
            if (WrittenForm.SkipLabel(ref text, label))
                return;
        }
    }

    private static string? ProblemOf13(ReadOnlySpan<char> digits)
    {
        if (digits[12] is 'X' || (!digits.StartsWith("978") && !digits.StartsWith("979")))
            return "An ISBN of 13 digits begins with 978 or 979.";
        var check = CheckDigitOf13(digits);
        return digits[12] == check ? null : $"The check digit is wrong: an ISBN {digits[..12]}… ends in {check}.";
    }

    private static string? ProblemOf10(ReadOnlySpan<char> digits)
    {
        // ISO 2108:1992: weights 10 to 2, modulo 11, X for ten.
        var sum = 0;
        for (var i = 0; i < 9; i++)
            sum += (10 - i) * (digits[i] - '0');
        var check = ((11 - (sum % 11)) % 11) is var c && c == 10 ? 'X' : (char)('0' + c);
        return digits[9] == check ? null : $"The check digit is wrong: an ISBN {digits[..9]}… ends in {check}.";
    }

    private static char CheckDigitOf13(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < 12; i++)
            sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
        return (char)('0' + ((10 - (sum % 10)) % 10));
    }

    /// <summary>The ISBN.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>The ISBN as an identifier of any scheme.</summary>
    /// <param name="isbn">The ISBN.</param>
    public static implicit operator Identifier(Isbn isbn) => new(IdentifierKind.Isbn, isbn.Value);
}
