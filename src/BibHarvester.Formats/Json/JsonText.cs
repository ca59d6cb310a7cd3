using System.Buffers;
using System.Globalization;
using System.Text;

namespace BibHarvester.Formats.Json;

/// <summary>The text of JSON string tokens, without exceptions: what is no Unicode becomes U+FFFD.</summary>
internal static class JsonText
{
    /// <summary>The text of the current string, name or number.</summary>
    public static string Of(ref JsonCursor json) =>
        json.ValueIsEscaped ? Unescape(json.ValueSpan) : Of(json.ValueSpan);

    /// <summary>The text of bytes without escapes.</summary>
    /// <remarks>Nearly all texts are ASCII, which needs no second pass to find out how long they are.</remarks>
    public static string Of(ReadOnlySpan<byte> bytes) =>
        Ascii.IsValid(bytes) ? Encoding.Latin1.GetString(bytes) : Encoding.UTF8.GetString(bytes);

    /// <summary>Writes the text of a string with escapes.</summary>
    /// <param name="bytes">The bytes between the quotes, well-formed.</param>
    /// <param name="chars">Where the text goes; as long as the bytes is long enough.</param>
    /// <returns>How many units were written.</returns>
    public static int Unescape(ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        var length = 0;
        var hasSurrogates = false;
        while (!bytes.IsEmpty)
        {
            var backslash = bytes.IndexOf((byte)'\\');
            if (backslash < 0)
            {
                length += Encoding.UTF8.GetChars(bytes, chars[length..]);
                break;
            }

            length += Encoding.UTF8.GetChars(bytes[..backslash], chars[length..]);
            bytes = bytes[(backslash + 1)..];
            var escaped = Escape(ref bytes);
            hasSurrogates |= char.IsSurrogate(escaped);
            chars[length++] = escaped;
        }

        if (hasSurrogates)
            ReplaceLoneSurrogates(chars[..length]);
        return length;
    }

    /// <summary>The text of a string with escapes.</summary>
    /// <param name="bytes">The bytes between the quotes, well-formed.</param>
    public static string Unescape(ReadOnlySpan<byte> bytes)
    {
        // Each escape is at least as long as what it stands for, in UTF-16 too.
        var rented = bytes.Length > 512 ? ArrayPool<char>.Shared.Rent(bytes.Length) : null;
        var chars = rented ?? stackalloc char[512];
        var text = new string(chars[..Unescape(bytes, chars)]);
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        return text;
    }

    private static char Escape(ref ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return '\uFFFD';
        var kind = bytes[0];
        bytes = bytes[1..];
        switch (kind)
        {
            case (byte)'n': return '\n';
            case (byte)'t': return '\t';
            case (byte)'r': return '\r';
            case (byte)'b': return '\b';
            case (byte)'f': return '\f';
            case (byte)'u':
                if (bytes.Length < 4 ||
                    !ushort.TryParse(bytes[..4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
                    return '\uFFFD';
                bytes = bytes[4..];
                return (char)unit;
            default: return (char)kind;
        }
    }

    private static void ReplaceLoneSurrogates(Span<char> chars)
    {
        for (var i = chars.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < chars.Length; i++)
        {
            if (char.IsHighSurrogate(chars[i]) && i + 1 < chars.Length && char.IsLowSurrogate(chars[i + 1]))
                i++;
            else if (char.IsSurrogate(chars[i]))
                chars[i] = '\uFFFD';
        }
    }
}
