using System.Buffers;
using System.Globalization;
using System.Xml;
using BibHarvester.Formats.BibTeX;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.RecordJson;
using BibHarvester.Formats.Writing;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.WordXml;

/// <summary>Writes Word's sources; what Word has no field for stands in <c>BIBTEX_…</c>, as JabRef does it, which Word passes over.</summary>
internal sealed class WordXmlWriter : IRecordWriter
{
    private static readonly WordXmlReader Reader = new();

    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        XmlOutput.Write(output, writer =>
        {
            writer.WriteStartElement("b", "Sources", WordXmlFormat.Uri);
            writer.WriteAttributeString("xmlns", WordXmlFormat.Uri);
            writer.WriteAttributeString("SelectedStyle", "");
            foreach (var record in records)
                Write(writer, FlatRecord.Of(record, WordXmlFormat.Name, options ?? WriteOptions.Default));
            writer.WriteEndElement();
        });
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, Reader, options);

    private static void Write(XmlWriter writer, FlatRecord flat)
    {
        var (source, entry) = TypeOf(flat);
        writer.WriteStartElement("b", "Source", WordXmlFormat.Uri);
        Add(writer, "Tag", flat.CitationKey);
        Add(writer, "SourceType", source);
        Add(writer, "BIBTEX_Entry", entry);
        WordNames.Write(writer, flat);
        Add(writer, "Title", flat.Title.Plain);
        Add(writer, "ShortTitle", flat.ShortTitle.Plain);
        Add(writer, WordSource.HostElementOf(flat.Type), flat.HostTitle.Plain);
        Add(writer, "BIBTEX_Series", flat.SeriesTitle.Plain);
        AddDate(writer, flat.IssuedText(), "Year", "Month", "Day");
        Add(writer, "Volume", flat.Volume);
        Add(writer, "Issue", flat.Issue);
        Add(writer, flat.Type switch { WorkType.Patent => "PatentNumber", WorkType.LegalCase => "CaseNumber", _ => "Number" }, flat.Number);
        Add(writer, "ChapterNumber", flat.Chapter);
        Add(writer, "NumberVolumes", flat.VolumeCount);
        Add(writer, "Edition", flat.Edition);
        Add(writer, "Version", flat.Version);
        Add(writer, "Pages", PageRange.TextOf(flat.Pages));
        Add(writer, "BIBTEX_Eid", flat.ArticleNumber);
        Add(writer, "BIBTEX_PageTotal", flat.PageCount);
        Add(writer, FlatKinds.IsByInstitution(flat.Type) ? "Institution" : "Publisher", flat.Publisher);
        Add(writer, "City", flat.Place);
        Add(writer, FlatKinds.IsByInstitution(flat.Type) ? "ThesisType" : "Type", flat.Genre);
        Add(writer, "StandardNumber", string.Join(", ", flat.StandardNumbers.Select(n => n.Value)));
        Add(writer, "DOI", flat.Doi?.Value);
        Add(writer, "BIBTEX_PMID", flat.Pmid);
        Add(writer, "BIBTEX_PMCID", flat.Pmcid);
        Add(writer, "BIBTEX_Eprint", flat.Arxiv);
        Add(writer, "URL", flat.Url);
        AddDate(writer, PlainDate.Of(flat.Accessed), "YearAccessed", "MonthAccessed", "DayAccessed");
        AddLanguage(writer, flat.Language);
        Add(writer, "BIBTEX_Abstract", flat.Abstract.Plain);
        AddKeywords(writer, flat);
        foreach (var note in flat.NoteTexts())
            Add(writer, "Comments", note);
        UnreadElements.Write(writer, flat.ExtraFields, WordXmlFormat.Name);
        writer.WriteEndElement();
    }

    // A type that somebody's own style added stays; it stands among the extra fields.
    private static (string Source, string? Entry) TypeOf(FlatRecord flat)
    {
        var at = flat.ExtraFields.FindIndex(e => e.Format == WordXmlFormat.Name && e.Name == "SourceType");
        if (at < 0 || XmlOutput.Clean(ExtraValues.ToText(flat.ExtraFields[at].Value)) is not { } own || WordTypes.IsKnown(own))
            return WordTypes.Of(flat.Type);
        flat.ExtraFields.RemoveAt(at);
        var isInJournal = WordSource.HostElementOf(flat.Type) == "JournalName" && XmlOutput.Clean(flat.HostTitle.Plain) is not null;
        return (own, WordTypes.Read(own, null, isInJournal) == flat.Type ? null : Words.Type.TextOf(flat.Type));
    }

    private static void Add(XmlWriter writer, string name, string? text)
    {
        if (XmlOutput.Clean(text) is { } clean)
            writer.WriteElementString("b", name, WordXmlFormat.Uri, clean);
    }

    private static void AddDate(XmlWriter writer, string? text, string year, string month, string day)
    {
        if (PlainDate.Read(text) is not { } date)
            return;
        var start = date.Start;
        if (!start.IsKnown || date != new BibDate { Start = start })
        {
            Add(writer, year, text);
            return;
        }

        Add(writer, year, new PartialDate(start.Year).ToString());
        if (start.Month > 0)
            Add(writer, month, start.Month.ToString(CultureInfo.InvariantCulture));
        if (start.Day > 0)
            Add(writer, day, start.Day.ToString(CultureInfo.InvariantCulture));
    }

    private static void AddLanguage(XmlWriter writer, string? language)
    {
        if (Languages.Normalize(XmlOutput.Clean(language)) is not { } tag)
            return;
        if (WordLanguages.NumberOf(tag) is { } number)
            Add(writer, "LCID", number);
        else
            Add(writer, "BIBTEX_Language", tag);
    }

    // A comma within one keyword parts nothing where a semicolon stands.
    private static void AddKeywords(XmlWriter writer, FlatRecord flat)
    {
        var keywords = flat.Keywords.SelectMany(k => k.Split(';', StringSplitOptions.TrimEntries)).Select(XmlOutput.Clean).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        if (keywords.Length > 0)
            Add(writer, "BIBTEX_KeyWords", string.Join("; ", keywords) + (keywords.Length == 1 && keywords[0].Contains(',', StringComparison.Ordinal) ? ";" : ""));
    }
}
