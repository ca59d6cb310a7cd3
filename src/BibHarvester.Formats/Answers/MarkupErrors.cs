using System.Buffers;
using System.Text;

namespace BibHarvester.Formats.Answers;

/// <summary>What pages of HTML and answers in XML say where they hold no works.</summary>
/// <remarks>Pages are taken for what their title and first heading say; XML for an element of its beginning that is called an error.</remarks>
internal static class MarkupErrors
{
    // What is the matter stands at the beginning; a whole answer may be long.
    private const int Searched = 16 * 1024;

    private static readonly SearchValues<string> PageMarks = SearchValues.Create(["<html", "<!doctype html"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What a body says; absent where it may hold works.</summary>
    public static ErrorWords? Said(ReadOnlySpan<byte> body)
    {
        var text = Encoding.UTF8.GetString(body[..Math.Min(body.Length, Searched)]);
        return text.AsSpan(0, Math.Min(text.Length, 2048)).ContainsAny(PageMarks) ? OfPage(text) : OfXml(text);
    }

    private static ErrorWords? OfPage(string text)
    {
        var said = string.Join(" · ", new[] { Content(text, "title"), Content(text, "h1"), Content(text, "h2") }.OfType<string>().Distinct(StringComparer.Ordinal));
        var words = new ErrorWords(said, StatusIn(said));
        // A page of a work is none of these; a reader of pages finds out what it holds.
        return words.Problem is null ? null : words;
    }

    private static ErrorWords? OfXml(string text)
    {
        foreach (var name in (ReadOnlySpan<string>)["error", "ERROR", "errorMessage", "error-desc", "developer-message", "diagnostic"])
        {
            if (Content(text, name, out var code) is not { } said)
                continue;
            var words = new ErrorWords(said, code);
            return words.Problem is null && Content(text, "response-code") is { } number ? new ErrorWords(said, number) : words;
        }

        return null;
    }

    // "504 Gateway Time-out", "Error 414"
    private static string? StatusIn(string text)
    {
        for (var i = 0; i + 3 <= text.Length; i++)
        {
            var isNumber = text[i] is '4' or '5' && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]);
            if (isNumber && (i == 0 || text[i - 1] == ' ') && (i + 3 == text.Length || text[i + 3] is ' ' or ':' or '·'))
                return text.Substring(i, 3);
        }

        return null;
    }

    private static string? Content(string text, string name) => Content(text, name, out _);

    // The text of the first element of a name, whatever its prefix, without the elements in it.
    private static string? Content(string text, string name, out string? code)
    {
        code = null;
        for (var at = 0; (at = text.IndexOf('<', at)) >= 0; at++)
        {
            var end = text.IndexOf('>', at);
            if (end < 0)
                return null;
            var tag = text.AsSpan(at + 1, end - at - 1);
            var nameEnd = tag.IndexOfAny(" \t\r\n/");
            var local = nameEnd < 0 ? tag : tag[..nameEnd];
            local = local[(local.IndexOf(':') + 1)..];
            if (!local.Equals(name, StringComparison.Ordinal) || tag.EndsWith("/"))
                continue;
            var close = text.IndexOf("</", end, StringComparison.Ordinal);
            code = Attribute(tag, "code=");
            var content = System.Net.WebUtility.HtmlDecode(text[(end + 1)..(close < 0 ? text.Length : close)]).Trim();
            return content.Length == 0 ? code : content;
        }

        return null;
    }

    private static string? Attribute(ReadOnlySpan<char> tag, string name)
    {
        var at = tag.IndexOf(name, StringComparison.Ordinal);
        if (at < 0 || at + name.Length + 1 >= tag.Length)
            return null;
        var value = tag[(at + name.Length + 1)..];
        var end = value.IndexOf(tag[at + name.Length]);
        return end <= 0 ? null : value[..end].ToString();
    }
}
