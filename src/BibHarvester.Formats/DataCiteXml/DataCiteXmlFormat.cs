using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.DataCiteXml;

/// <summary>DataCite's XML among the formats.</summary>
internal static class DataCiteXmlFormat
{
    public const string Name = "datacite-xml";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "DataCite XML, kernel 2 to 4",
        Extensions = [".xml"],
        MediaType = "application/vnd.datacite.datacite+xml",
        Reader = new DataCiteXmlReader(),
        Fields = DataCite.DataCiteFields.Rules,
        Recognize = static sample => sample.Root is { } root && sample.Has("datacite.org/schema") && (root.LocalName == "resource" || sample.Has("<resource"))
            ? Confidence.Certain
            : sample.Root?.LocalName == "resource" && sample.Has("<creatorName") ? Confidence.Likely : Confidence.None,
    };
}
