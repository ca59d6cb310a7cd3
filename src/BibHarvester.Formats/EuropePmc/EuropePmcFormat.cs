using BibHarvester.Formats.Json;
using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.EuropePmc;

/// <summary>The JSON of Europe PMC among the formats: searches, citations, references.</summary>
internal static class EuropePmcFormat
{
    public const string Name = "europepmc-json";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Europe PMC JSON",
        Extensions = [".json"],
        MediaType = "application/json",
        Reader = new ServiceReader(new ServiceFormat(Name, "EPJ", EuropePmcWork.Read)
        {
            Envelope = new Utf8Names<JsonOpening>([("resultList", JsonOpening.Object), ("result", JsonOpening.Array), ("citationList", JsonOpening.Object), ("citation", JsonOpening.Array), ("referenceList", JsonOpening.Object), ("reference", JsonOpening.Array)]),
        }),
        Fields = EuropePmcFields.Rules,
        Recognize = static sample => sample.IsJson && (sample.Has("\"resultList\"") || sample.Has("\"citationList\"") || sample.Has("\"referenceList\"")) && (sample.Has("\"hitCount\"") || sample.Has("\"authorString\"")) ? Confidence.Certain : Confidence.None,
    };
}
