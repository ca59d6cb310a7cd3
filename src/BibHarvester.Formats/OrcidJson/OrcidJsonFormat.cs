using BibHarvester.Formats.Json;
using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.OrcidJson;

/// <summary>ORCID's JSON among the formats: a person's works, alone or in the whole record, in the shapes of versions 1.2, 2 and 3.</summary>
/// <remarks>A group of summaries is one work; the first, which the person prefers, is read, and the others are kept among the extra fields.</remarks>
internal static class OrcidJsonFormat
{
    public const string Name = "orcid-json";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "ORCID JSON (works, work, record; versions 1.2 to 3.0)",
        Extensions = [".json"],
        MediaType = "application/vnd.orcid+json",
        Reader = new ServiceReader(new ServiceFormat(Name, "ORJ", OrcidJsonWork.Read)
        {
            Envelope = new Utf8Names<JsonOpening>(
            [
                ("activities-summary", JsonOpening.Object), ("works", JsonOpening.Object), ("group", JsonOpening.Array), ("bulk", JsonOpening.Array),
                ("orcid-profile", JsonOpening.Object), ("orcid-activities", JsonOpening.Object), ("orcid-works", JsonOpening.Object), ("orcid-work", JsonOpening.Array),
            ]),
        }),
        Fields = OrcidJsonFields.Rules,
        Recognize = static sample => sample.IsJson && (sample.Has("\"work-summary\"") || sample.Has("\"orcid-identifier\"") || sample.Has("\"orcid-profile\"") ||
            (sample.Has("\"put-code\"") && sample.Has("\"external-ids\""))) ? Confidence.Certain : Confidence.None,
    };
}
