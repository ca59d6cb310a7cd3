using System.Buffers;
using System.Xml;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Writing;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Jats;

/// <summary>Writes a list of references, <c>ref-list</c>, an <c>element-citation</c> each.</summary>
internal sealed class JatsWriter : IRecordWriter
{
    private const string LinkUri = "http://www.w3.org/1999/xlink";
    private static readonly JatsReader Reader = new();

    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        options ??= WriteOptions.Default;
        var articles = records.Count(IsArticle);
        XmlOutput.Write(output, writer =>
        {
            // Works with references of their own are articles; they stand alone, or in a set with others.
            var isSet = articles > 1 || (articles == 1 && records.Skip(1).Any());
            if (isSet)
                writer.WriteStartElement("pmc-articleset");
            var isInList = articles == 0;
            if (isInList)
                BeginList(writer);
            foreach (var record in records)
            {
                if (isInList == IsArticle(record))
                {
                    if (isInList)
                        writer.WriteEndElement();
                    else
                        BeginList(writer);
                    isInList = !isInList;
                }

                if (isInList)
                    WriteReference(writer, record, options, record.CitationKey, null);
                else
                    new JatsArticleWriter(writer, record, FlatRecord.Of(record, JatsFormat.Name, options), options).Write();
            }

            if (isInList)
                writer.WriteEndElement();
            if (isSet)
                writer.WriteEndElement();
        });
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, Reader, options);

    /// <summary>Writes a reference.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="record">The work.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="key">Its key.</param>
    /// <param name="text">The reference as printed, where that is known.</param>
    public static void WriteReference(XmlWriter writer, BibRecord record, WriteOptions options, string? key, string? text)
    {
        var flat = FlatRecord.Of(record, JatsFormat.Name, options);
        writer.WriteStartElement("ref");
        if (XmlOutput.Clean(key) is { } id)
            writer.WriteAttributeString("id", id);
        writer.WriteText(JatsReference.LabelField, TextOf(flat, JatsReference.LabelField));
        WriteCitation(writer, record, flat);
        writer.WriteText(JatsReference.ProseField, text ?? TextOf(flat, JatsReference.ProseField));
        writer.WriteEndElement();
    }

    private static bool IsArticle(BibRecord record) => !record.References.IsEmpty;

    private static void BeginList(XmlWriter writer)
    {
        writer.WriteStartElement("ref-list");
        writer.WriteAttributeString("xmlns", "xlink", null, LinkUri);
    }

    private static string? TextOf(FlatRecord flat, string name) =>
        flat.ExtraFields.Where(f => f.Name == name).Select(f => ExtraValues.ToText(f.Value)).FirstOrDefault(v => v is not null);

    private static void WriteCitation(XmlWriter writer, BibRecord record, FlatRecord flat)
    {
        writer.WriteStartElement("element-citation");
        writer.WriteAttributeString("publication-type", TypeOf(flat));
        if (XmlOutput.Clean(flat.Language) is { } language)
            writer.WriteAttributeString("xml", "lang", null, language);
        JatsNames.Write(writer, flat);
        WriteTitles(writer, flat);
        WriteDates(writer, record, flat);
        writer.WriteText("edition", flat.Edition);
        writer.WriteText("version", flat.Version);
        writer.WriteText("conf-name", flat.EventName);
        writer.WriteText("conf-date", PlainDate.Of(flat.EventDate));
        writer.WriteText("conf-loc", flat.EventPlace);
        writer.WriteText("publisher-loc", flat.Place);
        writer.WriteText("publisher-name", flat.Publisher);
        writer.WriteText("volume", flat.Volume);
        writer.WriteText("issue", flat.Issue);
        WritePages(writer, flat);
        if (flat.Type == WorkType.Patent)
            writer.WriteText("patent", flat.Number);
        JatsIdentifiers.Write(writer, flat);
        JatsComments.Write(writer, flat);
        UnreadElements.Write(writer, flat.ExtraFields.Where(f => f.Name is not (JatsReference.LabelField or JatsReference.ProseField)), JatsFormat.Name);
        writer.WriteEndElement();
    }

    // A chapter is known by its title's element; "book" is what readers know.
    private static string TypeOf(FlatRecord flat) =>
        flat.Type == WorkType.Chapter && !JatsStyles.Line(flat.Title).IsEmpty && !JatsStyles.Line(flat.HostTitle).IsEmpty ? "book" : JatsTypes.Of(flat.Type);

    private static void WriteTitles(XmlWriter writer, FlatRecord flat)
    {
        var (title, host) = (JatsStyles.Line(flat.Title), JatsStyles.Line(flat.HostTitle));
        var isWhole = host.IsEmpty && !FlatKinds.IsInPeriodical(flat.Type) && FlatKinds.IsWhole(flat.Type);
        var name = flat.Type switch
        {
            WorkType.Chapter or WorkType.BookPart => "chapter-title",
            WorkType.Dataset or WorkType.Software => "data-title",
            _ when isWhole => "source",
            _ => "article-title",
        };
        writer.WriteRich(name, title, JatsStyles.Begin);
        writer.WriteRich("trans-title", JatsStyles.Line(flat.TranslatedTitle), JatsStyles.Begin);

        // A container alone would be read as the title.
        if (!title.IsEmpty || FlatKinds.IsInPeriodical(flat.Type))
            writer.WriteRich("source", host, JatsStyles.Begin);
        writer.WriteRich("series", JatsStyles.Line(flat.SeriesTitle), JatsStyles.Begin);
    }

    private static void WriteDates(XmlWriter writer, BibRecord record, FlatRecord flat)
    {
        // The year is that of the date which will be the one of publication when all of this is read.
        var dates = record.Dates.Where(d => d.Kind != DateKind.Accessed).Select(d => d with { Date = PlainDate.Read(PlainDate.Of(d.Date)) ?? default }).Where(d => d.Date != default).ToArray();
        flat.Issued = new BibRecord { Type = flat.Type, Volume = XmlOutput.Clean(flat.Volume), Issue = XmlOutput.Clean(flat.Issue), Pages = PageRange.Of(flat.Pages).ToPages(), Dates = dates.ToValueList() }.Issued;
        if (flat.IssuedText() is { } issued)
            JatsDates.Write(writer, issued);
        foreach (var date in Array.Exists(dates, d => d.Kind != DateKind.Issued) ? dates : [])
            JatsDateKinds.Write(writer, "date", date);
        if (PlainDate.Of(flat.Accessed) is not { } accessed)
            return;
        writer.WriteStartElement("date-in-citation");
        writer.WriteAttributeString("content-type", "access-date");
        writer.WriteAttributeString("iso-8601-date", accessed);
        writer.WriteString(accessed);
        writer.WriteEndElement();
    }

    private static void WritePages(XmlWriter writer, FlatRecord flat)
    {
        var (first, last, literal) = PageRange.Of(flat.Pages);
        writer.WriteText("fpage", first);
        writer.WriteText("lpage", last);
        writer.WriteText("page-range", literal);
        writer.WriteText("elocation-id", flat.ArticleNumber);
        WriteSize(writer, "pages", flat.PageCount);
        WriteSize(writer, "volumes", flat.VolumeCount);
    }

    private static void WriteSize(XmlWriter writer, string units, string? value)
    {
        if (XmlOutput.Clean(value) is not { } text)
            return;
        writer.WriteStartElement("size");
        writer.WriteAttributeString("units", units);
        writer.WriteString(text);
        writer.WriteEndElement();
    }
}
