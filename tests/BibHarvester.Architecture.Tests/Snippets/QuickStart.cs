namespace BibHarvester.Architecture.Tests.Snippets;

/// <summary>The first lines of the page "Getting started".</summary>
internal static class QuickStart
{
    public static async Task Run()
    {
        await using var harvester = new Harvester(new HarvesterOptions { ContactEmail = "you@example.org" });

        HarvestResult result = await harvester.ResolveAsync("10.1332/204080521x16231629157096");
        BibRecord record = result.Record ?? throw result.ToException();

        Console.WriteLine(record.Cite("apa"));
        Console.WriteLine(record.ToBibTeX());
    }
}
