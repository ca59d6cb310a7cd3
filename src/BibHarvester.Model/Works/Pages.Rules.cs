using System.Buffers;

namespace BibHarvester;

public sealed partial record Pages
{
    // The hyphen, the dashes of Unicode, the minus sign, and the tilde of East Asian lists of contents.
    private const string Dashes = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d~\uff5e\u301c";

    private static readonly SearchValues<char> AnyDash = SearchValues.Create(Dashes);

    private static readonly SearchValues<char> Nothing = SearchValues.Create("0-–—?*_ ");

    private const int MaxPageLength = 24;

    // Longer before shorter. Those of one letter need a stop or a space after them: "S12" and "p12" are pages.
    private static readonly string[] Labels = ["pages", "page", "pgs", "pp", "pg", "p", "seiten", "seite", "s", "стр", "с", "第"];

    private static ReadOnlySpan<char> Unlabel(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.Trim(" \t\r\n\u00a0,;.:页頁");
            var length = LabelLength(text);
            if (length == 0)
                return text;
            text = text[length..];
        }
    }

    // Behind a range a label says what it is; behind a number alone it counts the pages.
    private static ReadOnlySpan<char> WithoutLastLabels(ReadOnlySpan<char> text)
    {
        var dash = text.IndexOfAny(AnyDash);
        while (dash > 0)
        {
            var space = text.LastIndexOfAny(' ', '\u00a0');
            if (space <= dash || !IsLabel(text[(space + 1)..].TrimEnd('.')))
                break;
            text = text[..space].TrimEnd();
        }

        return text;
    }

    private static bool IsLabel(ReadOnlySpan<char> word)
    {
        foreach (var label in Labels)
        {
            if (word.Equals(label, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static int LabelLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || char.IsAsciiDigit(text[0]))
            return 0;
        foreach (var label in Labels)
        {
            if (!text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                continue;
            var number = text[label.Length..].TrimStart(". \u00a0");
            var isApart = number.Length < text.Length - label.Length;
            if (number.IsEmpty || (!isApart && (label.Length == 1 && label[0] < '\u2e80')) || (!isApart && !char.IsDigit(number[0])))
                return 0;
            return char.IsDigit(number[0]) || IsLetters(number[..1]) ? text.Length - number.Length : 0;
        }

        return 0;
    }

    private static bool IsAbsent(ReadOnlySpan<char> text) =>
        text.Length <= 8 && (!text.ContainsAnyExcept(Nothing) || text.Trim() switch
        {
            var t when t.Equals("n/a", StringComparison.OrdinalIgnoreCase) => true,
            var t when t.Equals("na", StringComparison.OrdinalIgnoreCase) => true,
            var t when t.Equals("n.a", StringComparison.OrdinalIgnoreCase) => true,
            var t when t.Equals("no", StringComparison.OrdinalIgnoreCase) => true,
            var t when t.Equals("none", StringComparison.OrdinalIgnoreCase) => true,
            var t when t.Equals("null", StringComparison.OrdinalIgnoreCase) => true,
            var t when t.Equals("n.pag", StringComparison.OrdinalIgnoreCase) => true,
            var t when t.Equals("unknown", StringComparison.OrdinalIgnoreCase) => true,
            _ => false,
        });

    /// <summary>Whether a text is the number of one page: <c>409</c>, <c>S12</c>, <c>e123</c>, <c>iv</c>, <c>123.e1</c>, <c>12+</c>.</summary>
    private static bool IsPage(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaxPageLength || text[0] is '.' or ':' || text[^1] is '.' or ':')
            return false;
        var hasDigit = false;
        foreach (var c in text)
        {
            hasDigit |= char.IsAsciiDigit(c);
            if (!char.IsLetterOrDigit(c) && c is not ('.' or ':' or '+' or '*' or '[' or ']' or '_' or '\''))
                return false;
        }

        return hasDigit || RomanNumerals.IsValid(text);
    }

    /// <summary>The last page in full: <c>1094</c> for 1093 and 4, <c>S19</c> for S12 and 19; absent where the two are no range.</summary>
    private static string? FillUp(ReadOnlySpan<char> first, ReadOnlySpan<char> last)
    {
        Split(first, out var prefix, out var number);
        Split(last, out var lastPrefix, out var lastNumber);
        if (number.IsEmpty || lastNumber.IsEmpty)
            return IsRomanRange(first, last) ? last.ToString() : null;
        if (!lastPrefix.IsEmpty || (prefix.Length > 0 && last.Length != lastNumber.Length))
            return lastPrefix.Equals(prefix, StringComparison.OrdinalIgnoreCase) ? last.ToString() : null;
        if (lastNumber.Length >= number.Length)
            return number.Length + prefix.Length == first.Length ? $"{prefix}{last}" : last.ToString();
        var full = $"{number[..^lastNumber.Length]}{lastNumber}";
        // Ordinal works: both have as many digits.
        return full.AsSpan().SequenceCompareTo(number) >= 0 ? $"{prefix}{full}{last[lastNumber.Length..]}" : null;
    }

    private static bool IsRomanRange(ReadOnlySpan<char> first, ReadOnlySpan<char> last) =>
        RomanNumerals.IsValid(first) && (RomanNumerals.IsValid(last) || (first.Length > 1 && char.IsAsciiDigit(last[0])));

    /// <summary>The letters before the number, and its digits.</summary>
    private static void Split(ReadOnlySpan<char> page, out ReadOnlySpan<char> prefix, out ReadOnlySpan<char> number)
    {
        var start = page.IndexOfAnyInRange('0', '9');
        prefix = start < 0 ? page : page[..start];
        number = start < 0 ? default : page[start..];
        var length = number.IndexOfAnyExceptInRange('0', '9');
        if (length >= 0)
            number = number[..length];
    }
}
