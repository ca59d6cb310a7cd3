namespace BibHarvester;

/// <summary>The forms of dates, tried from the strictest to the loosest, on a text of one width of letters.</summary>
internal static partial class DateParser
{
    /// <summary>Longer texts are no dates.</summary>
    public const int MaxLength = 100;

    /// <summary>Makes letters and digits of full width, dashes and spaces plain.</summary>
    public static char Normalize(char c) => c switch
    {
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        '\u301c' or '\uff5e' => '~',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text, normalised and trimmed.</param>
    /// <param name="date">The date, without its literal.</param>
    /// <param name="isLiteral">Whether the text says more than the parts.</param>
    /// <returns>Whether there is a date.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out BibDate date, out bool isLiteral)
    {
        date = default;
        isLiteral = false;
        text = TakeMarks(text, out var isApproximate, out var isUncertain);
        if (text.IsEmpty)
            return false;
        var isBackwards = false;
        if (!TryParseNumeric(text, ref date, ref isLiteral) && !TryParseInterval(text, ref date, ref isBackwards) &&
            (isBackwards || (!TryParseEastAsian(text, ref date, ref isLiteral) && !TryParseWords(text, ref date, ref isLiteral))))
            return false;
        date = date with { IsApproximate = date.IsApproximate || isApproximate, IsUncertain = date.IsUncertain || isUncertain };
        return true;
    }

    /// <summary>Takes off brackets, words for "about" and the signs of EDTF.</summary>
    private static ReadOnlySpan<char> TakeMarks(ReadOnlySpan<char> text, out bool isApproximate, out bool isUncertain)
    {
        isApproximate = false;
        isUncertain = false;
        while (true)
        {
            var length = text.Length;
            text = text.Trim(" ,;:.[]()");
            if (text is [.., '?' or '~' or '%'])
            {
                isUncertain |= text[^1] is '?' or '%';
                isApproximate |= text[^1] is '~' or '%';
                text = text[..^1];
            }
            else if (text is ['©', ..] || (text is ['c' or 'C' or 'p' or 'P', >= '0' and <= '9', ..]))
            {
                // "c1994" in library records is a copyright year, not "circa"; a stop or space makes it that.
                text = text[1..];
            }
            else if (DateWords.CircaLength(text) is > 0 and var circa)
            {
                isApproximate = true;
                text = text[circa..];
            }

            if (text.Length == length)
                return text;
        }
    }

    /// <summary>A date of the parts that exist: a month that is none leaves the year, a day that is none the month.</summary>
    private static PartialDate Fit(int year, int month, int day, ref bool isLiteral)
    {
        if (month is < 0 or > 12)
        {
            isLiteral = true;
            return new PartialDate(year);
        }

        if (month == 0 || day == 0)
            return new PartialDate(year, month);
        if (PartialDate.Exists(year, month, day))
            return new PartialDate(year, month, day);
        isLiteral = true;
        return new PartialDate(year, month);
    }
}
