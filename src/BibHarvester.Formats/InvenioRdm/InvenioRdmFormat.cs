using BibHarvester.Formats.Json;
using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.InvenioRdm;

/// <summary>The JSON of Zenodo and other repositories on InvenioRDM among the formats.</summary>
internal static class InvenioRdmFormat
{
    public const string Name = "inveniordm-json";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Zenodo and InvenioRDM JSON",
        Extensions = [".json"],
        MediaType = "application/json",
        Reader = new ServiceReader(new ServiceFormat(Name, "INJ", InvenioRdmWork.Read)
        {
            Envelope = new Utf8Names<JsonOpening>([("hits", JsonOpening.Object | JsonOpening.Array)]),
        }),
        Fields = InvenioRdmFields.Rules,
        Recognize = static sample => sample.IsJson && sample.Has("\"resource_type\"") && sample.Has("\"creators\"") && (sample.Has("\"conceptrecid\"") || sample.Has("\"person_or_org\"") || sample.Has("\"parent\"")) ? Confidence.Certain : Confidence.None,
    };
}
