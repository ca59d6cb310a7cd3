using System.Globalization;

namespace BibHarvester.Formats.Zotero;

/// <summary>Dates as Zotero has them: free text, best as ISO.</summary>
internal static class ZoteroDates
{
    private static readonly char[] Separators = ['/', '-', '.', ' '];

    /// <summary>The text of a date; its words where they say more than its numbers.</summary>
    public static string? Of(BibDate? value)
    {
        if (value is not { } date)
            return null;
        if (LineText.Normalize(date.Literal) is { } words)
            return words;
        if (!date.Start.IsKnown && !date.End.IsKnown)
            return null;
        var isPlain = !date.IsRange && !date.IsApproximate && !date.IsUncertain && date.Start.Year > 999;
        if (isPlain && date.Season != Season.None)
            return $"{date.Season} {date.Start.Year}";
        return date.ToString();
    }

    /// <summary>The date of a text; words are kept where it is none, or where they say more.</summary>
    public static BibDate Read(string text)
    {
        text = LineText.Normalize(text) ?? "";
        // The database has the date in numbers before that of the user.
        if (text.Length > 11 && text[4] == '-' && text[7] == '-' && text[10] == ' ' && text[..10].All(c => char.IsAsciiDigit(c) || c == '-'))
            text = text[..10];
        if (text.StartsWith("0000 ", StringComparison.Ordinal))
            return new BibDate { Literal = text[5..] };
        // A day that was not filled in: 2019/03/09/, 2016/12//
        if (text.EndsWith('/') && text.Length > 5 && text[4] == '/')
            text = text.TrimEnd('/');
        if (OfMonthAndYear(text.TrimEnd('/', ' ')) is { } month)
            return month;
        // Seasons counted behind the months, as CSL has them: 2017-14/2017-15.
        if (text is [_, _, _, _, '-', '1', >= '3' and <= '6', '/', _, _, _, _, '-', '1', >= '3' and <= '6'])
            text = $"{text[..5]}2{(char)(text[6] - 2)}{text[7..13]}2{(char)(text[14] - 2)}";
        // 30-Mar-2020
        var spaced = text.Length is > 8 and < 12 && text.Any(char.IsLetter) && !text.Contains(' ', StringComparison.Ordinal) ? text.Replace('-', ' ') : text;
        // 05 01, 2018
        if (text.Length > 4 && text[..^4].Trim(' ', ',').Split([' ', ',']) is [{ Length: 1 or 2 } first, { Length: 1 or 2 } second] && first.Concat(second).All(char.IsAsciiDigit))
            spaced = $"{first}/{second}/{text[^4..]}";
        if (!BibDate.TryParse(spaced, out var date) || !(date.Start.IsKnown || date.End.IsKnown))
            return new BibDate { Literal = text.Length == 0 ? null : text };
        // A day and a month in an order that nobody knows.
        var isUnclear = date == BibDate.Of(date.Year ?? 0) && text.Length > 5 && text.Count(char.IsAsciiDigit) > 4;
        return date with { Time = null, Literal = isUnclear || date.Literal == spaced ? text : date.Literal };
    }

    /// <summary>Parts a year from that of the first edition behind it: <c>2004 [1929]</c>.</summary>
    public static bool TryPart(string text, out string issued, out string original)
    {
        (issued, original) = ("", "");
        if (text.Length != 11 || text[4..6] != " [" || text[^1] != ']')
            return false;
        (issued, original) = (text[..4], text[6..10]);
        return issued.All(char.IsAsciiDigit) && original.All(char.IsAsciiDigit);
    }

    // 11/2010, 08 1995.
    private static BibDate? OfMonthAndYear(string text)
    {
        var at = text.IndexOfAny(Separators);
        if (at is not (1 or 2) || text.Length != at + 5 || !int.TryParse(text.AsSpan(0, at), NumberStyles.None, CultureInfo.InvariantCulture, out var month) ||
            !int.TryParse(text.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return null;
        return month is >= 1 and <= 12 && year > 999 ? BibDate.Of(year, month) : null;
    }
}
