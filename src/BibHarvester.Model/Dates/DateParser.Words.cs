using System.Globalization;

namespace BibHarvester;

internal static partial class DateParser
{
    /// <summary>Dates with words, parts in any order, and ranges of them: <c>July 5, 2021</c>, <c>1998 Dec-1999 Jan</c>, <c>5-7 July 2021</c>.</summary>
    private static bool TryParseWords(ReadOnlySpan<char> text, ref BibDate date, ref bool isLiteral)
    {
        var start = default(DateParts);
        var end = default(DateParts);
        var isRange = false;
        var isJoined = false;
        while (!text.IsEmpty)
        {
            var length = TokenLength(text);
            var token = text[..length];
            text = text[length..];
            if (token is "-" or "/" or "&" || DateWords.IsTo(token))
            {
                // "mid-July" is no range.
                if (start with { HasOthers = false } == default(DateParts))
                    continue;
                if (token is "-" or "/" && GoesOn(isRange ? end : start, text, isJoined))
                {
                    isJoined = true;
                    continue;
                }

                // Of three ends the middle one says nothing new.
                isRange = true;
                isJoined = false;
                end = default;
                end.IsOpenEnd = text.Trim().IsEmpty;
            }
            else if (isRange)
            {
                Take(token, ref end);
            }
            else
            {
                Take(token, ref start);
            }
        }

        if (start.IsBroken || end.IsBroken)
            return false;
        if (isRange && !end.IsOpenEnd)
            Complete(ref start, ref end);
        if (start is { Month: > 0, Season: not Season.None })
        {
            start.Season = Season.None;
            isLiteral = true;
        }

        if (!TryMake(start, out var first, ref isLiteral))
            return false;
        isLiteral |= start.HasOthers || end.HasOthers || (isRange && start.Season != end.Season && end.Season != Season.None);
        date = new BibDate { Start = first, Season = start.Season };
        if (!isRange)
            return true;
        if (end.IsOpenEnd)
        {
            date = date with { IsOpen = true };
            return true;
        }

        if (!TryMake(end, out var last, ref isLiteral))
            return false;
        if (last > first)
            date = date with { End = last };
        else
            isLiteral |= last < first;
        return true;
    }

    /// <summary>Whether what stands behind a sign is of the same day: <c>2015-Oct</c>, <c>12-Oct-2015</c>, <c>2015/Oct/12</c>.</summary>
    /// <param name="before">What stands before it.</param>
    /// <param name="rest">What stands behind it.</param>
    /// <param name="isJoined">Whether such a sign stood before.</param>
    private static bool GoesOn(in DateParts before, ReadOnlySpan<char> rest, bool isJoined)
    {
        var next = default(DateParts);
        while (!rest.IsEmpty)
        {
            var length = TokenLength(rest);
            if (rest[..length] is "-" or "/" or "&" || DateWords.IsTo(rest[..length]))
                break;
            Take(rest[..length], ref next);
            rest = rest[length..];
        }

        if (next.IsBroken || next.HasOthers || next.IsOpenEnd || next.HasEra)
            return false;
        return (before, next) switch
        {
            ({ Year: not null, Month: 0, Day: 0, Season: Season.None }, { Year: null } and ({ Month: > 0 } or { Season: not Season.None, Day: 0 })) => true,
            ({ Year: null, Month: 0, Day: > 0 }, { Month: > 0, Day: 0 }) => true,
            ({ Year: null } and ({ Month: > 0 } or { Season: not Season.None }), { Year: not null, Month: 0, Day: 0, Season: Season.None }) => true,
            ({ Year: not null, Month: > 0, Day: 0 }, { Year: null, Month: 0, Day: > 0 and < 32, Season: Season.None }) => isJoined,
            _ => false,
        };
    }

    private static int TokenLength(ReadOnlySpan<char> text)
    {
        var i = 1;
        if (char.IsAsciiDigit(text[0]))
        {
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] == ':'))
                i++;
        }
        else if (char.IsLetter(text[0]))
        {
            while (i < text.Length && (char.IsLetter(text[i]) || (text[i] == '.' && i + 1 < text.Length && char.IsLetter(text[i + 1]))))
                i++;
        }

        return i;
    }

    private static void Take(ReadOnlySpan<char> token, ref DateParts parts)
    {
        if (char.IsAsciiDigit(token[0]))
            TakeNumber(token, ref parts);
        else if (char.IsLetter(token[0]))
            TakeWord(token, ref parts);
        else if (token[0] is not (' ' or ',' or '.' or ';' or '\'' or '(' or ')' or '[' or ']'))
            parts.HasOthers = true;
    }

    private static void TakeNumber(ReadOnlySpan<char> token, ref DateParts parts)
    {
        if (token.Contains(':'))
            return;
        if (token.Length > 4)
        {
            parts.IsBroken = true;
            return;
        }

        var number = int.Parse(token, CultureInfo.InvariantCulture);
        if (token.Length > 2)
        {
            // Files that say the year twice say no other.
            parts.IsBroken |= parts.Year is { } year && year != number;
            parts.Year = number;
        }
        else
        {
            parts.IsBroken |= parts.Day != 0;
            parts.Day = number;
        }
    }

    private static void TakeWord(ReadOnlySpan<char> token, ref DateParts parts)
    {
        if (DateWords.Month(token) is > 0 and var month)
        {
            parts.IsBroken |= parts.Month != 0 && parts.Month != month;
            parts.Month = month;
        }
        else if (DateWords.SeasonOf(token) is not Season.None and var season)
        {
            parts.Season = season;
        }
        else if (DateWords.IsOpenEnd(token))
        {
            parts.IsOpenEnd = true;
        }
        else if (DateWords.IsEra(token, out var isBeforeChrist))
        {
            parts.HasEra = true;
            parts.IsBeforeChrist |= isBeforeChrist;
        }
        else if (!DateWords.IsNoise(token) && !(token is [>= 'a' and <= 'z'] && parts.Year is not null))
        {
            parts.HasOthers = true;
        }
    }

    /// <summary>What only one end of a range says holds for both.</summary>
    private static void Complete(ref DateParts start, ref DateParts end)
    {
        if (end is { Year: null, Day: > 12, Month: 0, Season: Season.None } && start is { Year: { } century, Day: 0, Month: 0 })
        {
            // 2014-15, the winter's or the term's second year
            end.Year = century - (century % 100) + end.Day;
            end.Day = 0;
        }

        start.Year ??= end.Year;
        end.Year ??= start.Year;
        start.HasEra |= end.HasEra;
        start.IsBeforeChrist |= end.IsBeforeChrist;
        if (start.Month == 0 && start.Day > 0)
            start.Month = end.Month;
        else if (end.Month == 0 && end.Day > 0)
            end.Month = start.Month;
    }

    private static bool TryMake(in DateParts parts, out PartialDate date, ref bool isLiteral)
    {
        date = default;
        var day = parts.Day;
        var year = parts.Year;
        if (year is null && parts.HasEra && day > 0)
            (year, day) = (day, 0);
        if (year is not { } known || (parts is { IsBeforeChrist: true } && known == 0))
            return false;
        if (day > 0 && parts.Month == 0)
            (day, isLiteral) = (0, true);
        date = Fit(parts.IsBeforeChrist ? 1 - known : known, parts.Month, day, ref isLiteral);
        return true;
    }
}
