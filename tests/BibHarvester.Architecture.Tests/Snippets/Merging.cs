using BibHarvester.Merging;

namespace BibHarvester.Architecture.Tests.Snippets;

/// <summary>The code of docs/merging.md.</summary>
internal static class Merging
{
    public static void Merge(IReadOnlyList<BibRecord> records, Identifier asked)
    {
        var merger = new RecordMerger();
        MergeResult result = merger.MergeWork(records, asked);
        foreach (ApartRecord apart in result.Apart)
            Console.WriteLine($"{apart.Record.Doi}: {apart.Reason}");
    }

    public static HarvesterOptions Change()
    {
        MergePolicy policy = MergePolicy.Default
            .With("abstracts", MergeRule.Fullest, "pubmed > *")
            .With("metrics", MergeRule.Trusted, "opencitations > crossref > *");
        var options = new HarvesterOptions { MergePolicy = policy };
        return options;
    }

    public static async Task<BibRecord?> CheckAsync(string doi)
    {
        await using var harvester = new Harvester(new HarvesterOptions { RetractionWatchFile = "retraction_watch.csv" });
        return (await harvester.ResolveAsync(doi)).Record;
    }
}
