using System.Text;

namespace BibHarvester.Formats.Xml;

/// <summary>Opens XML as text: by its mark of byte order, its zeros, or the encoding that it declares.</summary>
internal static class XmlText
{
    private const int Length = 1024;

    public static TextReader Open(Stream input)
    {
        var start = new byte[Length];
        var count = input.ReadAtLeast(start, Length, throwOnEndOfStream: false);
        var rest = new Json.PrefixedStream(start.AsMemory(0, count), input);
        return new MendedText(new StreamReader(rest, EncodingOf(start.AsSpan(0, count)), detectEncodingFromByteOrderMarks: true, leaveOpen: true));
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> start)
    {
        if (start is [(byte)'<', 0, ..])
            return Encoding.Unicode;
        if (start is [0, (byte)'<', ..])
            return Encoding.BigEndianUnicode;
        var text = Encoding.Latin1.GetString(start);
        var declaration = text.IndexOf("<?xml", StringComparison.Ordinal);
        var end = declaration < 0 ? -1 : text.IndexOf("?>", declaration, StringComparison.Ordinal);
        if (end < 0)
            return Encoding.UTF8;
        var at = text.IndexOf("encoding", declaration, end - declaration, StringComparison.Ordinal);
        var quote = at < 0 ? -1 : text.IndexOfAny(['"', '\''], at, end - at);
        var close = quote < 0 ? -1 : text.IndexOf(text[quote], quote + 1);
        return close < 0 ? Encoding.UTF8 : Named(text[(quote + 1)..close]);
    }

    private static Encoding Named(string name)
    {
        // What was found by its bytes is not UTF-16, whatever it says of itself.
        if (name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) || name.StartsWith("ucs", StringComparison.OrdinalIgnoreCase))
            return Encoding.UTF8;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }
}
