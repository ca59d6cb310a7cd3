using System.Globalization;

namespace BibHarvester;

internal static partial class DateParser
{
    /// <summary>An interval of EDTF, each end with marks of its own, and decades: <c>2010/2012-05~</c>, <c>../2012</c>, <c>2010/..</c>, <c>1897_1913</c>, <c>201X</c>.</summary>
    /// <remarks>Of two ends in the wrong order nobody knows which is wrong: the whole is no date, and its words are kept by who reads it.</remarks>
    private static bool TryParseInterval(ReadOnlySpan<char> text, ref BibDate date, ref bool isBackwards)
    {
        if (TryParseUnspecified(text, ref date))
            return true;
        var at = text.IndexOf('/');

        // Two years with a low line between, as programs write them that keep the slash for other things.
        if (at < 0 && text.Length == 9 && text.IndexOf('_') == 4)
            at = 4;
        if (at < 0 || text[(at + 1)..].Contains('/'))
            return false;
        return TryParseEnds(text[..at].Trim(), text[(at + 1)..].Trim(), ref date, ref isBackwards);
    }

    private static bool TryParseEnds(ReadOnlySpan<char> from, ReadOnlySpan<char> to, ref BibDate date, ref bool isBackwards)
    {
        var start = default(BibDate);
        var end = default(BibDate);
        var isOpenStart = from is "" or ".." or "open";
        var isOpenEnd = DateWords.IsOpenEnd(to);
        if ((isOpenStart && isOpenEnd) || (!isOpenStart && !TryParseEnd(from, ref start)) || (!isOpenEnd && !TryParseEnd(to, ref end)))
            return false;
        date = new BibDate
        {
            Start = start.Start,
            End = end.Start,
            IsOpen = isOpenStart || isOpenEnd,
            Season = start.Season,
            EndSeason = end.Season,
            IsApproximate = start.IsApproximate || end.IsApproximate,
            IsUncertain = start.IsUncertain || end.IsUncertain,
        };
        isBackwards = !isOpenStart && !isOpenEnd && date.Start > date.End;
        return !isBackwards;
    }

    private static bool TryParseEnd(ReadOnlySpan<char> text, ref BibDate date)
    {
        text = TakeMarks(text, out var isApproximate, out var isUncertain);
        var isLiteral = false;
        if (!TryParseNumeric(text, ref date, ref isLiteral) || isLiteral || date.IsRange)
            return false;
        date = date with { IsApproximate = isApproximate, IsUncertain = isUncertain };
        return true;
    }

    /// <summary>Digits left open: <c>2004-XX</c> is the year, <c>201X</c> and <c>1990s</c> its ten years, <c>19XX</c> its hundred.</summary>
    private static bool TryParseUnspecified(ReadOnlySpan<char> text, ref BibDate date)
    {
        if (text.IndexOf('-') == 4 && !text[4..].ContainsAnyExcept("-XxUu"))
            text = text[..4];
        var isDecade = text is [_, _, _, '0', 's'];
        var known = isDecade ? text[..3] : text.TrimEnd("XxUu");
        var open = 4 - known.Length;
        if ((text.Length != 4 && !isDecade) || open > 2 ||
            !int.TryParse(known, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            return false;
        var years = open switch { 0 => 1, 1 => 10, _ => 100 };
        date = BibDate.Of(digits * years);
        if (years > 1)
            date = date with { End = new PartialDate((digits * years) + years - 1), IsApproximate = true };
        return true;
    }
}
