using System.Globalization;
using System.Xml;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Jats;

/// <summary>Dates: <c>year</c>, <c>month</c>, <c>day</c>, <c>season</c>, and <c>iso-8601-date</c>, which says all of them.</summary>
internal static class JatsDates
{
    /// <summary>Takes the date whose parts stand right in an element.</summary>
    /// <remarks>The letter of <c>2015a</c> is no part of the date: such a year is read, and stays.</remarks>
    public static BibDate? Take(ElementNode element)
    {
        var year = element.Elements.FirstOrDefault(e => e.Is("year") && e.Text is not null);
        var (month, day, season) = (element.TakeText("month"), element.TakeText("day"), element.TakeText("season"));
        var text = year?.Text ?? element.TakeText("string-date");
        var isLettered = text is { Length: 5 } && char.IsAsciiLetterLower(text[4]) && !text.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9');
        if (!isLettered)
            year?.Take();
        if (PlainDate.Read(year?["iso-8601-date"] ?? element["iso-8601-date"]) is not { Start.IsKnown: true } date)
        {
            if (PlainDate.Read(isLettered ? text![..4] : text) is not { } read)
                return null;
            date = read;
        }

        return date == BibDate.Of(date.Year ?? 0) && date.Start.IsKnown ? PlainDate.WithParts(date, month, day, season) : date;
    }

    /// <summary>Writes the year of a date, and its month and day where it is one.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="text">The date, as <see cref="PlainDate.Of"/> says it.</param>
    public static void Write(XmlWriter writer, string text)
    {
        var date = PlainDate.Read(text)!.Value;
        writer.WriteStartElement("year");
        if (!date.Start.IsKnown)
        {
            writer.WriteString(text);
            writer.WriteEndElement();
            return;
        }

        writer.WriteAttributeString("iso-8601-date", text);
        writer.WriteString(new PartialDate(date.Start.Year).ToString());
        writer.WriteEndElement();
        if (date.IsRange)
            return;
        if (date.Start.Month > 0)
            writer.WriteElementString("month", date.Start.Month.ToString("00", CultureInfo.InvariantCulture));
        if (date.Start.Day > 0)
            writer.WriteElementString("day", date.Start.Day.ToString("00", CultureInfo.InvariantCulture));
    }
}
