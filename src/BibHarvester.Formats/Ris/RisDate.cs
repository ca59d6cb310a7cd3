using System.Globalization;

namespace BibHarvester.Formats.Ris;

/// <summary>A date as RIS has it: <c>2021/07/05</c>, <c>2021/07//</c>, <c>2015///Spring</c>; behind the third slash what the parts do not say.</summary>
/// <param name="Text">The text.</param>
/// <param name="Date">What is read from it.</param>
internal readonly record struct RisDate(string Text, BibDate Date)
{
    private static readonly string[] Seasons = ["", "Spring", "Summer", "Autumn", "Winter"];

    /// <summary>Whether the date is a year and nothing else.</summary>
    public bool IsYear => Date == BibDate.Of(Date.Year ?? 0) && Date.Year is not null;

    /// <summary>The date in the form that is read back; a time is lost, words are kept only where there is no date.</summary>
    public static RisDate? Of(BibDate date)
    {
        var first = Read(Write(date with { Time = null }));
        return first is { } read && Read(Write(read)) is { } settled ? new RisDate(Write(settled), settled) : null;
    }

    /// <summary>Reads a date; dates of other forms are read as people write them.</summary>
    public static BibDate? Read(string text)
    {
        var parts = text.Split('/', 4);
        if (parts.Length < 3 && !(parts.Length == 1 && text.Length == 4))
            return BibDate.TryParse(text, out var free) && free.Start.IsKnown ? free : null;
        var year = Number(parts[0]);
        var month = parts.Length > 1 ? Number(parts[1]) : 0;
        var day = parts.Length > 2 ? Number(parts[2]) : 0;
        var rest = parts.Length > 3 ? parts[3].Trim() : "";
        rest = rest.Equals("undefined", StringComparison.OrdinalIgnoreCase) ? "" : rest;
        if (year is null || !PartialDate.Exists(year.Value, 0, 0))
            return rest.Length == 0 ? null : ReadWords(rest);
        var date = PartialDate.Exists(year.Value, month ?? 0, day ?? 0)
            ? BibDate.Of(year.Value, month ?? 0, day ?? 0)
            : BibDate.Of(year.Value, PartialDate.Exists(year.Value, month ?? 0, 0) ? month ?? 0 : 0);
        if (Array.FindIndex(Seasons, 1, s => s.Equals(rest, StringComparison.OrdinalIgnoreCase)) is var season and > 0)
            return BibDate.Of(year.Value) with { Season = (Season)season };
        return rest.Length > 0 && BibDate.TryParse(rest, out var full) && full.Year == year ? full with { Literal = null, Time = null } : date;
    }

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

    private static int? Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
