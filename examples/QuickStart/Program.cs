using BibHarvester;
using BibHarvester.Storage;

await using var harvester = new Harvester(new HarvesterOptions
{
    ContactEmail = "you@example.org",
    Fallbacks = { RecordFile.Open(Path.Combine(AppContext.BaseDirectory, "works.jsonl")) },
    Offline = true, // Leave out this line and the one above to ask the registries.
});

HarvestResult result = await harvester.ResolveAsync("10.1332/204080521x16231629157096");
BibRecord record = result.Record ?? throw result.ToException();

Console.WriteLine(record.Cite("apa"));
Console.WriteLine(record.ToBibTeX());
