using System.Globalization;
using System.Runtime.InteropServices;

namespace BibHarvester.Formats.EndNote;

/// <summary>A date as RIS and its kin have it: <c>2021/07/05</c>, <c>2021/07//</c>, <c>2015///Spring</c>; behind the third slash what the parts do not say.</summary>
/// <param name="Date">What is read from the text.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SlashedDate(BibDate Date)
{
    private static readonly string[] Seasons = ["", "Spring", "Summer", "Autumn", "Winter"];

    /// <summary>Whether the date is a year and nothing else.</summary>
    public bool IsYear => Date == BibDate.Of(Date.Year ?? 0) && Date.Year is not null;

    /// <summary>The text.</summary>
    public string Text => Write(Date);

    /// <summary>Month and day as EndNote has them beside the year: <c>July 5</c>; absent where they do not say it all.</summary>
    public string? Words
    {
        get
        {
            var (start, month) = (Date.Start, Date.Start.Month);
            if (start.Year is < 1000 or > 2999 || month == 0 || Date != BibDate.Of(start.Year, month, start.Day))
                return null;
            var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
            return start.Day == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} {start.Day}");
        }
    }

    /// <summary>The date in the form that is read back; a time is lost, words are kept only where there is no date.</summary>
    public static SlashedDate? Of(BibDate date)
    {
        if (date.Year is { } year and not 0 && date == BibDate.Of(year, date.Start.Month, date.Start.Day))
            return new SlashedDate(date);
        var first = Read(Write(date with { Time = null }), out _);
        return first is { } read && Read(Write(read), out _) is { } settled ? new SlashedDate(settled) : null;
    }

    /// <summary>Reads a date; dates of other forms are read as people write them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWhole">Whether the date says all of the text.</param>
    public static BibDate? Read(string text, out bool isWhole)
    {
        isWhole = true;
        if (text.Length == 4 && Number(text) is { } only && only > 0)
            return BibDate.Of(only);
        if (ReadPlain(text) is { } plain)
            return plain;
        var parts = text.Split('/', 4);
        if (parts.Length < 3)
            return (parts.Length == 2 ? ReadMonth(parts[0], parts[1]) : null) ?? ReadFree(text);
        if (parts.Length == 3 && ReadYearLast(parts, out isWhole) is { } turned)
            return turned;
        var year = Number(parts[0]);
        var rest = parts.Length > 3 ? parts[3].Trim() : "";
        rest = rest.Equals("undefined", StringComparison.OrdinalIgnoreCase) ? "" : rest;
        // Programs write a year of zeros where they know none.
        if (year is null or 0 || !PartialDate.Exists(year.Value, 0, 0))
            return rest.Length == 0 ? (year is null ? ReadFree(text.TrimEnd('/', ' ')) : null) : ReadWords(rest);
        var month = Number(parts[1]) ?? MonthOf(parts[1], year.Value) ?? 0;
        var day = Number(parts[2]) ?? 0;
        isWhole = (month > 0 || IsNumberOrBlank(parts[1])) && IsNumberOrBlank(parts[2]) && PartialDate.Exists(year.Value, month, day);
        var date = PartialDate.Exists(year.Value, month, day)
            ? BibDate.Of(year.Value, month, day)
            : BibDate.Of(year.Value, PartialDate.Exists(year.Value, month, 0) ? month : 0);
        return rest.Length == 0 ? date : ReadRest(date, rest, ref isWhole);
    }

    // 2021/07/05, as nearly all dates are.
    private static BibDate? ReadPlain(ReadOnlySpan<char> text)
    {
        if (text.Length != 10 || text[4] != '/' || text[7] != '/' || !char.IsAsciiDigit(text[5]))
            return null;
        return int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0 &&
            int.TryParse(text[5..7], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month > 0 &&
            int.TryParse(text[8..], NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day > 0 && PartialDate.Exists(year, month, day)
            ? BibDate.Of(year, month, day)
            : null;
    }

    private static BibDate ReadRest(BibDate date, string rest, ref bool isWhole)
    {
        if (date.Start.Month == 0 && Array.FindIndex(Seasons, 1, s => s.Equals(rest, StringComparison.OrdinalIgnoreCase)) is var season and > 0)
            return date with { Season = (Season)season };
        if (BibDate.TryParse(rest, out var full) && full.Year == date.Year)
            return full with { Literal = null, Time = null };
        if (date == BibDate.Of(date.Start.Year) && BibDate.TryParse($"{rest} {date.Start.Year:0000}", out var ofYear) && ofYear is { Literal: null, Start.Month: > 0 } && ofYear.Year == date.Year)
            return ofYear with { Time = null };
        isWhole = false;
        return date;
    }

    // 05/2020, 2020/May, 2020/Spring.
    private static BibDate? ReadMonth(string first, string second)
    {
        if (IsFullYear(second) && Number(first) is > 0 and < 13 and { } month)
            return BibDate.Of(Number(second)!.Value, month);
        return IsFullYear(first) && second.Any(char.IsLetter) && BibDate.TryParse($"{second} {first}", out var date) && date.Literal is null && date.Year == Number(first)
            ? date with { Time = null }
            : null;
    }

    // 20/05/2020 and 05/20/2020: which is the month is known only where the other is none.
    private static BibDate? ReadYearLast(string[] parts, out bool isWhole)
    {
        isWhole = true;
        if (!IsFullYear(parts[2]) || parts[0].Trim().Length > 2 || Number(parts[0]) is not (> 0 and < 32 and var first) || Number(parts[1]) is not (> 0 and < 32 and var second))
            return null;
        var year = Number(parts[2])!.Value;
        if (first > 12 || first == second)
            (first, second) = (second, first);
        if (PartialDate.Exists(year, first, second) && (second > 12 || first == second))
            return BibDate.Of(year, first, second);
        isWhole = false;
        return BibDate.Of(year);
    }

    private static bool IsFullYear(string text) => text.Trim() is { Length: 4 } year && Number(year) is >= 1000;

    private static int? MonthOf(string text, int year) =>
        text.Any(char.IsLetter) && BibDate.TryParse($"{text} {year:0000}", out var date) && date is { Literal: null, IsRange: false, Season: Season.None } && date.Year == year && date.Start is { Month: > 0, Day: 0 }
            ? date.Start.Month
            : null;

    private static BibDate? ReadFree(string text) =>
        BibDate.TryParse(text, out var free) && free.Start is { IsKnown: true, Year: not 0 } ? free with { Literal = null, Time = null } : null;

    private static BibDate? ReadWords(string words) => BibDate.TryParse(words, out var date) && (date.Start.IsKnown || date.End.IsKnown)
        ? date with { Literal = null, Time = null }
        : new BibDate { Literal = words };

    private static string Write(BibDate date)
    {
        var (start, season) = (date.Start, date.Season);
        if (!start.IsKnown && !date.End.IsKnown)
            return $"///{LineText.Normalize(date.Literal)}";
        if (!start.IsKnown)
            return $"///{date with { Literal = null }}";
        var isPlain = !date.IsRange && !date.IsApproximate && !date.IsUncertain;
        var year = start.ToString().Split('-', 2)[0];
        if (start.Year < 0)
            year = start.Year.ToString("0000", CultureInfo.InvariantCulture);
        if (isPlain && season != Season.None)
            return $"{year}///{Seasons[(int)season]}";
        var month = start.Month == 0 ? "" : start.Month.ToString("00", CultureInfo.InvariantCulture);
        var day = start.Day == 0 ? "" : start.Day.ToString("00", CultureInfo.InvariantCulture);
        if (!isPlain)
            return $"{year}/{month}/{day}/{date with { Literal = null }}";
        return day.Length == 0 ? $"{year}/{month}//" : $"{year}/{month}/{day}";
    }

    private static bool IsNumberOrBlank(string text) => text.AsSpan().Trim().IsEmpty || Number(text) is not null;

    private static int? Number(string text) =>
        int.TryParse(text.AsSpan().Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
