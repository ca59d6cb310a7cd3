using System.Text;
using System.Xml;
using BibHarvester.Formats.Encodings;

namespace BibHarvester.Formats.Xml;

/// <summary>Opens XML as text: by its mark of byte order, its zeros, what its bytes say, or the encoding that it declares.</summary>
internal static class XmlText
{
    private const int Length = 1024;

    /// <summary>The bytes as UTF-8.</summary>
    public static Utf8Input Open(Stream input)
    {
        var start = new byte[Length];
        var count = input.ReadAtLeast(start, Length, throwOnEndOfStream: false);
        var rest = new Json.PrefixedStream(start.AsMemory(0, count), input);
        return new Utf8Input(rest, DeclaredIn(start.AsSpan(0, count)));
    }

    /// <summary>The text, its commonest faults mended.</summary>
    public static MendedText Mend(Utf8Input text) => new(new StreamReader(text, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, leaveOpen: true));

    /// <summary>A reader of the text.</summary>
    public static XmlReader CreateReader(MendedText text, XmlReaderSettings settings, LenientNamespaces namespaces) =>
        XmlReader.Create(text, settings, new XmlParserContext(namespaces.NameTable, namespaces, null, XmlSpace.None));

    private static Encoding? DeclaredIn(ReadOnlySpan<byte> start)
    {
        var text = Encoding.Latin1.GetString(start);
        var declaration = text.IndexOf("<?xml", StringComparison.Ordinal);
        var end = declaration < 0 ? -1 : text.IndexOf("?>", declaration, StringComparison.Ordinal);
        if (end < 0)
            return null;
        var at = text.IndexOf("encoding", declaration, end - declaration, StringComparison.Ordinal);
        var quote = at < 0 ? -1 : text.IndexOfAny(['"', '\''], at, end - at);
        var close = quote < 0 ? -1 : text.IndexOf(text[quote], quote + 1);
        return close < 0 ? null : CodePages.Named(text[(quote + 1)..close]);
    }
}
