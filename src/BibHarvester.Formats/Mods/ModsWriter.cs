using System.Buffers;
using System.Xml;
using BibHarvester.Formats.BibTeX;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Writing;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Mods;

/// <summary>Writes MODS 3.8: a <c>modsCollection</c>, with MARC's genres beside our own so that other programs know the type.</summary>
internal sealed partial class ModsWriter : IRecordWriter
{
    private static readonly ModsReader Reader = new();

    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        XmlOutput.Write(output, writer =>
        {
            writer.WriteStartElement("modsCollection", ModsFormat.Uri);
            writer.WriteAttributeString("xmlns", "xlink", null, "http://www.w3.org/1999/xlink");
            foreach (var record in records)
                new Item(writer, record, FlatRecord.Of(record, ModsFormat.Name, options ?? WriteOptions.Default)).Write();
            writer.WriteEndElement();
        });
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, Reader, options);

    /// <summary>How a work is issued; absent where that is not to be said.</summary>
    internal static string? IssuanceOf(WorkType type) => type switch
    {
        WorkType.Journal or WorkType.JournalVolume or WorkType.JournalIssue or WorkType.BookSeries or WorkType.ProceedingsSeries or WorkType.ReportSeries => "continuing",
        _ when FlatKinds.IsWhole(type) => "monographic",
        _ => null,
    };

    private sealed partial class Item(XmlWriter writer, BibRecord record, FlatRecord flat)
    {
        private readonly bool _hasHost = XmlOutput.Clean(flat.HostTitle.Plain) is not null;

        public void Write()
        {
            writer.WriteStartElement("mods");
            writer.WriteAttributeString("version", "3.8");
            var key = XmlOutput.Clean(flat.CitationKey);
            if (key is not null && IsId(key))
                writer.WriteAttributeString("ID", key);
            ModsNames.MovePublisher(flat);
            WriteTitles();
            foreach (var contributor in flat.Contributors.Where(c => !IsHosts(c) && c.Role != ContributorRole.CollectionEditor))
                ModsNames.Write(writer, contributor, isInContainer: false);
            WriteIncomplete();
            WriteEvent();
            writer.WriteText("typeOfResource", ModsTypes.ResourceOf(flat.Type));
            WriteGenres();
            WriteOrigin();
            WriteLanguage();
            foreach (var text in record.Abstracts.Where(a => a is { Kind: AbstractKind.Abstract, MachineTranslated: false }))
                WriteMarked("abstract", "lang", text.Language, text.Text.Plain);
            foreach (var note in flat.NoteTexts())
                writer.WriteText("note", note);
            WriteKeywords();
            WriteHost();
            WriteSeries();
            WriteOriginal();
            WriteIdentifiers(key);
            WriteLocation();
            WriteLicenses();
            if (!_hasHost)
                WritePart();
            UnreadElements.Write(writer, flat.ExtraFields, ModsFormat.Name);
            writer.WriteEndElement();
        }

        private static bool IsId(string key)
        {
            try
            {
                return XmlConvert.VerifyNCName(key).Length > 0;
            }
            catch (XmlException)
            {
                return false;
            }
        }

        private bool IsHosts(Contributor contributor) =>
            contributor.Role is ContributorRole.Editor or ContributorRole.ContainerAuthor && _hasHost && FlatKinds.IsInBook(flat.Type);

        private void WriteTitles()
        {
            WriteTitle(null, null, flat.Title.Plain);
            WriteTitle("abbreviated", null, flat.ShortTitle.Plain);
            foreach (var title in record.Titles.Where(t => !t.MachineTranslated && t.Kind is TitleKind.Translated or TitleKind.Alternative && t != MainTitle.Of(record.Titles)))
                WriteTitle(title.Kind == TitleKind.Translated ? "translated" : "alternative", title.Language, FlatRecord.WholeTitle(title).Plain);
        }

        private void WriteTitle(string? type, string? language, string? text)
        {
            if (XmlOutput.Clean(text) is not { } title)
                return;
            writer.WriteStartElement("titleInfo");
            if (type is not null)
                writer.WriteAttributeString("type", type);
            if (XmlOutput.Clean(language) is { } tag)
                writer.WriteAttributeString("lang", tag);
            writer.WriteElementString("title", title);
            writer.WriteEndElement();
        }

        private void WriteIncomplete()
        {
            foreach (var role in flat.IncompleteRoles.Distinct())
                ModsNames.WriteEtAl(writer, role);
        }

        private void WriteEvent()
        {
            if (XmlOutput.Clean(flat.EventName) is not { } name)
                return;
            writer.WriteStartElement("name");
            writer.WriteAttributeString("type", "conference");
            writer.WriteElementString("namePart", name);
            if (PlainDate.Of(flat.EventDate) is { } date)
            {
                writer.WriteStartElement("namePart");
                writer.WriteAttributeString("type", "date");
                writer.WriteString(date);
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        private void WriteGenres()
        {
            WriteMarked("genre", "authority", "local", ModsTypes.Of(flat.Type));
            if (ModsTypes.MarcGenreOf(flat.Type) is { } marc)
                WriteMarked("genre", "authority", "marcgt", marc);
            if (XmlOutput.Clean(flat.Genre) is { } genre && ModsTypes.Read(genre) is null && !genre.Equals("text", StringComparison.OrdinalIgnoreCase))
                writer.WriteElementString("genre", genre);
        }

        private void WriteOrigin()
        {
            var edition = FlatKinds.HasVersion(flat.Type) ? flat.Version ?? flat.Edition : flat.Edition ?? flat.Version;
            var issued = flat.IssuedText();
            var accessed = XmlOutput.Clean(flat.Url) is null ? PlainDate.Of(flat.Accessed) : null;
            writer.WriteStartElement("originInfo");
            if (XmlOutput.Clean(flat.Place) is { } place)
            {
                writer.WriteStartElement("place");
                WriteMarked("placeTerm", "type", "text", place);
                writer.WriteEndElement();
            }

            writer.WriteText("publisher", flat.Publisher);
            WriteDate("dateIssued", issued);
            WriteDate("dateCaptured", accessed);
            writer.WriteText("edition", edition);
            writer.WriteText("issuance", IssuanceOf(flat.Type));
            writer.WriteEndElement();
        }

        private void WriteDate(string name, string? text)
        {
            if (text is null)
                return;
            writer.WriteStartElement(name);
            if (PlainDate.Read(text) is { Start.IsKnown: true, IsRange: false } date && date.Start.ToString() == text && date.Start.Year >= 0)
                writer.WriteAttributeString("encoding", "w3cdtf");
            writer.WriteString(text);
            writer.WriteEndElement();
        }

        private void WriteLanguage()
        {
            if (Languages.Normalize(XmlOutput.Clean(flat.Language)) is not { } language)
                return;
            writer.WriteStartElement("language");
            writer.WriteStartElement("languageTerm");
            writer.WriteAttributeString("type", "code");
            writer.WriteAttributeString("authority", "rfc5646");
            writer.WriteString(language);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        private void WriteMarked(string name, string attribute, string? mark, string? text)
        {
            if (XmlOutput.Clean(text) is not { } clean)
                return;
            writer.WriteStartElement(name);
            if (XmlOutput.Clean(mark) is { } value)
                writer.WriteAttributeString(attribute, value);
            writer.WriteString(clean);
            writer.WriteEndElement();
        }
    }
}
