using System.Buffers;
using System.Globalization;
using System.Text;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Finds the words of a title whose capitals no style may lower.</summary>
/// <remarks>
/// They are words with a capital behind another letter or digit (<c>DNA</c>, <c>iPhone</c>, <c>H2O</c>, <c>O'Neil</c>, <c>U.S.</c>), and single
/// capitals after the first word, but for <c>A</c>. Words of more than six letters in capitals only are shouted, not acronyms;
/// a title without small letters has no such words at all. What depends on the plain text alone stays the same after reading back.
/// </remarks>
internal static class CaseProtection
{
    private const int LongestAcronym = 6;

    private static readonly SearchValues<char> CapitalsAndDigits = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    public static RichText Apply(RichText title)
    {
        var text = title.Plain.AsSpan();
        if (!HasCandidate(text) || !IsMixed(text))
            return title;
        Span<byte> styles = text.Length <= 1024 ? stackalloc byte[text.Length] : new byte[text.Length];
        styles.Clear();
        RichRuns.Cover(styles, title.Spans.AsSpan());
        var changed = false;
        var isFirst = true;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var length = WordLength(text[at..]);
            if (NeedsProtection(text.Slice(at, length), isFirst))
            {
                changed = true;
                foreach (ref var style in styles.Slice(at, length))
                    style |= RichRuns.Bit(RichStyle.NoCase);
            }

            at += length;
            isFirst = false;
        }

        return changed ? new RichText(title.Plain, RichRuns.ToSpans(styles)) : title;
    }

    private static bool NeedsProtection(ReadOnlySpan<char> word, bool isFirst)
    {
        if (word.Length == 1)
            return !isFirst && char.IsUpper(word[0]) && word[0] != 'A';
        if (!word[1..].ContainsAny(CapitalsAndDigits) && Ascii.IsValid(word))
            return false;
        var inner = 0;
        var capitals = 0;
        var small = 0;
        var others = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]))
                (capitals, inner) = (capitals + 1, inner + (i > 0 ? 1 : 0));
            else if (char.IsLower(word[i]))
                small++;
            else
                others++;
        }

        var isShouted = small == 0 && others == 0 && capitals > LongestAcronym;
        var hasDigit = capitals > 0 && word.ContainsAnyInRange('0', '9');
        return !isShouted && (inner > 0 || hasDigit);
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length)
        {
            if (IsWordPart(text[length]))
                length++;
            else if (text[length] is '\'' or '’' or '.' or '&' && length + 1 < text.Length && char.IsLetterOrDigit(text[length + 1]))
                length += 2;
            else
                break;
        }

        return length;
    }

    private static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    /// <summary>Whether there is a capital that does not merely begin a word, or a digit within one: most titles have none.</summary>
    private static bool HasCandidate(ReadOnlySpan<char> text)
    {
        var isAscii = Ascii.IsValid(text);
        for (var at = text.IndexOfAny(CapitalsAndDigits); at >= 0;)
        {
            var before = at > 0 ? text[at - 1] : ' ';
            var beginsWord = at + 1 < text.Length && char.IsAsciiLetterLower(text[at + 1]);
            if (char.IsAsciiDigit(text[at])
                ? char.IsAsciiLetter(before) || (!isAscii && MayJoin(before))
                : char.IsAsciiLetterOrDigit(before) || MayJoin(before) || !beginsWord)
                return true;
            var next = text[(at + 1)..].IndexOfAny(CapitalsAndDigits);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return !isAscii && HasCapitalBeyondAscii(text);
    }

    // Behind quotation marks and dashes a word begins.
    private static bool MayJoin(char before) => before is '\'' or '’' or '.' or '&' || (before > '\u007F' && !char.IsPunctuation(before));

    private static bool HasCapitalBeyondAscii(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyExceptInRange('\0', '\u007F'); at >= 0;)
        {
            if (char.IsUpper(text[at]))
                return true;
            var next = text[(at + 1)..].IndexOfAnyExceptInRange('\0', '\u007F');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    /// <summary>Whether the title is of mixed case, with a capital after its first character.</summary>
    private static bool IsMixed(ReadOnlySpan<char> text)
    {
        var hasCapital = false;
        var hasSmall = false;
        for (var i = 0; i < text.Length && !(hasCapital && hasSmall); i++)
        {
            if (i > 0 && char.IsUpper(text[i]))
                hasCapital = true;
            else if (char.IsLower(text[i]))
                hasSmall = true;
        }

        return hasCapital && hasSmall;
    }
}
