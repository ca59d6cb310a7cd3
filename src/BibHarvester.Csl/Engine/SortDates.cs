using System.Globalization;

namespace BibHarvester.Csl.Engine;

/// <summary>Dates as texts that sort by time.</summary>
internal static class SortDates
{
    /// <summary>A date as digits.</summary>
    /// <param name="date">The date.</param>
    /// <param name="precision">How many of year, month and day count.</param>
    public static string Text(BibDate date, int precision)
    {
        if (!date.Start.IsKnown)
            return "";
        var start = One(date.Start, precision);
        return date.End.IsKnown ? start + "-" + One(date.End, precision) : start;
    }

    private static string One(PartialDate date, int precision)
    {
        var year = (date.Year + 10000).ToString("00000", CultureInfo.InvariantCulture);
        var month = precision > 1 ? date.Month : 0;
        var day = precision > 2 ? date.Day : 0;
        return string.Create(CultureInfo.InvariantCulture, $"{year}{month:00}{day:00}");
    }
}
