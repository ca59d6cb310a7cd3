using System.Buffers;
using System.Text;

namespace BibHarvester.Formats.BibTeX;

/// <summary>The normal form in which a text is written as TeX and read back unchanged.</summary>
/// <remarks>
/// White space is folded and trimmed, control characters are dropped, a surrogate without its partner becomes U+FFFD,
/// and what the source has already escaped for TeX (<c>\&amp;</c>) or HTML (<c>&amp;amp;</c>) is the plain character. In ASCII mode it is in Unicode's form C.
/// </remarks>
internal static class TexText
{
    private static readonly SearchValues<char> Unusual = SearchValues.Create(UnusualCharacters());

    // What most numbers, words and names are made of, and all of it normal.
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.'");

    /// <summary>Letters and digits of ASCII.</summary>
    public static readonly SearchValues<char> Words = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>Characters that TeX takes for something else; after a backslash they are themselves.</summary>
    public const string Escapable = "&%$#_{}";

    /// <summary>Whether a text is one word of letters, digits, hyphens, stops and apostrophes in ASCII.</summary>
    public static bool IsPlain(string? text) => text is { Length: > 0 } && text.AsSpan().IndexOfAnyExcept(Plain) < 0;

    public static string? Normalize(string? text, bool ascii)
    {
        var normal = NormalizeOnce(text, ascii);
        while (normal is not null && EntityText.Settle(normal) is var settled && settled != normal)
            normal = NormalizeOnce(settled, ascii);
        return normal;
    }

    /// <summary>The normal form; white space of every kind becomes a space, as in names.</summary>
    public static string? NormalizeName(string? text, bool ascii)
    {
        if (IsPlain(text))
            return text;
        if (text is not null && HasWideBlank(text))
            text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Normalize(text, ascii);
    }

    private static bool HasWideBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c > '\u007F' && char.IsWhiteSpace(c))
                return true;
        }

        return false;
    }

    public static RichText Normalize(RichText text, bool ascii, bool paragraphs = false)
    {
        var normal = NormalizeOnce(text, ascii, paragraphs);
        while (EntityText.Decode(normal) is var decoded && decoded.Length != normal.Length)
            normal = NormalizeOnce(decoded, ascii, paragraphs);
        return normal;
    }

    private static string? NormalizeOnce(string? text, bool ascii) =>
        text is null || IsPlain(text) || IsNormal(text, ascii) ? NullIfEmpty(text) : NullIfEmpty(Fold(text, [], ascii).ToText());

    private static RichText NormalizeOnce(RichText text, bool ascii, bool paragraphs)
    {
        if (IsNormal(text.Plain, ascii) || (paragraphs && AreParagraphsNormal(text.Plain, ascii)))
        {
            if (text.Spans.IsEmpty)
                return text;
            Span<byte> styles = text.Plain.Length <= 1024 ? stackalloc byte[text.Plain.Length] : new byte[text.Plain.Length];
            styles.Clear();
            RichRuns.Cover(styles, text.Spans.AsSpan());
            return new RichText(text.Plain, RichRuns.ToSpans(styles));
        }

        return Fold(text.Plain, text.Spans, ascii, paragraphs).ToRichText();
    }

    private static bool IsNormal(ReadOnlySpan<char> text, bool ascii) =>
        text.IsEmpty || (text[0] != ' ' && text[^1] != ' ' &&
        !text.ContainsAny(Unusual) &&
        !text.Contains("  ", StringComparison.Ordinal) &&
        (Ascii.IsValid(text) || IsNormalBeyondAscii(text, ascii)));

    private static bool AreParagraphsNormal(ReadOnlySpan<char> text, bool ascii)
    {
        foreach (var paragraph in text.Split('\n'))
        {
            var line = text[paragraph];
            if (line.IsEmpty || !IsNormal(line, ascii))
                return false;
        }

        return true;
    }

    private static bool IsNormalBeyondAscii(ReadOnlySpan<char> text, bool ascii) =>
        !text.ContainsAnyInRange('\u0080', '\u009F') &&
        !text.ContainsAnyInRange('\uD800', '\uDFFF') &&
        (!ascii || text.IsNormalized());

    private static RichBuilder Fold(string text, ValueList<RichSpan> spans, bool ascii, bool paragraphs = false)
    {
        var styles = new byte[text.Length];
        RichRuns.Cover(styles, spans.AsSpan());
        var builder = new RichBuilder();
        var run = default((int End, bool IsEscape));
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            builder.Style = styles[i];
            if (c == '\n' && paragraphs)
                builder.AppendParagraph();
            else if (c is ' ' or '\t' or '\n' or '\r')
                builder.AppendSpace();
            else if (char.IsSurrogate(c))
                i += AppendSurrogate(builder, text, i);
            else if (c == '\\')
            {
                if (i >= run.End)
                    run = RunOfBackslashes(text, i);
                if (!run.IsEscape)
                    builder.Append(c);
            }
            else if (!char.IsControl(c))
            {
                builder.Append(c);
            }
        }

        if (ascii)
            builder.Compose();
        return builder;
    }

    // Folding what was folded must change nothing, so that a run of backslashes goes as one. Several of them are no escape.
    private static (int End, bool IsEscape) RunOfBackslashes(string text, int at)
    {
        var count = 0;
        for (; at < text.Length && (text[at] == '\\' || (char.IsControl(text[at]) && text[at] is not ('\t' or '\n' or '\r'))); at++)
            count += text[at] == '\\' ? 1 : 0;
        return (at, count == 1 && at < text.Length && Escapable.Contains(text[at], StringComparison.Ordinal));
    }

    private static int AppendSurrogate(RichBuilder builder, string text, int at)
    {
        if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
        {
            builder.Append('\uFFFD');
            return 0;
        }

        builder.Append(text.AsSpan(at, 2));
        return 1;
    }

    private static string? NullIfEmpty(string? text) => text is "" ? null : text;

    // A backslash may be an escape of the source; what follows it decides.
    private static string UnusualCharacters() => "\\\u007F" + string.Concat(Enumerable.Range(0, 32).Select(c => (char)c));
}
