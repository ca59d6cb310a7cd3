using System.Globalization;

namespace BibHarvester.Csl.Items;

/// <summary>Dates of CSL-JSON as a record's dates.</summary>
internal static class CslDates
{
    /// <summary>A date of its parts as CSL counts them; the parts that make no date are dropped.</summary>
    public static PartialDate? FromParts(int year, int month, int day)
    {
        if (year == 0)
            return null;
        var counted = year > 0 ? year : year + 1;
        if (PartialDate.Exists(counted, month, day))
            return new PartialDate(counted, month, day);
        if (PartialDate.Exists(counted, month, 0))
            return new PartialDate(counted, month);
        return PartialDate.Exists(counted, 0, 0) ? new PartialDate(counted) : null;
    }

    /// <summary>What CSL-JSON can carry of a date: no open start, no time of day, one kind of doubt.</summary>
    public static BibDate? Carried(BibDate? date)
    {
        if (date is not { } value)
            return null;
        var literal = string.IsNullOrWhiteSpace(value.Literal) ? null : value.Literal.Trim();
        if (!value.Start.IsKnown && !value.End.IsKnown)
            return literal is null ? null : new BibDate { Literal = literal };
        return new BibDate
        {
            Start = value.Start.IsKnown ? value.Start : value.End,
            End = value.Start.IsKnown ? value.End : default,
            IsOpen = value.IsOpen && value.Start.IsKnown && !value.End.IsKnown,
            Season = value.Season,
            EndSeason = value.EndSeason,
            IsApproximate = value.IsApproximate || value.IsUncertain,
            Literal = literal,
        };
    }

    /// <summary>A date of a text: EDTF or words.</summary>
    public static BibDate Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0 && ParseOne(text[..slash]) is { } start && ParseOne(text[(slash + 1)..]) is { } end)
            return start with { End = end.Start, EndSeason = end.Season };
        if (ParseOne(text) is { } date)
            return date;
        return BibDate.TryParse(text, out var read) ? read : new BibDate { Literal = text };
    }

    /// <summary>The season for which a month of 13 to 24 stands; none for any other.</summary>
    public static Season SeasonOfMonth(int month) => month is >= 13 and <= 24 ? (Season)(((month - 13) % 4) + 1) : Season.None;

    /// <summary>A season of its CSL number (1 to 4, also 13 to 16 and 21 to 24) or its English name.</summary>
    public static Season ParseSeason(string? text) => text?.ToUpperInvariant() switch
    {
        "1" or "13" or "21" or "SPRING" => Season.Spring,
        "2" or "14" or "22" or "SUMMER" => Season.Summer,
        "3" or "15" or "23" or "AUTUMN" or "FALL" => Season.Autumn,
        "4" or "16" or "24" or "WINTER" => Season.Winter,
        _ => Season.None,
    };

    // A month of 21 to 24 is a season (EDTF, level 1).
    private static BibDate? ParseOne(string text)
    {
        var time = text.IndexOf('T', StringComparison.Ordinal);
        var pieces = (time > 0 ? text[..time] : text).Split('-');
        Span<int> parts = stackalloc int[3];
        if (pieces.Length > 3)
            return null;
        for (var i = 0; i < pieces.Length; i++)
        {
            if (!int.TryParse(pieces[i], NumberStyles.None, CultureInfo.InvariantCulture, out parts[i]))
                return null;
        }

        if (pieces[0].Length != 4)
            return null;
        var season = pieces.Length == 2 ? SeasonOfMonth(parts[1]) : Season.None;
        return FromParts(parts[0], season == Season.None ? parts[1] : 0, parts[2]) is { } start ? new BibDate { Start = start, Season = season } : null;
    }
}
