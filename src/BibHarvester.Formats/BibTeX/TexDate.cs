using System.Globalization;

namespace BibHarvester.Formats.BibTeX;

/// <summary>A date as BibTeX has it: <c>year</c>, <c>month</c> and <c>day</c>, each a text.</summary>
/// <param name="Year">A year, two of them around an en dash, with <c>c.</c> or <c>?</c>, or words that are no date.</param>
/// <param name="Month">A month from 1 to 12, two of them around an en dash, or the name of a season.</param>
/// <param name="Day">A day, or two of them around an en dash.</param>
internal readonly record struct TexDate(string Year, string? Month = null, string? Day = null)
{
    private static readonly string[] Seasons = ["", "Spring", "Summer", "Autumn", "Winter"];

    /// <summary>The date in parts. A range keeps its years, within a year its months, within a month its days.</summary>
    public static TexDate? Of(BibDate date, bool ascii)
    {
        var (start, end) = (date.Start, date.End);
        if (!start.IsKnown && !end.IsKnown)
            return TexText.Normalize(date.Literal, ascii) is { } words ? Of(Read(words, null, null)) ?? OfWords(words) ?? new TexDate(words) : null;
        var mark = (date.IsApproximate ? "c. " : "", date.IsUncertain ? "?" : "");
        if (!start.IsKnown || (date.IsOpen && !end.IsKnown))
            return new TexDate($"{mark.Item1}{YearText(start)}–{YearText(end)}{mark.Item2}");
        if (end.IsKnown && end.Year != start.Year)
            return new TexDate($"{mark.Item1}{YearText(start)}–{YearText(end)}{mark.Item2}");
        var year = mark.Item1 + YearText(start) + mark.Item2;
        if (date.Season != Season.None)
            return new TexDate(year, Seasons[(int)date.Season]);
        if (start.Month == 0)
            return new TexDate(year);
        if (end.IsKnown && end.Month > start.Month)
            return new TexDate(year, $"{Number(start.Month)}–{Number(end.Month)}");
        var day = start.Day == 0 ? null : end.IsKnown && end.Month == start.Month && end.Day > start.Day ? $"{Number(start.Day)}–{Number(end.Day)}" : Number(start.Day);
        return new TexDate(year, Number(start.Month), day);
    }

    /// <summary>The parts of a whole date where a year should stand: <c>2017-03-29</c>, <c>Oct 2003</c>. What may be two years is none.</summary>
    public static TexDate? OfWords(string text)
    {
        var isWhole = text is [_, _, _, _, '-', _, _, '-', _, _] || text.AsSpan().IndexOfAnyInRange('A', 'z') >= 0;
        return isWhole && BibDate.TryParse(text, out var date) && date is { Start.Month: > 0, End.IsKnown: false, IsOpen: false, Literal: null } ? Of(date, ascii: false) : null;
    }

    /// <summary>The name of a season as it is written; absent where the text is none.</summary>
    public static string? SeasonOf(string text) => text.Length == 0 || text.Equals("fall", StringComparison.OrdinalIgnoreCase)
        ? (text.Length == 0 ? null : Seasons[3])
        : Array.Find(Seasons, s => s.Equals(text, StringComparison.OrdinalIgnoreCase));

    /// <summary>The date that a reader makes of the parts.</summary>
    public BibDate ToDate() => Read(Year, Month, Day) ?? new BibDate { Literal = Year };

    private static TexDate? Of(BibDate? date) => date is { } known ? Of(known, ascii: false) : null;

    private static BibDate? Read(string yearText, string? month, string? day)
    {
        var text = yearText.AsSpan();
        var isApproximate = text.StartsWith("c. ", StringComparison.Ordinal);
        text = isApproximate ? text[3..] : text;
        var isUncertain = text is [.., '?'];
        text = isUncertain ? text[..^1] : text;
        var dash = text.IndexOf('–');
        var date = new BibDate { IsApproximate = isApproximate, IsUncertain = isUncertain };
        if (dash >= 0)
            return ReadYears(date, text[..dash], text[(dash + 1)..]);
        if (!TryYear(text, out var year))
            return null;
        if (Array.IndexOf(Seasons, month, 1) is var season and > 0)
            return date with { Start = new PartialDate(year), Season = (Season)season };
        var (firstMonth, lastMonth) = Pair(month, 12);
        var (firstDay, lastDay) = lastMonth == 0 && firstMonth > 0 ? Pair(day, 31) : default;
        firstDay = PartialDate.Exists(year, firstMonth, firstDay) ? firstDay : 0;
        date = date with { Start = new PartialDate(year, firstMonth, firstDay) };
        if (lastMonth > firstMonth)
            return date with { End = new PartialDate(year, lastMonth) };
        return lastDay > firstDay && PartialDate.Exists(year, firstMonth, lastDay) ? date with { End = new PartialDate(year, firstMonth, lastDay) } : date;
    }

    private static BibDate? ReadYears(BibDate date, ReadOnlySpan<char> first, ReadOnlySpan<char> last)
    {
        var hasFirst = TryYear(first, out var start);
        var hasLast = TryYear(last, out var end);
        if ((!hasFirst && !first.IsEmpty) || (!hasLast && !last.IsEmpty) || !(hasFirst || hasLast))
            return null;
        return date with
        {
            Start = hasFirst ? new PartialDate(start) : default,
            End = hasLast ? new PartialDate(end) : default,
            IsOpen = !hasFirst || !hasLast,
        };
    }

    private static (int First, int Last) Pair(string? text, int max)
    {
        if (text is null)
            return default;
        var dash = text.IndexOf('–');
        return dash < 0 ? (Part(text, max), 0) : (Part(text.AsSpan(0, dash), max), Part(text.AsSpan(dash + 1), max));
    }

    private static int Part(ReadOnlySpan<char> text, int max) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= max ? number : 0;

    private static bool TryYear(ReadOnlySpan<char> text, out int year) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out year) && PartialDate.Exists(year, 0, 0) && text[0] != '+';

    private static string YearText(PartialDate date) => date.IsKnown ? Number(date.Year) : "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
