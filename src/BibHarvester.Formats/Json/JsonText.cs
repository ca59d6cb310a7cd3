using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BibHarvester.Formats.Json;

/// <summary>The text of JSON string tokens, without exceptions: what is no Unicode becomes U+FFFD.</summary>
internal static class JsonText
{
    /// <summary>The text of the current string, name or number.</summary>
    public static string Of(ref Utf8JsonReader json) =>
        json.ValueIsEscaped ? Unescape(json.ValueSpan) : Encoding.UTF8.GetString(json.ValueSpan);

    private static string Unescape(ReadOnlySpan<byte> bytes)
    {
        // Each escape is at least as long as what it stands for, in UTF-16 too.
        var rented = bytes.Length > 512 ? ArrayPool<char>.Shared.Rent(bytes.Length) : null;
        var chars = rented ?? stackalloc char[512];
        var length = 0;
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
            chars[length++] = Escape(ref bytes);
        }

        ReplaceLoneSurrogates(chars[..length]);
        var text = new string(chars[..length]);
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
