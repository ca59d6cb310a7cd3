namespace BibHarvester.Formats.BibTeX;

/// <summary>Dates of the fields that hold an ISO date: <c>urldate</c>, <c>origdate</c>, <c>eventdate</c>.</summary>
internal static class IsoDate
{
    /// <summary>The text of a date or range; marks, seasons and times are lost. Absent where the start is unknown.</summary>
    public static string? Of(BibDate? date)
    {
        if (date is not { Start.IsKnown: true } known)
            return null;
        return known.End.IsKnown ? $"{known.Start}/{known.End}" : known.Start.ToString();
    }

    public static BibDate? Read(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var slash = text.IndexOf('/');
        if (slash < 0)
            return TryRead(text, out var date) ? new BibDate { Start = date } : null;
        return TryRead(text[..slash], out var start) && TryRead(text[(slash + 1)..], out var end) ? new BibDate { Start = start, End = end } : null;
    }

    private static bool TryRead(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        var isNegative = text is ['-', ..];
        text = isNegative ? text[1..] : text;
        Span<int> parts = stackalloc int[3];
        var count = 0;
        foreach (var range in text.Split('-'))
        {
            if (count == 3 || text[range].Length != (count == 0 ? 4 : 2) ||
                !int.TryParse(text[range], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out parts[count++]))
                return false;
        }

        if (count == 0 || !PartialDate.Exists(isNegative ? -parts[0] : parts[0], parts[1], parts[2]))
            return false;
        date = new PartialDate(isNegative ? -parts[0] : parts[0], parts[1], parts[2]);
        return true;
    }
}
