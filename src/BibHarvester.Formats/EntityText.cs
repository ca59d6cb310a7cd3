using System.Net;

namespace BibHarvester.Formats;

/// <summary>Plain text in which a program left references of HTML: <c>&amp;amp;</c>, <c>&amp;oacute;</c>.</summary>
internal static class EntityText
{
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

    private static bool MayHave(ReadOnlySpan<char> text) =>
        text.IndexOf('&') is >= 0 and var at && text[at..].Contains(';');
}
