using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Finds the encoding of a file in which all of its bytes can be written back.</summary>
internal static class DocumentEncoding
{
    private static readonly Encoding[] Marked = [new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];

    /// <summary>Decodes a file.</summary>
    /// <returns>Its text without a mark of byte order, and its encoding, which has a preamble where the file has one.</returns>
    public static (string Text, Encoding Encoding) Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var marked in Marked)
        {
            if (bytes.StartsWith(marked.Preamble) && IsExact(bytes[marked.Preamble.Length..], marked, out var text))
                return (text, marked);
        }

        if (Utf8.IsValid(bytes))
            return (Encoding.UTF8.GetString(bytes), new UTF8Encoding(false));
        foreach (var encoding in Unmarked(bytes))
        {
            if (IsExact(bytes, encoding, out var text))
                return (text, encoding);
        }

        // Each byte is a character, whatever it was meant to be.
        return (Encoding.Latin1.GetString(bytes), Encoding.Latin1);
    }

    private static IEnumerable<Encoding> Unmarked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > 1 && bytes[..2].Contains((byte)0))
            return [new UnicodeEncoding(bytes[0] == 0, false)];
        var provider = CodePagesEncodingProvider.Instance;
        var western = provider.GetEncoding(1252) ?? Encoding.Latin1;
        return HasPairs(bytes) ? [provider.GetEncoding("GB18030") ?? western, western] : [western];
    }

    private static bool IsExact(ReadOnlySpan<byte> bytes, Encoding encoding, out string text)
    {
        text = encoding.GetString(bytes);
        return encoding.GetBytes(text).AsSpan().SequenceEqual(bytes);
    }

    /// <summary>Whether bytes beyond ASCII stand in pairs, as those of Chinese characters do; accented letters stand alone.</summary>
    private static bool HasPairs(ReadOnlySpan<byte> bytes)
    {
        var pairs = 0;
        var single = 0;
        var beyond = SearchValues.Create(Enumerable.Range(0x80, 0x80).Select(b => (byte)b).ToArray());
        while (bytes.IndexOfAny(beyond) is var at and >= 0)
        {
            bytes = bytes[at..];
            var length = bytes.IndexOfAnyExcept(beyond);
            length = length < 0 ? bytes.Length : length;
            pairs += length / 2;
            single += length % 2;
            bytes = bytes[length..];
        }

        return pairs > 4 * single;
    }
}
