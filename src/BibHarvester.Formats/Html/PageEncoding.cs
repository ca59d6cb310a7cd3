using System.Buffers;
using System.Text;
using BibHarvester.Formats.Encodings;

namespace BibHarvester.Formats.Html;

/// <summary>Opens a page as text: by its mark of byte order, or the encoding that a tag of its beginning declares; else its bytes tell.</summary>
/// <remarks>See https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding.</remarks>
internal static class PageEncoding
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"' ;>/");

    private const int Length = 4096;

    public static Utf8Input Open(Stream input)
    {
        var start = new byte[Length];
        var count = input.ReadAtLeast(start, Length, throwOnEndOfStream: false);
        return new Utf8Input(new Json.PrefixedStream(start.AsMemory(0, count), input), DeclaredIn(Encoding.Latin1.GetString(start, 0, count)));
    }

    private static Encoding? DeclaredIn(string start)
    {
        const string Name = "charset=";
        var at = start.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || start.LastIndexOf('<', at) is not (>= 0 and var tag) || !start.AsSpan(tag).StartsWith("<meta", StringComparison.OrdinalIgnoreCase))
            return null;
        var rest = start.AsSpan(at + Name.Length).TrimStart(" \"'");
        var end = rest.IndexOfAny(NameEnds);
        return end <= 0 ? null : CodePages.Named(rest[..end].ToString());
    }
}
