using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.EuropePmc;

/// <summary>The XML of Europe PMC among the formats: what its searches answer, by the rules for its JSON.</summary>
internal static class EuropePmcXmlFormat
{
    public const string Name = "europepmc-xml";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Europe PMC XML",
        Extensions = [".xml"],
        MediaType = "application/xml",
        Reader = new ServiceXmlReader(new ServiceFormat(Name, "EPX", EuropePmcWork.Read), "result", "citation", "reference") { NameOf = NameOf },
        Fields = EuropePmcFields.Rules,
        Recognize = static sample => sample.Root?.LocalName is "responseWrapper" && sample.Has("hitCount>") ? Confidence.Certain : Confidence.None,
    };

    // https://europepmc.org/RestfulWebService writes these otherwise in XML.
    private static string NameOf(string name) => name switch
    {
        "DOI" => "doi",
        "ISSN" => "issn",
        "ESSN" => "essn",
        "ISOAbbreviation" => "isoabbreviation",
        "NLMid" => "nlmid",
        _ => name,
    };
}
