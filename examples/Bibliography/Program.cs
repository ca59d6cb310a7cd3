// Cites the works that a Markdown file names: Bibliography paper.md [STYLE [LOCALE]]
using BibHarvester;
using BibHarvester.Csl;
using BibHarvester.Csl.Output;
using BibHarvester.Storage;

if (args.Length is < 1 or > 3)
{
    Console.Error.WriteLine("usage: Bibliography FILE [STYLE [LOCALE]]");
    return 2;
}

var paper = new Paper(await File.ReadAllTextAsync(args[0]));

CitationProcessor processor = CslLibrary.Default.Processor(args.ElementAtOrDefault(1) ?? "apa", args.ElementAtOrDefault(2));
CitedDocument document = processor.Document([]);

await using var harvester = new Harvester(new HarvesterOptions
{
    ContactEmail = "you@example.org",
    Fallbacks = { RecordFile.Open(Path.Combine(AppContext.BaseDirectory, "works.jsonl")) },
    Offline = true, // Leave out this line and the one above to ask the registries.
});

var isComplete = true;
await foreach (HarvestResult result in harvester.ResolveManyAsync(paper.Identifiers))
{
    if (result.IsFound)
        document.Add([result.Record.ToItem(processor).WithId(result.Query)]);
    else
        Console.Error.WriteLine($"{result.Query}: {result.Outcome}");
    isComplete &= result.IsFound;
}

// In a style for notes each citation is a footnote: the style tells the first one of a work from those that follow.
bool inNotes = processor.Style.IsNoteStyle;
IReadOnlyList<CslCitationText> texts = document.Render(paper.Citations(inNotes), CslOutput.Markdown);
Console.Write(paper.With(texts, inNotes));

IReadOnlyList<CslEntry> entries = document.Bibliography(CslOutput.Markdown);
if (entries.Count > 0)
    Console.Write("\n# References\n");
foreach (CslEntry entry in entries)
    Console.Write($"\n{entry.Text}\n");
return isComplete ? 0 : 1;
