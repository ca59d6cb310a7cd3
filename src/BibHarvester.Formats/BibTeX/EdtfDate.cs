using System.Globalization;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Dates of the fields that hold a date of EDTF (ISO 8601-2, levels 0 and 1): <c>date</c>, <c>urldate</c>, <c>origdate</c>, <c>eventdate</c>.</summary>
internal static class EdtfDate
{
    /// <summary>The text of a date or range, with its marks and time. Absent where neither end is known.</summary>
    public static string? Of(BibDate? date)
    {
        if (date is not { } known || (!known.Start.IsKnown && !known.End.IsKnown))
            return null;
        if (known is { Season: Season.None, IsApproximate: false, IsUncertain: false, IsOpen: false, Time: null, End.IsKnown: false } && known.Start.Year is >= 1000 and <= 9999)
            return known.Start.ToString();
        // What is read back is what is said: ends in the wrong order, say, are none.
        return Read(Text(known)) is { } read ? Text(read) : null;
    }

    /// <summary>Reads a date; absent where there is none.</summary>
    public static BibDate? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !BibDate.TryParse(text, out var date) || (!date.Start.IsKnown && !date.End.IsKnown))
            return null;
        return date with { Literal = null };
    }

    /// <summary>Reads a date into the text that is kept.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date.</param>
    /// <returns>Whether the date says all of the text.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out string? date)
    {
        date = null;
        if (!BibDate.TryParse(text, out var parsed) || (date = Of(parsed)) is null)
            return false;
        return parsed.Literal is null;
    }

    private static string Text(BibDate date) => date.Time is { } time && !date.IsRange && date.Start.Day > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Start}T{time:HH:mm:ss}Z")
        : date.ToString();
}
