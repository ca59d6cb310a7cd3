using System.Globalization;
using System.Runtime.InteropServices;

namespace BibHarvester;

/// <summary>A calendar date that may lack its day, or day and month.</summary>
/// <remarks>Years count as in ISO 8601: 0 is 1 BC, -1 is 2 BC. The default value is no date at all.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private readonly bool _isKnown;

    /// <summary>Makes a date.</summary>
    /// <param name="year">The year, -9999 to 9999.</param>
    /// <param name="month">The month, 1 to 12; 0 where unknown.</param>
    /// <param name="day">The day of the month; 0 where unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such date.</exception>
    public PartialDate(int year, int month = 0, int day = 0)
    {
        if (!Exists(year, month, day))
            throw new ArgumentOutOfRangeException(nameof(year), $"There is no date {year}-{month}-{day}.");
        Year = (short)year;
        Month = (byte)month;
        Day = (byte)day;
        _isKnown = true;
    }

    /// <summary>The year.</summary>
    public short Year { get; }

    /// <summary>The month, 1 to 12; 0 where unknown.</summary>
    public byte Month { get; }

    /// <summary>The day of the month; 0 where unknown.</summary>
    public byte Day { get; }

    /// <summary>Whether there is a date.</summary>
    public bool IsKnown => _isKnown;

    /// <summary>Whether a date exists in the calendar.</summary>
    /// <param name="year">The year, -9999 to 9999.</param>
    /// <param name="month">The month, 1 to 12, or 0.</param>
    /// <param name="day">The day, or 0; must be 0 where the month is.</param>
    /// <returns>Whether it does.</returns>
    public static bool Exists(int year, int month, int day)
    {
        if (year is < -9999 or > 9999 || month is < 0 or > 12 || day < 0)
            return false;
        if (day == 0)
            return true;
        // The Gregorian calendar repeats every 400 years, so that a year before 1 stands for one that .NET knows.
        return month > 0 && day <= DateTime.DaysInMonth((((year % 400) + 400) % 400) + 400, month);
    }

    /// <summary>Orders by time; the less precise date comes first.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Below, at or above 0.</returns>
    public int CompareTo(PartialDate other) =>
        (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>The date as ISO 8601: <c>2021</c>, <c>2021-07</c> or <c>2021-07-05</c>.</summary>
    /// <returns>The text; empty where there is no date.</returns>
    public override string ToString()
    {
        if (!_isKnown)
            return "";
        var year = Year < 0
            ? string.Create(CultureInfo.InvariantCulture, $"-{-Year:0000}")
            : Year.ToString("0000", CultureInfo.InvariantCulture);
        return (Month, Day) switch
        {
            (0, _) => year,
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{year}-{Month:00}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{year}-{Month:00}-{Day:00}"),
        };
    }

    /// <summary>Whether the left date comes first.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the right date comes first.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left date comes first or both are the same.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the right date comes first or both are the same.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
