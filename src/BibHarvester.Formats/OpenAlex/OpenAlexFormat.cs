using BibHarvester.Formats.Detection;
using BibHarvester.Formats.Json;
using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.OpenAlex;

/// <summary>OpenAlex's JSON among the formats: one work, the list of an answer, or a snapshot's lines.</summary>
internal static class OpenAlexFormat
{
    public const string Name = "openalex-json";

    private static readonly string[] Ids = ["\"id\":\"https://openalex.org/W", "\"id\": \"https://openalex.org/W"];

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "OpenAlex JSON (also Lines, lists, gzip)",
        Extensions = [".json", ".jsonl", ".json.gz", ".jsonl.gz"],
        MediaType = "application/json",
        Reader = new ServiceReader(new ServiceFormat(Name, "OAJ", OpenAlexWork.Read) { Envelope = new Utf8Names<JsonOpening>([("results", JsonOpening.Array)]) }),
        Fields = OpenAlexFields.Rules,
        Recognize = Recognize,
    };

    // An answer may be asked to have some members only (select=id,title).
    private static Confidence Recognize(FormatSample sample) =>
        sample.IsJson && (sample.Has("\"authorships\"") ? sample.Has("https://openalex.org/W") || sample.Has("\"abstract_inverted_index\"") : Array.Exists(Ids, sample.Has))
            ? Confidence.Certain
            : Confidence.None;
}
