using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.Marc;

/// <summary>MARC 21 in XML among the formats.</summary>
internal static class MarcXmlFormat
{
    internal const string Name = "marcxml";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "MARCXML (and PICA XML)",
        Extensions = [".xml", ".marcxml"],
        MediaType = "application/marcxml+xml",
        Reader = new MarcXmlReader(),
        Fields = MarcFields.Rules,
        Recognize = Recognize,
    };

    private static Confidence Recognize(FormatSample sample)
    {
        if (sample.Root is null)
            return Confidence.None;
        if (sample.Has("loc.gov/MARC21/slim") || sample.Has("picaXML") || (sample.Has("<datafield") && sample.Has("<subfield")))
            return Confidence.Certain;
        return sample.Root.LocalName == "searchRetrieveResponse" ? Confidence.Likely : Confidence.None;
    }
}
