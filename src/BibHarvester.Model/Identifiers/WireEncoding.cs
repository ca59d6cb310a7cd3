using System.Buffers;
using System.Globalization;
using System.Text;

namespace BibHarvester;

/// <summary>Percent-encoding (RFC 3986) of identifiers on their way into an address and back.</summary>
internal static class WireEncoding
{
    // pchar of RFC 3986 and the slash, without ';', which many servers take for the start of parameters.
    private static readonly SearchValues<byte> PlainInPath =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,=:@/"u8);

    /// <summary>The text as a path that people can read: slashes stay.</summary>
    internal static string Path(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.AsSpan().IndexOfAnyExcept(PlainInPath) < 0)
            return text;
        var path = new StringBuilder(bytes.Length + 16);
        foreach (var b in bytes)
        {
            if (PlainInPath.Contains(b))
                path.Append((char)b);
            else
                path.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
        }

        return path.ToString();
    }

    /// <summary>The text without percent-encoding; sequences that are none, or no UTF-8, stay.</summary>
    internal static string Decode(ReadOnlySpan<char> text) =>
        text.Contains('%') ? Uri.UnescapeDataString(text) : text.ToString();
}
