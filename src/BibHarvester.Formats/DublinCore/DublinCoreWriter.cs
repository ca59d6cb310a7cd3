using System.Buffers;
using System.Xml;
using BibHarvester.Formats.BibTeX;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Writing;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.DublinCore;

/// <summary>Writes a list of <c>oai_dc:dc</c>, with terms where the fifteen elements say less.</summary>
internal sealed class DublinCoreWriter : IRecordWriter
{
    private static readonly DublinCoreReader Reader = new();

    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        XmlOutput.Write(output, writer =>
        {
            writer.WriteStartElement("records");
            writer.WriteAttributeString("xmlns", "oai_dc", null, DublinCoreFormat.WrapperUri);
            writer.WriteAttributeString("xmlns", "dc", null, DublinCoreFormat.ElementsUri);
            writer.WriteAttributeString("xmlns", "dcterms", null, DublinCoreFormat.TermsUri);
            foreach (var record in records)
                Write(writer, record, FlatRecord.Of(record, DublinCoreFormat.Name, options ?? WriteOptions.Default));
            writer.WriteEndElement();
        });
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, Reader, options);

    private static void Write(XmlWriter writer, BibRecord record, FlatRecord flat)
    {
        writer.WriteStartElement("oai_dc", "dc", DublinCoreFormat.WrapperUri);
        Add(writer, "title", flat.Title.Plain);
        Term(writer, "alternative", flat.ShortTitle.Plain);
        foreach (var contributor in flat.Contributors.OrderBy(c => c.Role == ContributorRole.Author ? 0 : 1))
            Add(writer, contributor.Role == ContributorRole.Author ? "creator" : "contributor", DublinCoreNames.Of(contributor));
        Add(writer, "type", DublinCoreTypes.Of(flat.Type));
        if (XmlOutput.Clean(flat.Genre) is { } genre)
            Add(writer, "type", genre);
        Term(writer, "issued", flat.IssuedText());
        Term(writer, "isPartOf", flat.HostTitle.IsEmpty ? flat.SeriesTitle.Plain : flat.HostTitle.Plain);
        Add(writer, "publisher", flat.Publisher);
        Add(writer, "language", Languages.Normalize(XmlOutput.Clean(flat.Language)));
        Term(writer, "extent", flat.PageCount);
        WriteTexts(writer, flat);
        foreach (var keyword in flat.Keywords.Select(XmlOutput.Clean).Distinct(StringComparer.Ordinal))
            Add(writer, "subject", keyword);
        WriteIdentifiers(writer, flat);
        foreach (var license in record.Licenses)
            Add(writer, "rights", license.Url ?? license.Name);
        WriteExtras(writer, flat);
        writer.WriteEndElement();
    }

    private static void Add(XmlWriter writer, string name, string? text)
    {
        if (XmlOutput.Clean(text) is { } clean)
            writer.WriteElementString("dc", name, DublinCoreFormat.ElementsUri, clean);
    }

    private static void Term(XmlWriter writer, string name, string? text)
    {
        if (XmlOutput.Clean(text) is { } clean)
            writer.WriteElementString("dcterms", name, DublinCoreFormat.TermsUri, clean);
    }

    // A note alone would be read as the abstract.
    private static void WriteTexts(XmlWriter writer, FlatRecord flat)
    {
        var notes = flat.NoteTexts().ToArray();
        if (XmlOutput.Clean(flat.Abstract.Plain) is not { } text)
            return;
        Term(writer, "abstract", text);
        foreach (var note in notes)
            Add(writer, "description", note);
    }

    private static void WriteIdentifiers(XmlWriter writer, FlatRecord flat)
    {
        Add(writer, "identifier", flat.Doi is { } doi ? "doi:" + doi.Value : null);
        foreach (var number in flat.StandardNumbers)
            Add(writer, "identifier", (number.Kind == IdentifierKind.Issn ? "urn:issn:" : "urn:isbn:") + number.Value);
        Add(writer, "identifier", flat.Pmid is null ? null : "pmid:" + flat.Pmid);
        Add(writer, "identifier", flat.Pmcid);
        Add(writer, "identifier", flat.Arxiv is null ? null : "arXiv:" + flat.Arxiv);
        if (XmlOutput.Clean(flat.Url) is { } url && url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            Add(writer, "identifier", url);
    }

    private static void WriteExtras(XmlWriter writer, FlatRecord flat)
    {
        foreach (var extra in flat.ExtraFields)
        {
            if (extra.Name.AsSpan().ContainsAny('/', '[', ':'))
                UnreadElements.Write(writer, [extra], DublinCoreFormat.Name);
            else if (XmlReader.IsName(extra.Name))
                Term(writer, extra.Name, ExtraValues.ToText(extra.Value));
        }
    }
}
