using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.CrossrefXml;

/// <summary>Crossref's XML among the formats.</summary>
internal static class CrossrefXmlFormat
{
    public const string Name = "crossref-xml";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Crossref XML (unixref, unixsd)",
        Extensions = [".xml"],
        MediaType = "application/vnd.crossref.unixref+xml",
        Reader = new CrossrefXmlReader(),
        Fields = CrossrefXmlFields.Rules,
        Recognize = static sample => sample.Root?.LocalName is "doi_records" or "crossref_result" or "doi_record" or "crossref" ? Confidence.Certain : Confidence.None,
    };
}
