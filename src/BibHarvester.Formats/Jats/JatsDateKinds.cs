using System.Xml;
using BibHarvester.Formats.RecordJson;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Jats;

/// <summary>What the dates of an article are.</summary>
internal static class JatsDateKinds
{
    /// <summary>What a <c>pub-date</c> is.</summary>
    public static DateKind OfPublication(ElementNode element)
    {
        var (kind, medium) = (element["date-type"] ?? element["pub-type"], element["publication-format"]);
        if (kind is "ppub" || medium == "print")
            return DateKind.Print;
        return kind is "epub" or "epub-ppub" or "epreprint" || medium is "electronic" or "online" ? DateKind.Online : DateKind.Issued;
    }

    /// <summary>A date of the article's history.</summary>
    public static WorkDate OfHistory(ElementNode element, BibDate date)
    {
        var word = LineText.Normalize(element["date-type"]);
        return word switch
        {
            "received" => new WorkDate(DateKind.Submitted, date),
            "preprint" => new WorkDate(DateKind.Posted, date),
            _ when word is not null && Words.Date.TryFind(word, out var kind) => new WorkDate(kind, date),
            _ => new WorkDate(DateKind.Other, date, word),
        };
    }

    /// <summary>Whether a date is one of publication.</summary>
    public static bool IsPublication(DateKind kind) => kind is DateKind.Print or DateKind.Online or DateKind.Issued;

    /// <summary>The kind of any date.</summary>
    public static WorkDate Of(ElementNode element, BibDate date) => element["date-type"] is "pub" or "collection"
        ? new WorkDate(OfPublication(element), date)
        : OfHistory(element, date);

    /// <summary>Writes a date with its kind.</summary>
    public static void Write(XmlWriter writer, string name, WorkDate date)
    {
        if (Flat.PlainDate.Of(date.Date) is not { } text)
            return;
        writer.WriteStartElement(name);
        WriteKind(writer, date);
        JatsDates.Write(writer, text);
        writer.WriteEndElement();
    }

    private static void WriteKind(XmlWriter writer, WorkDate date)
    {
        switch (date.Kind)
        {
            case DateKind.Issued:
                writer.WriteAttributeString("date-type", "collection");
                break;
            case DateKind.Print or DateKind.Online:
                writer.WriteAttributeString("date-type", "pub");
                writer.WriteAttributeString("publication-format", date.Kind == DateKind.Print ? "print" : "electronic");
                break;
            default:
                var note = date.Kind == DateKind.Other ? XmlOutput.Clean(date.Note) : null;
                writer.WriteAttributeString("date-type", date.Kind switch { DateKind.Submitted => "received", DateKind.Posted => "preprint", _ => NoteOf(note) ?? Words.Date.TextOf(date.Kind) });
                break;
        }
    }

    // A word that stands for a kind is not kept beside it.
    private static string? NoteOf(string? note) => note is "received" or "preprint" or "pub" or "collection" || (note is not null && Words.Date.TryFind(note, out _)) ? null : note;
}
