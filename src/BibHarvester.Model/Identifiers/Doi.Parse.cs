using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace BibHarvester;

public readonly partial record struct Doi
{
    private static readonly SearchValues<char> PlainCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._/:()[]<>;,+*!=@$~'");

    /// <summary>Reads a DOI given as an identifier; what stands at its end is kept as given.</summary>
    /// <param name="text">The DOI bare, with <c>doi:</c>, as an address of a resolver or of a publisher's page that holds it.</param>
    /// <returns>The DOI.</returns>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    /// <remarks><see cref="Identifier.Detect"/> also says what else the text may mean.</remarks>
    public static Doi Parse(ReadOnlySpan<char> text) => IIdentifier<Doi>.ParseOrThrow(text);

    /// <inheritdoc cref="Parse"/>
    /// <param name="text">The text.</param>
    /// <param name="doi">The DOI.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Doi doi) => TryParse(text, out doi, out _);

    /// <inheritdoc cref="Parse"/>
    /// <param name="text">The text; a bare DOI becomes the value without a copy.</param>
    /// <param name="doi">The DOI.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out Doi doi)
    {
        if (text is null || !IsPlain(text))
            return TryParse(text, out doi, out _);
        doi = new Doi(text);
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out Doi identifier, [NotNullWhen(false)] out string? problem)
    {
        var plain = SkipResolver(text);
        if (IsPlain(plain) && (plain.Length == text.Length || !plain.EndsWith(";2-")))
        {
            identifier = new Doi(plain.ToString());
            problem = null;
            return true;
        }

        var isDoi = DoiReading.TryRead(text, out var reading);
        identifier = isDoi ? new Doi(reading.Value) : default;
        problem = isDoi ? null : reading.Problem ?? DoiReading.NoDoi;
        return isDoi;
    }

    /// <summary>A value that <see cref="DoiReading"/> has read.</summary>
    internal static Doi OfReading(string value) => new(value);

    /// <summary>Where the slash after a prefix of digits and full stops stands; -1 where the text begins with none.</summary>
    internal static int PrefixLength(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("10."))
            return -1;
        var digits = 0;
        for (var i = 3; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
                digits++;
            else if (digits == 0)
                return -1;
            else if (text[i] == '/')
                return i;
            else if (text[i] == '.')
                digits = 0;
            else
                return -1;
        }

        return -1;
    }

    private static bool IsPlain(ReadOnlySpan<char> text) =>
        text.Length <= WrittenForm.MaxLength && PrefixLength(text) is > 0 and var slash && slash < text.Length - 1 &&
        !text[(slash + 1)..].ContainsAnyExcept(PlainCharacters);

    private static ReadOnlySpan<char> SkipResolver(ReadOnlySpan<char> text) =>
        text.StartsWith("https://doi.org/") ? text[16..]
        : text.StartsWith("http://dx.doi.org/") ? text[18..]
        : text.StartsWith("http://doi.org/") ? text[15..]
        : text.StartsWith("https://dx.doi.org/") ? text[19..]
        : text;
}
