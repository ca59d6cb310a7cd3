using System.Globalization;

namespace BibHarvester;

/// <summary>Character references of HTML and the common entity names of publishers.</summary>
internal static partial class HtmlEntities
{
    // The printable characters of Windows-1252 at 0x80 to 0x9F, as HTML reads references to them; 0 where there is none.
    private const string Windows1252 =
        "\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178";

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByName = Build();

    /// <summary>The character that a C1 control stands for in texts that were Windows-1252 once.</summary>
    /// <param name="c">U+0080 to U+009F.</param>
    /// <returns>The character; the control itself where there is none.</returns>
    public static char FromWindows1252(char c) => Windows1252[c - '\x80'] is var mapped and not '\0' ? mapped : c;

    /// <summary>Reads the reference at the start of a text.</summary>
    /// <param name="text">A text that begins with an ampersand.</param>
    /// <param name="value">The characters.</param>
    /// <param name="length">How long the reference is, with ampersand and semicolon.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out string value, out int length)
    {
        var isOne = TryReadAfterAmpersand(text[1..], out value, out length);
        length++;
        return isOne;
    }

    /// <summary>Reads a reference whose ampersand has been read.</summary>
    /// <param name="text">The text after the ampersand.</param>
    /// <param name="value">The characters.</param>
    /// <param name="length">How long the reference is, with its semicolon.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryReadAfterAmpersand(ReadOnlySpan<char> text, out string value, out int length)
    {
        value = "";
        length = 0;
        var end = text[..Math.Min(text.Length, 16)].IndexOf(';');
        if (end < 1)
            return false;
        length = end + 1;
        return text[0] == '#' ? TryReadNumber(text[1..end], out value) : ByName.TryGetValue(text[..end], out value!);
    }

    private static bool TryReadNumber(ReadOnlySpan<char> digits, out string value)
    {
        value = "";
        var isHex = digits is ['x' or 'X', ..];
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(isHex ? digits[1..] : digits, style, CultureInfo.InvariantCulture, out var code) ||
            code is <= 0 or > 0x10ffff or (>= 0xd800 and <= 0xdfff))
            return false;
        value = code is >= 0x80 and <= 0x9f ? FromWindows1252((char)code).ToString() : char.ConvertFromUtf32(code);
        return true;
    }
}
