using BibHarvester.Formats.Detection;
using BibHarvester.Formats.Json;
using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.SemanticScholar;

/// <summary>Semantic Scholar's JSON among the formats: papers, batches, results of searches, citations and references.</summary>
internal static class SemanticScholarFormat
{
    public const string Name = "semanticscholar-json";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Semantic Scholar JSON (papers, batches, searches, citations)",
        Extensions = [".json", ".jsonl", ".json.gz", ".jsonl.gz"],
        MediaType = "application/json",
        Reader = new ServiceReader(new ServiceFormat(Name, "S2J", SemanticScholarWork.Read)
        {
            Envelope = new Utf8Names<JsonOpening>([("data", JsonOpening.Array), ("recommendedPapers", JsonOpening.Array)]),
        }),
        Fields = SemanticScholarFields.Rules,
        Recognize = Recognize,
    };

    private static Confidence Recognize(FormatSample sample)
    {
        if (!sample.IsJson || !sample.Has("\"paperId\""))
            return Confidence.None;
        return sample.Has("semanticscholar.org") || sample.Has("\"CorpusId\"") || sample.Has("\"citingPaper\"") || sample.Has("\"citedPaper\"")
            ? Confidence.Certain : Confidence.Likely;
    }
}
