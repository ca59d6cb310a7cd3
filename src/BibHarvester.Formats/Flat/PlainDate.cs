using System.Globalization;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Flat;

/// <summary>A date as one text: the source's words where they say the date, else ISO 8601 and EDTF.</summary>
internal static class PlainDate
{
    private const int Attempts = 4;

    /// <summary>The text that is read back as the date; a time is lost. Absent where nothing is known.</summary>
    public static string? Of(BibDate? date)
    {
        var text = date is { } known ? Write(known) : null;
        for (var i = 0; i < Attempts && text is not null; i++)
        {
            var next = Read(text) is { } read ? Write(read) : null;
            if (next == text)
                return text;
            text = next;
        }

        return null;
    }

    /// <summary>Reads a date; words that are none are kept as they stand.</summary>
    public static BibDate? Read(string? text)
    {
        if (XmlOutput.Clean(text) is not { } line)
            return null;
        return BibDate.TryParse(line, out var date) && (date.Start.IsKnown || date.End.IsKnown) ? date with { Time = null } : new BibDate { Literal = line };
    }

    /// <summary>A year with the month, day or season that stand beside it, as numbers or words; what is no part of a date is left out.</summary>
    public static BibDate WithParts(BibDate year, string? month, string? day, string? season)
    {
        if (month is null)
            return season is not null && BibDate.TryParse(string.Create(CultureInfo.InvariantCulture, $"{season} {year.Year}"), out var seasonal) && seasonal.Year == year.Year ? seasonal : year;
        if (Number(month) is { } m)
        {
            var d = day is null ? 0 : Number(day) ?? 0;
            return PartialDate.Exists(year.Start.Year, m, d) ? BibDate.Of(year.Start.Year, m, d)
                : PartialDate.Exists(year.Start.Year, m, 0) ? BibDate.Of(year.Start.Year, m) : year;
        }

        return BibDate.TryParse(string.Create(CultureInfo.InvariantCulture, $"{day} {month} {year.Year}"), out var date) && date.Year == year.Year ? date : year;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Write(BibDate date)
    {
        date = date with { Time = null };
        var words = XmlOutput.Clean(date.Literal);
        if (!date.Start.IsKnown && !date.End.IsKnown)
            return words;
        return words is not null && Read(words) is { } read && read with { Literal = null } == date with { Literal = null }
            ? words
            : XmlOutput.Clean((date with { Literal = null }).ToString());
    }
}
