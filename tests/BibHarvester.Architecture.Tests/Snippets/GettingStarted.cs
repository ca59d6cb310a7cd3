using BibHarvester.Csl;
using BibHarvester.Csl.Output;
using BibHarvester.Formats;
using BibHarvester.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace BibHarvester.Architecture.Tests.Snippets;

/// <summary>The code that the pages show. It is compiled, not run: <see cref="DocumentTests"/> looks it up here.</summary>
internal static class GettingStarted
{
    public static async Task Many(Harvester harvester, IEnumerable<string> identifiers, IProgress<HarvestProgress> progress, CancellationToken cancellationToken)
    {
        await foreach (HarvestResult each in harvester.ResolveManyAsync(identifiers, progress, cancellationToken))
            Console.WriteLine($"{each.Query}: {each.Outcome}");
    }

    public static void Host((IServiceCollection Services, int Port) builder)
    {
        builder.Services.AddBibHarvester(options => options.ContactEmail = "you@example.org");
    }

    public static void Witnesses(BibRecord record)
    {
        foreach (FieldWitness field in record.Provenance?.Fields ?? [])
            Console.WriteLine($"{field.Path}: {field.Raw} by {field.Rule}");
    }

    public static async Task Stored()
    {
        using Snapshot snapshot = Snapshot.Open("works.db");
        await using var harvester = new Harvester(new HarvesterOptions { Fallbacks = { snapshot } });
    }

    public static void Citing(BibRecord record, IEnumerable<BibRecord> records)
    {
        Console.WriteLine(record.Cite("apa"));
        Console.WriteLine(record.CiteInText("apa"));
        Console.WriteLine(record.Cite("apa", output: CslOutput.Html));

        foreach (CslEntry entry in records.ToBibliography("apa"))
            Console.WriteLine(entry.Text);
    }

    public static void Writing(IEnumerable<BibRecord> records)
    {
        string bibtex = records.ToBibTeX();
        string ris = records.ToRis();
        string ascii = records.ToBibTeX(new WriteOptions { Ascii = true });
        Console.WriteLine(bibtex + ris + ascii);
    }

    public static async Task Reading(CancellationToken cancellationToken)
    {
        RecordFormat format = RecordFormats.Find("crossref-json") ?? throw new InvalidOperationException();
        using FileStream file = File.OpenRead("works.jsonl.gz");
        await foreach (ReadItem item in format.Reader!.ReadAsync(file, cancellationToken: cancellationToken))
        {
            foreach (Diagnostic diagnostic in item.Diagnostics)
                Console.Error.WriteLine(diagnostic);
            if (item.Record is { } record)
                Console.WriteLine(record.Title?.Text);
        }
    }

    public static void Losses(BibRecord record, RecordFormat ris)
    {
        foreach (LostValue lost in ConversionLosses.Of(record, ris.Writer!))
            Console.Error.WriteLine($"{lost.Field}: {lost.Value}");
        BibRecord carried = ConversionLosses.Carry(record, ConversionLosses.Of(record, ris.Writer!));
        Console.WriteLine(carried.ToRis());
    }

    public static void Recognising()
    {
        using FileStream unknown = File.OpenRead("export.txt");
        FormatDetection detection = RecordFormats.Detect(unknown);
        if (detection.Format is { Reader: { } reader })
            Console.WriteLine($"{detection.Format.Title} ({detection.Confidence}): {reader.Read(detection.Input).Count()} works");
    }
}
