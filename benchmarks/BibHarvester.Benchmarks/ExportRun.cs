using System.Buffers;
using BibHarvester.Formats;

namespace BibHarvester.Benchmarks;

/// <summary>Writes every registry payload of a folder in every text format, so that other programs can be run on the result.</summary>
internal static class ExportRun
{
    private static readonly (string Source, string Format, string Files)[] Payloads =
    [
        ("crossref", "crossref-json", "*.json"), ("datacite", "datacite-json", "*.json"),
        ("doi-cn", "crossref-json", "*.csl*.json"), ("doi-cn", "bibtex", "*.bib"), ("doi-cn", "ris", "*.ris"),
    ];

    /// <summary>Writes <c>all.bib</c>, <c>ascii.bib</c> and <c>all.ris</c>.</summary>
    /// <param name="folder">The folder, with <c>crossref</c>, <c>datacite</c> or <c>doi-cn</c> (DOI content negotiation) in it.</param>
    /// <param name="output">Where the files go.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string folder, string output)
    {
        var records = Payloads.SelectMany(payload => Read(folder, payload.Source, payload.Format, payload.Files)).ToList();
        Directory.CreateDirectory(output);
        Write(records, "bibtex", WriteOptions.Default, Path.Combine(output, "all.bib"));
        Write(records, "bibtex", new WriteOptions { Ascii = true }, Path.Combine(output, "ascii.bib"));
        Write(records, "ris", WriteOptions.Default, Path.Combine(output, "all.ris"));
        Console.WriteLine($"{records.Count} records");
        return 0;
    }

    private static IEnumerable<BibRecord> Read(string folder, string source, string format, string files)
    {
        var path = Path.Combine(folder, source);
        var reader = RecordFormats.Find(format)!.Reader!;
        if (!Directory.Exists(path))
            yield break;
        foreach (var file in Directory.EnumerateFiles(path, files, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (file.Contains($"{Path.DirectorySeparatorChar}expected{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                continue;
            foreach (var item in reader.Read(File.ReadAllBytes(file)))
            {
                if (item.Record is { } record)
                    yield return record;
            }
        }
    }

    private static void Write(List<BibRecord> records, string format, WriteOptions options, string path)
    {
        var output = new ArrayBufferWriter<byte>();
        RecordFormats.Find(format)!.Writer!.Write(records, output, options);
        File.WriteAllBytes(path, output.WrittenSpan.ToArray());
    }
}
