using System.Buffers;
using System.Text;

namespace BibHarvester.Transport;

/// <summary>Whether a body is one whole XML document, by its beginning and its end: repositories send marks and entities that no parser takes, and are read all the same.</summary>
internal static class XmlCheck
{
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\r\n/>"u8);

    private const int MostBeforeRoot = 64 * 1024;

    /// <summary>Says what is wrong with a body.</summary>
    /// <returns>What is wrong, as the end of a sentence; absent where nothing is.</returns>
    public static string? Problem(ReadOnlySpan<byte> body)
    {
        // UTF-16 holds a zero byte in each mark of the markup; readers take it as it is.
        if (body.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || body.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return null;
        var text = (body.StartsWith("\uFEFF"u8) ? body[3..] : body).Trim(" \t\r\n\0"u8);
        if (text.IsEmpty)
            return "an empty body";
        if (text[0] != '<')
            return "a text where XML was due";
        var root = RootName(text[..Math.Min(text.Length, MostBeforeRoot)]);
        if (root.IsEmpty)
            return "XML that is cut short or damaged";
        if (Ascii.EqualsIgnoreCase(root, "html"u8))
            return "a page of HTML where XML was due";
        return IsClosed(text, root) ? null : "XML that is cut short or damaged";
    }

    // <?xml …?>, comments and the document type stand before the root.
    private static ReadOnlySpan<byte> RootName(ReadOnlySpan<byte> text)
    {
        while (text.IndexOf((byte)'<') is >= 0 and var start)
        {
            text = text[(start + 1)..];
            if (text.StartsWith("!--"u8))
            {
                var end = text.IndexOf("-->"u8);
                if (end < 0)
                    return default;
                text = text[end..];
            }
            else if (text.Length > 13 && Ascii.EqualsIgnoreCase(text[..13], "!doctype html"u8))
            {
                return "html"u8;
            }
            else if (!text.IsEmpty && text[0] is not ((byte)'?' or (byte)'!'))
            {
                var end = text.IndexOfAny(NameEnds);
                return end < 0 ? default : text[..end];
            }
        }

        return default;
    }

    private static bool IsClosed(ReadOnlySpan<byte> text, ReadOnlySpan<byte> root)
    {
        // Comments may follow the end of the root.
        while (text.EndsWith("-->"u8) && text.LastIndexOf("<!--"u8) is > 0 and var comment)
            text = text[..comment].TrimEnd(" \t\r\n"u8);
        if (text.EndsWith("/>"u8) && text.LastIndexOf((byte)'<') is var only)
            return text[(only + 1)..].StartsWith(root);
        if (!text.EndsWith(">"u8))
            return false;
        var end = text[..^1].TrimEnd(" \t\r\n"u8);
        return end.EndsWith(root) && end[..^root.Length].EndsWith("</"u8);
    }
}
