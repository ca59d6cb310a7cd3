using BibHarvester.Formats.Json;
using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.PmcIdConv;

/// <summary>The JSON of the identifier converter of PubMed Central among the formats: records that say what a work is called, and nothing else.</summary>
internal static class PmcIdConvFormat
{
    public const string Name = "pmc-idconv-json";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "PMC ID Converter JSON",
        Extensions = [".json"],
        MediaType = "application/json",
        Reader = new ServiceReader(new ServiceFormat(Name, "PIJ", PmcIdConvRecord.Read)
        {
            Envelope = new Utf8Names<JsonOpening>([("records", JsonOpening.Array)]),
            // What is not in the archive has an entry with a fault of its own.
            IsEmpty = static entry => entry["errmsg"] is not null,
        }),
        Fields = [new("pmcid, pmid, doi", "Identifiers", ""), new("versions, requested-id", "ExtraFields", "Manuscript numbers and earlier versions.")],
        Recognize = static sample => sample.IsJson && sample.Has("\"records\"") && sample.Has("\"responseDate\"") ? Confidence.Certain : Confidence.None,
    };
}
