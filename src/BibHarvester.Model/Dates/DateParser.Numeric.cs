using System.Globalization;

namespace BibHarvester;

internal static partial class DateParser
{
    /// <summary>Dates of digits and separators only, with or without a time.</summary>
    private static bool TryParseNumeric(ReadOnlySpan<char> text, ref BibDate date, ref bool isLiteral)
    {
        var isNegative = text is ['-', >= '0' and <= '9', ..];
        if (isNegative)
            text = text[1..];
        var time = TakeTime(ref text, out var offset);
        Span<int> numbers = stackalloc int[3];
        Span<int> widths = stackalloc int[3];
        if (!TryTakeNumbers(text, numbers, widths, out var count, out var separator))
            return false;
        if (count == 1)
            return TryParseRun(text, isNegative, time, ref date, ref isLiteral);
        if (widths[0] is 4 or 3)
            return TryParseYearFirst(numbers, widths, count, isNegative, separator, time, offset, ref date, ref isLiteral);
        return !isNegative && count == 3 && widths[2] == 4 && TryParseYearLast(numbers, separator, ref date, ref isLiteral);
    }

    /// <summary>Digits without separators: <c>2021</c>, <c>202107</c>, <c>20210705</c>; <c>201X</c> and <c>1990s</c> are decades.</summary>
    private static bool TryParseRun(ReadOnlySpan<char> text, bool isNegative, TimeOnly? time, ref BibDate date, ref bool isLiteral)
    {
        if (time is not null && text.Length != 8)
            return false;
        var number = int.Parse(text, CultureInfo.InvariantCulture);
        switch (text.Length)
        {
            case 3 or 4:
                date = BibDate.Of(isNegative ? -number : number);
                return true;
            case 6 when !isNegative && number % 100 is >= 0 and <= 12:
                date = BibDate.Of(number / 100, number % 100);
                return true;
            case 8 when !isNegative && number / 100 % 100 <= 12:
                date = new BibDate { Start = Fit(number / 10000, number / 100 % 100, number % 100, ref isLiteral), Time = time };
                return true;
            default:
                return false;
        }
    }

    private static bool TryParseYearFirst(
        ReadOnlySpan<int> numbers, ReadOnlySpan<int> widths, int count, bool isNegative, char separator, TimeOnly? time, TimeSpan offset, ref BibDate date, ref bool isLiteral)
    {
        var year = isNegative ? -numbers[0] : numbers[0];
        if (count == 2 && widths[1] == 4)
        {
            date = new BibDate { Start = new PartialDate(year), End = new PartialDate(numbers[1]) };
            return !isNegative && numbers[1] >= year;
        }

        if (widths[1] > 2 || (count == 3 && widths[2] > 2))
            return false;
        if (count == 2 && numbers[1] is >= 21 and <= 24 && separator == '-')
        {
            date = new BibDate { Start = new PartialDate(year), Season = (Season)(numbers[1] - 20) };
            return true;
        }

        if (count == 2 && numbers[1] > 12 && !isNegative)
        {
            // 1983-84 and 1998/99; the turn of a century (1999/00) reads as a month without number.
            var end = year - (year % 100) + numbers[1];
            date = new BibDate { Start = new PartialDate(year), End = end > year ? new PartialDate(end) : default };
            isLiteral = end <= year;
            return true;
        }

        date = new BibDate { Start = Fit(year, numbers[1], count == 3 ? numbers[2] : 0, ref isLiteral) };
        if (time is { } clock && date.Start.Day > 0)
            date = ToUtc(date.Start, clock, offset);
        return true;
    }

    /// <summary>With stops the day comes first; with slashes or hyphens nobody knows, unless one number can be no month.</summary>
    private static bool TryParseYearLast(ReadOnlySpan<int> numbers, char separator, ref BibDate date, ref bool isLiteral)
    {
        var (day, month) = (numbers[0], numbers[1]);
        if (separator != '.' && month > 12)
            (day, month) = (month, day);
        else if (separator != '.' && day <= 12 && day != month)
            (day, month) = (0, -1);
        date = new BibDate { Start = Fit(numbers[2], month, day, ref isLiteral) };
        return true;
    }

    private static bool TryTakeNumbers(ReadOnlySpan<char> text, Span<int> numbers, Span<int> widths, out int count, out char separator)
    {
        count = 0;
        separator = '\0';
        while (true)
        {
            var length = text.IndexOfAnyExceptInRange('0', '9');
            if (length < 0)
                length = text.Length;
            if (length is 0 or > 8 || count == numbers.Length)
                return false;
            numbers[count] = int.Parse(text[..length], CultureInfo.InvariantCulture);
            widths[count++] = length;
            if (length == text.Length)
                return true;
            if (text[length] is not ('-' or '/' or '.') || (separator != '\0' && separator != text[length]))
                return false;
            separator = text[length];
            text = text[(length + 1)..].TrimStart(separator == '.' ? ' ' : separator);
        }
    }

    /// <summary>Takes <c>T10:20:30.5+02:00</c> off the end.</summary>
    private static TimeOnly? TakeTime(ref ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = default;
        var at = text.IndexOfAny('T', 't', ' ');
        if (at < 8 || !text[at..].Contains(':'))
            return null;
        var clock = text[(at + 1)..].TrimEnd("Zz ");
        var sign = clock.LastIndexOfAny('+', '-');
        if (sign > 0)
        {
            var zone = clock[(sign + 1)..];
            var hours = zone.Length >= 2 && int.TryParse(zone[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var h) ? h : 0;
            var minutes = zone.Length >= 4 && int.TryParse(zone[^2..], NumberStyles.None, CultureInfo.InvariantCulture, out var m) ? m : 0;
            offset = new TimeSpan(hours, minutes, 0) * (clock[sign] == '-' ? -1 : 1);
            clock = clock[..sign];
        }

        if (!TimeOnly.TryParse(clock, CultureInfo.InvariantCulture, out var time))
            return null;
        text = text[..at];
        return time;
    }

    private static BibDate ToUtc(PartialDate date, TimeOnly time, TimeSpan offset)
    {
        if (offset == TimeSpan.Zero || date.Year is < 2 or > 9998)
            return new BibDate { Start = date, Time = time };
        var utc = new DateTime(date.Year, date.Month, date.Day, 0, 0, 0, DateTimeKind.Utc) + time.ToTimeSpan() - offset;
        return new BibDate { Start = new PartialDate(utc.Year, utc.Month, utc.Day), Time = TimeOnly.FromDateTime(utc) };
    }
}
