using System.Globalization;
using BibHarvester.Formats.EndNote;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.EndNoteXml;

/// <summary>Reads EndNote's XML, of this day and of EndNote 7.</summary>
/// <remarks>Diagnostics: those of <see cref="XmlRecordReader"/> as ENX…; ENX010 a value is not what its element says, and is kept as it stands · ENX011 the type is unknown.</remarks>
internal sealed class EndNoteXmlReader() : XmlRecordReader(EndNoteXmlFormat.Name, "ENX")
{
    // EndNote 7 counted its types from 0.
    private static readonly string[] OldTypes =
    [
        "Journal Article", "Book", "Thesis", "Conference Proceedings", "Personal Communication", "Newspaper Article", "Computer Program", "Book Section", "Magazine Article",
        "Edited Book", "Report", "Map", "Audiovisual Material", "Artwork", "Generic", "Patent", "Electronic Source", "Bill", "Case", "Hearing", "Manuscript", "Film or Broadcast", "Statute",
    ];

    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) => localName.Equals("record", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        var values = new List<EndNoteValue>();
        var places = new List<ElementNode>();
        Take(element, "", (value, node) =>
        {
            values.Add(value);
            places.Add(node);
        });
        var type = TypeOf(element, values, notes);
        var reading = new EndNoteReading(EndNoteXmlFormat.Name, notes.Options);
        var record = reading.ToRecord(type, values);
        foreach (var i in reading.Unread)
            notes.Diagnostics.Add(places[i].Diagnose("ENX010", $"The value of {values[i].Tag} is kept as it stands."));
        return [record with { ExtraFields = record.ExtraFields.OrderBy(e => e.Name, StringComparer.Ordinal).ToValueList() }];
    }

    private static void Take(ElementNode parent, string path, Action<EndNoteValue, ElementNode> take)
    {
        foreach (var element in parent.Elements)
        {
            var name = element.Name.Replace('_', '-');
            var inner = path + (path.Length == 0 ? "" : "/") + name.ToLowerInvariant();
            if (inner is "ref-type" or "reference-type")
                continue;
            if (inner == "dates/month")
                take(new EndNoteValue(EndNoteField.Date, inner, MonthOf(element, parent)), element);
            else if (IsLeaf(element) || EndNoteXmlFields.FieldOf(inner) != EndNoteField.Other)
                TakeValue(element, inner, take);
            else
                Take(element, inner, take);
        }
    }

    private static void TakeValue(ElementNode element, string path, Action<EndNoteValue, ElementNode> take)
    {
        // Names without an element of their own, as some programs write them.
        var field = EndNoteXmlFields.FieldOf(path);
        field = field == EndNoteField.Other && path.EndsWith("-authors", StringComparison.Ordinal) ? EndNoteXmlFields.FieldOf(path + "/author") : field;
        if (field is not (EndNoteField.Keyword or EndNoteField.Author))
        {
            take(new EndNoteValue(field, path, StyledText.Of(element)), element);
            return;
        }

        // EndNote has a list on lines of their own within one element.
        foreach (var line in element.RawText.Split('\n', '\r'))
        {
            if (LineText.Normalize(line) is { } text)
                take(new EndNoteValue(field, path, text), element);
        }
    }

    private static bool IsLeaf(ElementNode element) => element.Elements.All(e => e.Is("style"));

    // JabRef writes the month as a number beside the year.
    private static string MonthOf(ElementNode month, ElementNode dates)
    {
        var text = month.Text ?? "";
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && dates.Child("year")?.Text is { Length: 4 } year
            ? string.Create(CultureInfo.InvariantCulture, $"{year}/{number:00}//")
            : text;
    }

    private static EndNoteType TypeOf(ElementNode record, List<EndNoteValue> values, XmlNotes notes)
    {
        var element = record.Child("ref-type") ?? record.Child("REFERENCE_TYPE");
        var text = element?.Text;
        var name = element?["name"];
        if (name is null && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            name = element!.Is("ref-type") ? EndNoteTypes.NameOf(number) : OldTypes.ElementAtOrDefault(number);
        name ??= text;
        if (name is null)
            return new EndNoteType(WorkType.Document);
        if (EndNoteTypes.Read(name, values) is { } type)
            return CnkiType.Of(type, values);
        notes.Diagnostics.Add(element!.Diagnose("ENX011", $"The type '{name}' is unknown."));
        return new EndNoteType(WorkType.Document, LineText.Normalize(name));
    }
}
