using BibHarvester;

await using var harvester = new Harvester(new HarvesterOptions
{
    Sources = { new InstituteSource() },
    HttpHandler = new InstituteHandler(),
});

await foreach (HarvestResult result in harvester.ResolveManyAsync(["10.5555/tr-7", "10.5555/tr-8"]))
    Console.WriteLine(result.IsFound ? result.Record.Cite("apa") : $"{result.Query}: {result.Outcome}");
