using System.Globalization;

namespace BibHarvester.Formats.Medline;

/// <summary>Dates as MEDLINE has them: <c>2001 May 4</c>, <c>2001 May-Jun</c>, <c>2001 Spring</c>; as EDTF where those say too little.</summary>
internal static class MedlineDate
{
    /// <summary>The word of the day on which a work was handed in.</summary>
    public const string Received = "received";

    /// <summary>The word of the day on which a work was accepted.</summary>
    public const string Accepted = "accepted";

    private const int YearLength = 4;

    private static readonly string[] Months = ["", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private static readonly string[] Seasons = ["", "Spring", "Summer", "Autumn", "Winter"];

    /// <summary>The date as text; absent where it says nothing.</summary>
    public static string? Of(BibDate date)
    {
        var words = LineText.Normalize(date.Literal);
        if (words is not null && Read(words) == date)
            return words;
        var plain = date with { Literal = null, Time = null };
        foreach (var form in (string?[])[InWords(plain), plain.ToString()])
        {
            if (form is { Length: > 0 } && Read(form) == plain)
                return form;
        }

        return words is null ? null : Of(Read(words) with { Literal = null }) ?? words;
    }

    /// <summary>Reads a date; words that are none are kept as its literal.</summary>
    public static BibDate Read(string text)
    {
        // "2013 06 10" has the numbers of ISO 8601 and blanks.
        var words = text.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 2 or 3 && words[0].Length == 4 && words.All(w => w.All(char.IsAsciiDigit)) && BibDate.TryParse(string.Join('-', words), out var spaced))
            return spaced;
        return BibDate.TryParse(text, out var date) ? date : new BibDate { Literal = text };
    }

    /// <summary>Reads eight digits: <c>20150303</c>.</summary>
    public static BibDate? ReadDigits(string text) =>
        DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? BibDate.Of(day.Year, day.Month, day.Day) : null;

    /// <summary>Reads a date of the record's history: <c>2014/05/29 00:00 [received]</c>.</summary>
    public static BibDate? ReadHistory(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is not (2 or 3) || !DateOnly.TryParseExact(words[0], "yyyy/MM/dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return null;
        var date = BibDate.Of(day.Year, day.Month, day.Day);
        if (words.Length == 2)
            return date;
        return TimeOnly.TryParseExact(words[1], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? date with { Time = time } : null;
    }

    /// <summary>A date of the record's history; absent where the date is no day.</summary>
    public static string? ToHistory(BibDate date, string word)
    {
        if (ToDigits(date) is not { } digits)
            return null;
        var time = date.Time is { } known ? known.ToString(" HH:mm", CultureInfo.InvariantCulture) : "";
        return $"{digits[..4]}/{digits[4..6]}/{digits[6..]}{time} [{word}]";
    }

    /// <summary>Eight digits; absent where the date is no day.</summary>
    public static string? ToDigits(BibDate date) =>
        date is { IsRange: false, IsApproximate: false, IsUncertain: false, Start: { Day: > 0, Year: > 0 } day }
            ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}{day.Month:00}{day.Day:00}")
            : null;

    private static string? InWords(BibDate date)
    {
        if (date.IsApproximate || date.IsUncertain || date.IsOpen || date.Start.Year < 1000)
            return null;
        var start = InWords(date.Start, date.Season);
        if (!date.IsRange)
            return start;
        var end = InWords(date.End, date.EndSeason);
        return date.End.Year == date.Start.Year && end.Length > YearLength ? $"{start}-{end[(YearLength + 1)..]}" : $"{start}-{end}";
    }

    private static string InWords(PartialDate date, Season season)
    {
        var month = season == Season.None ? Months[date.Month] : Seasons[(int)season];
        var day = date.Day == 0 ? "" : date.Day.ToString(CultureInfo.InvariantCulture);
        return $"{date.Year.ToString("0000", CultureInfo.InvariantCulture)} {month} {day}".TrimEnd();
    }
}
