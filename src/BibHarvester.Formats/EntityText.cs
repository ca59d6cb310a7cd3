using System.Net;
using System.Text;
using BibHarvester.Formats.BibTeX;

namespace BibHarvester.Formats;

/// <summary>Text in which a program left references of HTML: <c>&amp;amp;</c>, <c>&amp;oacute;</c>.</summary>
internal static class EntityText
{
    // No reference of HTML is longer.
    private const int Longest = 34;

    /// <summary>The text that is meant; references are decoded at most twice, as in the titles of registries.</summary>
    /// <param name="text">A text on one line.</param>
    /// <returns>The text on one line; the same string where nothing was to be done.</returns>
    public static string Decode(string text)
    {
        if (!MayHave(text))
            return text;
        var decoded = WebUtility.HtmlDecode(WebUtility.HtmlDecode(text));
        return decoded == text ? text : LineText.Normalize(decoded) ?? "";
    }

    /// <summary>The text as it is written, so that what is read back is the same: without any reference.</summary>
    /// <param name="text">A text on one line.</param>
    public static string Settle(string text)
    {
        while (Decode(text) is var decoded && decoded != text)
            text = decoded;
        return text;
    }

    /// <summary>The styled text that is meant, its white space as it comes; what a reference becomes has the styles of its first character.</summary>
    public static RichText Decode(RichText text) => MayHave(text.Plain) ? DecodeOnce(DecodeOnce(text)) : text;

    private static RichText DecodeOnce(RichText text)
    {
        var styles = new byte[text.Length];
        RichRuns.Cover(styles, text.Spans.AsSpan());
        var (plain, covered) = (new StringBuilder(text.Length), new List<byte>(text.Length));
        for (var at = 0; at < text.Length; at++)
        {
            var length = LengthOf(text.Plain, at);
            var meant = length > 0 ? WebUtility.HtmlDecode(text.Plain.Substring(at, length)) : null;
            if (meant is null || meant.Length == length)
            {
                plain.Append(text.Plain[at]);
                covered.Add(styles[at]);
                continue;
            }

            plain.Append(meant);
            covered.AddRange(Enumerable.Repeat(styles[at], meant.Length));
            at += length - 1;
        }

        return plain.Length == text.Length ? text : new RichText(plain.ToString(), RichRuns.ToSpans(covered.ToArray()));
    }

    // Every reference is longer than what it stands for.
    private static int LengthOf(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != '&')
            return 0;
        var rest = text.Slice(at + 1, Math.Min(Longest, text.Length - at - 1));
        var end = rest.IndexOfAny("&; ");
        return end > 0 && rest[end] == ';' ? end + 2 : 0;
    }

    private static bool MayHave(ReadOnlySpan<char> text) => text.IndexOf('&') is >= 0 and var at && text[at..].Contains(';');
}
