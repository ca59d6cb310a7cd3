using BibHarvester.Formats.Arxiv;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.OaiPmh;

/// <summary>Reads answers of OAI-PMH, and records cut out of them: what each describes reads the reader of its elements.</summary>
/// <remarks>
/// Diagnostics: those of <see cref="XmlRecordReader"/> as OAI…, and those of the readers within. OAI404: there is no such record, or none in the
/// list; OAI400 any other error of the protocol; OAI010 a record that was deleted; OAI011 a description in no format that is known.
/// </remarks>
internal sealed class OaiPmhReader() : XmlRecordReader(OaiPmhFormat.Name, "OAI")
{
    private const string Scheme = "oai";

    // The first that knows an element reads it.
    private static readonly XmlRecordReader[] Readers =
    [
        new Mods.ModsReader(), new Marc.MarcXmlReader(), new DataCiteXml.DataCiteXmlReader(), new CrossrefXml.CrossrefXmlReader(), new Jats.JatsReader(),
        new PubMed.PubMedXmlReader(), new Tei.TeiReader(), new DublinCore.DublinCoreReader(),
    ];

    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) => localName is "record" or "error";

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        if (element.Is("error"))
        {
            // https://www.openarchives.org/OAI/openarchivesprotocol.html#ErrorConditions
            var code = element["code"];
            var isAbsent = code is "idDoesNotExist" or "noRecordsMatch";
            notes.Diagnostics.Add(element.Diagnose(isAbsent ? "OAI404" : "OAI400", $"The repository answers {code}: {element.Text}"));
            return [];
        }

        var header = element.Child("header");
        if (header?["status"] is "deleted")
        {
            notes.Diagnostics.Add(header.Diagnose("OAI010", $"The record {header.Child("identifier")?.Text} was deleted."));
            return [];
        }

        var records = (element.Child("metadata") ?? element).Elements.Where(e => !e.Is("header") && !e.Is("about")).SelectMany(e => Read(e, notes)).ToList();
        if (records.Count == 0 && notes.Diagnostics.Count == 0)
            notes.Diagnostics.Add(element.Diagnose("OAI011", $"The record {header?.Child("identifier")?.Text} has no description in a format that is known."));
        return records.Select(r => WithHeader(r, header, notes.Options));
    }

    // Descriptions may stand in wrappers: METS, oai_datacite.
    private static IEnumerable<BibRecord> Read(ElementNode element, XmlNotes notes)
    {
        if (ArxivMetadata.Knows(element))
            return [ArxivMetadata.ToRecord(element, notes.Options)];
        var reader = Array.Find(Readers, r => r.Knows(element));
        return reader?.ReadElement(element, notes) ?? element.Elements.SelectMany(e => Read(e, notes));
    }

    private static BibRecord WithHeader(BibRecord record, ElementNode? header, ReadOptions options)
    {
        if (header is null)
            return record;
        var name = header.Child("identifier")?.Text;
        if (IdentifierOf(name) is { } identifier)
        {
            header.Child("identifier")?.Take();
            if (!record.Identifiers.Contains(identifier))
                record = record with { Identifiers = record.Identifiers.Add(identifier) };
        }

        if (!options.ExtraFields)
            return record;
        var extras = new List<ExtraField>();
        UnreadElements.Keep(header, OaiPmhFormat.Name, extras);
        return record with { ExtraFields = record.ExtraFields.Concat(extras).ToValueList() };
    }

    private static Identifier? IdentifierOf(string? name)
    {
        if (name is null)
            return null;
        if (name.StartsWith(Scheme + ":", StringComparison.Ordinal))
            return new Identifier(IdentifierKind.Other, name, Scheme);
        return Doi.TryParse(Uri.UnescapeDataString(name), out var doi) ? doi : null;
    }
}
