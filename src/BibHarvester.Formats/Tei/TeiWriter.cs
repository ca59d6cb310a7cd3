using System.Buffers;
using System.Xml;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.RecordJson;
using BibHarvester.Formats.Writing;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Tei;

/// <summary>Writes a <c>listBibl</c>, a <c>biblStruct</c> each.</summary>
internal sealed class TeiWriter : IRecordWriter
{
    private static readonly TeiReader Reader = new();

    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        XmlOutput.Write(output, writer =>
        {
            writer.WriteStartElement("listBibl", TeiFormat.Uri);
            foreach (var record in records)
                Write(writer, FlatRecord.Of(record, TeiFormat.Name, options ?? WriteOptions.Default));
            writer.WriteEndElement();
        });
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, Reader, options);

    private static void Write(XmlWriter writer, FlatRecord flat)
    {
        var (title, host) = (TeiStyles.Line(flat.Title), TeiStyles.Line(flat.HostTitle));
        var isPart = FlatKinds.IsInPeriodical(flat.Type) || (!title.IsEmpty && !host.IsEmpty);
        writer.WriteStartElement("biblStruct");
        writer.WriteAttributeString("type", Words.Type.TextOf(flat.Type));
        if (XmlOutput.Clean(flat.CitationKey) is { } key)
            writer.WriteAttributeString("xml", "id", null, key);
        if (isPart)
        {
            writer.WriteStartElement("analytic");
            WriteTitles(writer, "a", title, flat.ShortTitle);
            WriteNames(writer, flat, c => c.Role is not (ContributorRole.ContainerAuthor or ContributorRole.CollectionEditor or ContributorRole.Editor), ContributorRole.Author);
            writer.WriteEndElement();
        }

        writer.WriteStartElement("monogr");
        if (isPart)
        {
            WriteTitles(writer, FlatKinds.IsInPeriodical(flat.Type) ? "j" : "m", host, host.IsEmpty ? "" : flat.HostAbbreviation ?? "");
            WriteNames(writer, flat, c => c.Role is ContributorRole.ContainerAuthor or ContributorRole.Editor, ContributorRole.ContainerAuthor);
        }
        else
        {
            WriteTitles(writer, flat.Type == WorkType.Journal ? "j" : flat.Type is WorkType.Manuscript or WorkType.Thesis ? "u" : "m", title, flat.ShortTitle);
            WriteNames(writer, flat, c => c.Role is not (ContributorRole.ContainerAuthor or ContributorRole.CollectionEditor), ContributorRole.Author);
        }

        if (XmlOutput.Clean(flat.Language) is { } language)
        {
            writer.WriteStartElement("textLang");
            writer.WriteAttributeString("mainLang", language);
            writer.WriteEndElement();
        }

        writer.WriteText("edition", FlatKinds.HasVersion(flat.Type) ? flat.Version ?? flat.Edition : flat.Edition ?? flat.Version);
        writer.WriteText("meeting", flat.EventName);
        WriteImprint(writer, flat);
        writer.WriteText("extent", flat.PageCount);
        writer.WriteEndElement();
        WriteSeries(writer, flat);
        WriteIdentifiers(writer, flat);
        WriteNotes(writer, flat);
        UnreadElements.Write(writer, flat.ExtraFields, TeiFormat.Name);
        writer.WriteEndElement();
    }

    private static void WriteTitles(XmlWriter writer, string level, RichText title, RichText shortTitle)
    {
        writer.WriteRich("title", title, TeiStyles.Begin, w => w.WriteAttributeString("level", level));
        if (TeiStyles.Line(shortTitle) is var line && line.Plain != title.Plain)
        {
            writer.WriteRich("title", line, TeiStyles.Begin, w =>
            {
                w.WriteAttributeString("level", level);
                w.WriteAttributeString("type", "short");
            });
        }
    }

    private static void WriteNames(XmlWriter writer, FlatRecord flat, Func<Contributor, bool> isHere, ContributorRole author)
    {
        foreach (var contributor in flat.Contributors.Where(isHere))
            TeiNames.Write(writer, contributor, author, ContributorRole.Editor);
    }

    private static void WriteImprint(XmlWriter writer, FlatRecord flat)
    {
        writer.WriteStartElement("imprint");
        writer.WriteText("pubPlace", flat.Place);
        writer.WriteText("publisher", flat.Publisher);
        WriteDate(writer, null, flat.IssuedText());
        WriteDate(writer, "access", PlainDate.Of(flat.Accessed));
        WriteScope(writer, "volume", flat.Volume);
        WriteScope(writer, "issue", flat.Issue);
        WriteScope(writer, "part", flat.Part);
        WriteScope(writer, "chapter", flat.Chapter);
        WriteScope(writer, "section", flat.Section);
        WriteScope(writer, "article", flat.ArticleNumber);
        var (first, last, literal) = PageRange.Of(flat.Pages);
        if ((first ?? last ?? literal) is not null)
        {
            writer.WriteStartElement("biblScope");
            writer.WriteAttributeString("unit", "page");
            if (first is not null)
                writer.WriteAttributeString("from", first);
            if (last is not null)
                writer.WriteAttributeString("to", last);
            writer.WriteString(literal ?? (last is null ? first : $"{first}–{last}"));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteDate(XmlWriter writer, string? type, string? text)
    {
        if (text is null)
            return;
        writer.WriteStartElement("date");
        if (type is not null)
            writer.WriteAttributeString("type", type);
        if (PlainDate.Read(text) is { Start.IsKnown: true } date && date.Start.ToString() == text)
            writer.WriteAttributeString("when", text);
        writer.WriteString(text);
        writer.WriteEndElement();
    }

    private static void WriteScope(XmlWriter writer, string unit, string? text) => WriteMarked(writer, "biblScope", "unit", unit, text);

    private static void WriteMarked(XmlWriter writer, string name, string attribute, string mark, string? text)
    {
        if (XmlOutput.Clean(text) is not { } clean)
            return;
        writer.WriteStartElement(name);
        writer.WriteAttributeString(attribute, mark);
        writer.WriteString(clean);
        writer.WriteEndElement();
    }

    private static void WriteSeries(XmlWriter writer, FlatRecord flat)
    {
        var title = TeiStyles.Line(flat.SeriesTitle);
        var editors = flat.Contributors.Where(c => c.Role == ContributorRole.CollectionEditor && PartedName.Of(c) is not null).ToArray();
        if (title.IsEmpty && editors.Length == 0)
            return;
        writer.WriteStartElement("series");
        writer.WriteRich("title", title, TeiStyles.Begin, w => w.WriteAttributeString("level", "s"));
        foreach (var editor in editors)
            TeiNames.Write(writer, editor, ContributorRole.Author, ContributorRole.CollectionEditor);
        if (!title.IsEmpty)
            WriteScope(writer, "volume", flat.SeriesNumber);
        writer.WriteEndElement();
    }

    private static void WriteIdentifiers(XmlWriter writer, FlatRecord flat)
    {
        WriteMarked(writer, "idno", "type", "DOI", flat.Doi?.Value);
        foreach (var number in flat.StandardNumbers)
            WriteMarked(writer, "idno", "type", number.Kind == IdentifierKind.Issn ? "ISSN" : "ISBN", number.Value);
        WriteMarked(writer, "idno", "type", "PMID", flat.Pmid);
        WriteMarked(writer, "idno", "type", "PMCID", flat.Pmcid);
        WriteMarked(writer, "idno", "type", "arXiv", flat.Arxiv);
        WriteMarked(writer, "idno", "type", "number", flat.Number);
        if (XmlOutput.Clean(flat.Url) is not { } url)
            return;
        writer.WriteStartElement("ptr");
        writer.WriteAttributeString("target", url);
        writer.WriteEndElement();
    }

    private static void WriteNotes(XmlWriter writer, FlatRecord flat)
    {
        WriteMarked(writer, "note", "type", "genre", flat.Genre);
        WriteMarked(writer, "note", "type", "abstract", flat.Abstract.Plain);
        foreach (var keyword in flat.Keywords.Select(XmlOutput.Clean).Distinct(StringComparer.Ordinal))
            WriteMarked(writer, "note", "type", "tag", keyword);
        foreach (var note in flat.NoteTexts())
            writer.WriteText("note", note);
    }
}
