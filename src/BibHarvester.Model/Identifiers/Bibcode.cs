using System.Diagnostics.CodeAnalysis;

namespace BibHarvester;

/// <summary>A bibcode of the Astrophysics Data System.</summary>
public readonly record struct Bibcode : IIdentifier<Bibcode>
{
    private readonly string? _value;

    private Bibcode(string value) => _value = value;

    /// <summary>The nineteen characters: <c>1992ApJ...400L...1W</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>The work's page at ADS.</summary>
    public string Url => $"https://ui.adsabs.harvard.edu/abs/{Uri.EscapeDataString(Value)}";

    /// <summary>Reads a bibcode.</summary>
    /// <param name="text">Nineteen characters, with or without a label, or an address of ADS.</param>
    /// <returns>The bibcode.</returns>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static Bibcode Parse(ReadOnlySpan<char> text) => IIdentifier<Bibcode>.ParseOrThrow(text);

    /// <inheritdoc cref="Parse"/>
    /// <param name="text">The text.</param>
    /// <param name="bibcode">The bibcode.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Bibcode bibcode) => TryParse(text, out bibcode, out _);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out Bibcode identifier, [NotNullWhen(false)] out string? problem)
    {
        identifier = default;
        var rest = WrittenForm.Trim(text);
        if (WebAddress.TryRead(rest, out var address))
            rest = address.IsHost("adsabs.harvard.edu") ? WireEncoding.Decode(address.After("/abs/")) : default;
        else
            _ = WrittenForm.SkipLabel(ref rest, "bibcode") || WrittenForm.SkipLabel(ref rest, "ads");

        // https://ui.adsabs.harvard.edu/help/actions/bibcode: YYYYJJJJJVVVVMPPPPA
        var isBibcode = rest.Length == 19 && rest[0] is '1' or '2' && !rest[..4].ContainsAnyExceptInRange('0', '9') &&
            (char.IsAsciiLetter(rest[4]) || char.IsAsciiDigit(rest[4])) && (char.IsAsciiLetter(rest[18]) || rest[18] == '.');
        for (var i = 4; isBibcode && i < 18; i++)
            isBibcode = char.IsAsciiLetterOrDigit(rest[i]) || rest[i] is '.' or '&';
        identifier = isBibcode ? new Bibcode(rest.ToString()) : default;
        problem = isBibcode ? null : "A bibcode has nineteen characters: year, journal, volume, page and the author's initial.";
        return isBibcode;
    }

    /// <summary>The bibcode.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>The bibcode as an identifier of any scheme.</summary>
    /// <param name="bibcode">The bibcode.</param>
    public static implicit operator Identifier(Bibcode bibcode) => new(IdentifierKind.Bibcode, bibcode.Value);
}
