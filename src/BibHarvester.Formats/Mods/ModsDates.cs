using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Mods;

/// <summary>Dates, of which several may stand side by side: as printed, encoded, the ends of a range.</summary>
internal static class ModsDates
{
    /// <summary>Takes the date that says most.</summary>
    /// <param name="element">Where the dates stand.</param>
    /// <param name="name">Their name.</param>
    /// <param name="take">Takes the date, and says whether it did.</param>
    public static void Take(ElementNode element, string name, Func<BibDate, bool> take)
    {
        var dates = element.Children(name).Where(d => !d.IsTaken && d.Text is not null).ToArray();
        var start = Array.Find(dates, d => d["point"] == "start");
        var end = Array.Find(dates, d => d["point"] == "end");
        if (start is not null && end?.Text is "9999" or "uuuu" && Read(start) is { Start.IsKnown: true } open)
        {
            // What goes on has an end that will not come.
            if (take(new BibDate { Start = open.Start, IsOpen = true }))
                start.Take();

            return;
        }

        if (start is not null && end is not null && Read(start) is { Start.IsKnown: true } first && Read(end) is { Start.IsKnown: true } last)
        {
            if (take(new BibDate { Start = first.Start, End = last.Start }))
            {
                start.Take();
                end.Take();
            }

            return;
        }

        var best = Array.Find(dates, d => d["encoding"] is not null && Read(d) is { Start.IsKnown: true }) ?? Array.Find(dates, d => Read(d) is { Start.IsKnown: true }) ?? dates.FirstOrDefault();
        if (best is not null && Read(best) is { } date && take(date))
            best.Take();
    }

    // "c1999" and "[2003]" say the year all the same.
    private static BibDate? Read(ElementNode element)
    {
        var text = element.Text!;
        var year = text.TrimStart('c', '©', '[', 'p', ' ').TrimEnd(']', '.', ' ');
        var read = PlainDate.Read(text);
        if (read is not { Start.IsKnown: true } && year.Length == 4 && PlainDate.Read(year) is { Start.IsKnown: true } plain)
            return plain;
        return element["encoding"] is "iso8601" && text.Length == 8 && PlainDate.Read($"{text[..4]}-{text[4..6]}-{text[6..]}") is { Start.IsKnown: true } compact ? compact : read;
    }
}
