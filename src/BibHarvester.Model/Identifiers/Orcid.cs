using System.Diagnostics.CodeAnalysis;

namespace BibHarvester;

/// <summary>An ORCID iD of a person (ISO 27729).</summary>
public readonly record struct Orcid : IIdentifier<Orcid>
{
    private readonly string? _value;

    private Orcid(string value) => _value = value;

    /// <summary>The iD in its four groups: <c>0000-0002-1825-0097</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>The person's page.</summary>
    public string Url => $"https://orcid.org/{Value}";

    /// <summary>Reads an ORCID iD.</summary>
    /// <param name="text">Sixteen characters, with or without dashes, a label or the address of ORCID before them.</param>
    /// <returns>The ORCID iD.</returns>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static Orcid Parse(ReadOnlySpan<char> text) => IIdentifier<Orcid>.ParseOrThrow(text);

    /// <inheritdoc cref="Parse"/>
    /// <param name="text">The text.</param>
    /// <param name="orcid">The ORCID iD.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Orcid orcid) => TryParse(text, out orcid, out _);

    /// <inheritdoc cref="Parse"/>
    /// <param name="text">The text; in canonical form it becomes the value without a copy.</param>
    /// <param name="orcid">The ORCID iD.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out Orcid orcid)
    {
        if (text is null || !IsCanonical(text))
            return TryParse(text, out orcid, out _);
        orcid = new Orcid(text);
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out Orcid identifier, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        if (text.Length >= 19 && IsCanonical(text[^19..]) && IsResolver(text[..^19]))
        {
            identifier = new Orcid(text[^19..].ToString());
            return true;
        }

        identifier = default;
        var rest = WrittenForm.Trim(text);
        if (WebAddress.TryRead(rest, out var address))
            rest = address.IsHost("orcid.org") ? address.Segment(0) : default;
        else
            _ = WrittenForm.SkipLabel(ref rest, "orcid id") || WrittenForm.SkipLabel(ref rest, "orcid");

        Span<char> number = stackalloc char[16];
        if (WrittenForm.CopyGroups(rest, number) != 16)
        {
            problem = "An ORCID iD has sixteen digits, of which the last may be X.";
            return false;
        }

        var check = CheckDigit(number);
        if (number[15] != check)
        {
            problem = $"The check digit is wrong: an ORCID iD {number[..4]}-{number[4..8]}-{number[8..12]}-{number[12..15]}… ends in {check}.";
            return false;
        }

        identifier = new Orcid($"{number[..4]}-{number[4..8]}-{number[8..12]}-{number[12..]}");
        return true;
    }

    private static bool IsResolver(ReadOnlySpan<char> text) => text is "" or "https://orcid.org/" or "http://orcid.org/";

    private static bool IsCanonical(ReadOnlySpan<char> text)
    {
        if (text.Length != 19 || text[4] != '-' || text[9] != '-' || text[14] != '-')
            return false;
        Span<char> number = stackalloc char[16];
        for (var group = 0; group < 4; group++)
            text.Slice(group * 5, 4).CopyTo(number[(group * 4)..]);
        return !number[..15].ContainsAnyExceptInRange('0', '9') && number[15] == CheckDigit(number);
    }

    private static char CheckDigit(ReadOnlySpan<char> number)
    {
        // ISO 7064, MOD 11-2.
        var total = 0;
        foreach (var c in number[..15])
            total = (total + (c - '0')) * 2;
        var check = (12 - (total % 11)) % 11;
        return check == 10 ? 'X' : (char)('0' + check);
    }

    /// <summary>The ORCID iD.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>The ORCID iD as an identifier of any scheme.</summary>
    /// <param name="orcid">The ORCID iD.</param>
    public static implicit operator Identifier(Orcid orcid) => new(IdentifierKind.Orcid, orcid.Value);
}
