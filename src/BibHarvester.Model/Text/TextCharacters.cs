using System.Buffers;

namespace BibHarvester;

/// <summary>Characters by what they do in a title.</summary>
internal static class TextCharacters
{
    /// <summary>Where a text may need more than being taken as it is.</summary>
    public static readonly SearchValues<char> Special = SearchValues.Create(
        "<&\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\v\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f" +
        "\u007f\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f" +
        "\u00a0\u00ad\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u2060\u2061\u2062\u2063\u2064\u3000\ufeff");

    private static readonly SearchValues<char> PlainWord = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.");

    /// <summary>Whether a text has nothing but letters, digits, hyphens and stops in ASCII, as most names and numbers do: no rule applies to it.</summary>
    public static bool IsPlainWord(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(PlainWord) < 0;

    /// <summary>White space of any width.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c);

    /// <summary>White space that ends a line.</summary>
    public static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Characters that are not seen and mean nothing: controls, soft hyphens, zero-width spaces, invisible operators.</summary>
    public static bool IsIgnorable(char c) =>
        c is < ' ' or (>= '\x7f' and <= '\x9f') or '\u00ad' or '\u200b' or (>= '\u2060' and <= '\u2064') or '\ufeff';

    /// <summary>Marks before which no space stands.</summary>
    public static bool ClosesOrJoins(char c) =>
        c is ',' or '.' or ';' or ':' or ')' or ']' or '}' or '-' or '‐' or '‑' or '–' or '’' or '\'' or '!' or '?' or '/';
}
