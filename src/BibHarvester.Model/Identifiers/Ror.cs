using System.Diagnostics.CodeAnalysis;

namespace BibHarvester;

/// <summary>An identifier of the Research Organization Registry.</summary>
public readonly record struct Ror : IIdentifier<Ror>
{
    private readonly string? _value;

    private Ror(string value) => _value = value;

    /// <summary>The nine characters, without the address: <c>05dxps055</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>The organisation's page, which is also how the registry writes the identifier.</summary>
    public string Url => $"https://ror.org/{Value}";

    /// <summary>Reads a ROR.</summary>
    /// <param name="text">Nine characters, with or without a label or the address of ROR before them.</param>
    /// <returns>The ROR.</returns>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static Ror Parse(ReadOnlySpan<char> text) => IIdentifier<Ror>.ParseOrThrow(text);

    /// <inheritdoc cref="Parse"/>
    /// <param name="text">The text.</param>
    /// <param name="ror">The ROR.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Ror ror) => TryParse(text, out ror, out _);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out Ror identifier, [NotNullWhen(false)] out string? problem)
    {
        identifier = default;
        var rest = WrittenForm.Trim(text);
        if (WebAddress.TryRead(rest, out var address))
            rest = address.IsHost("ror.org") ? address.Segment(0) : default;
        else
            _ = WrittenForm.SkipLabel(ref rest, "ror");
        if (rest.Length != 9 || rest[0] != '0')
        {
            problem = "A ROR has nine characters, of which the first is 0.";
            return false;
        }

        Span<char> value = stackalloc char[9];
        _ = System.Text.Ascii.ToLower(rest, value, out var count);
        if (count != 9 || !TryCheck(value, out var check))
        {
            problem = "A ROR consists of digits and the letters of Crockford's base 32.";
            return false;
        }

        if (value[7] - '0' != check / 10 || value[8] - '0' != check % 10)
        {
            problem = $"The check digits are wrong: a ROR {value[..7]}… ends in {check:D2}.";
            return false;
        }

        identifier = new Ror(new string(value));
        problem = null;
        return true;
    }

    private static bool TryCheck(ReadOnlySpan<char> value, out int check)
    {
        // ISO 7064, MOD 97-10 over the number that the first seven characters write in base 32.
        long number = 0;
        check = 0;
        foreach (var c in value[..7])
        {
            var digit = "0123456789abcdefghjkmnpqrstvwxyz".IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
                return false;
            number = (number * 32) + digit;
        }

        check = (int)(98 - (number * 100 % 97));
        return true;
    }

    /// <summary>The ROR.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>The ROR as an identifier of any scheme.</summary>
    /// <param name="ror">The ROR.</param>
    public static implicit operator Identifier(Ror ror) => new(IdentifierKind.Ror, ror.Value);
}
