using System.Diagnostics;
using System.Globalization;
using BibHarvester.Formats;
using BibHarvester.Merging;

namespace BibHarvester.Benchmarks;

/// <summary>How long it takes to merge what four sources say of one work.</summary>
internal static class MergeRun
{
    // The runtime compiles in steps: what comes before the last of them says nothing.
    private const int WarmUps = 20_000;

    // Twelve authors, as four services tell of them; written for this purpose.
    private static readonly (string Source, string Format, Func<string> Payload)[] Payloads =
    [
        ("crossref", "crossref-json", Crossref),
        ("datacite", "csl-json", Csl),
        ("openalex", "openalex-json", OpenAlex),
        ("pubmed", "nbib", Medline),
    ];

    /// <summary>Merges many times, and prints the median and the tenth of the slowest.</summary>
    /// <param name="arguments">How many times; 20000 unless said.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] arguments)
    {
        var times = arguments is [var text] && int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 20_000;
        var records = Payloads.Select(p => Read(p.Source, p.Format, p.Payload())).ToArray();
        var merger = new RecordMerger();
        for (var i = 0; i < WarmUps; i++)
            merger.Merge(records);
        var ticks = new long[times];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            merger.Merge(records);
            ticks[i] = Stopwatch.GetTimestamp() - start;
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / times;
        Array.Sort(ticks);
        var merged = merger.Merge(records);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{records.Length} payload records, {merged.Contributors.Count} authors, {merged.Provenance!.Fields.Count} rows of provenance, {times} times"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"merge: median {Micro(ticks[times / 2]):0.0} µs, 90 % within {Micro(ticks[times * 9 / 10]):0.0} µs, {bytes / 1000.0:0.0} kB"));
        return 0;
    }

    private static double Micro(long ticks) => ticks * 1e6 / Stopwatch.Frequency;

    private static BibRecord Read(string source, string format, string payload)
    {
        var witness = new Witness { Source = source, RetrievedAt = DateTimeOffset.UnixEpoch };
        var item = RecordFormats.Find(format)!.Reader!.Read(System.Text.Encoding.UTF8.GetBytes(format == "nbib" ? payload : payload.ReplaceLineEndings("")), new ReadOptions { Witness = witness }).Single();
        return item.Record! with { Provenance = item.Record.Provenance ?? Provenance.Of(witness) };
    }

    private static string Authors(Func<int, string> one) => string.Join(',', Enumerable.Range(1, 12).Select(one));

    private static string Crossref() =>
        $$"""
        {"DOI":"10.5555/merge","type":"journal-article","title":["Measured sea levels: a study of <i>Fucus</i>"],"container-title":["Sea Letters"],"ISSN":["2040-8056"],
        "volume":"13","issue":"2","page":"409-424","publisher":"Sea Press","published-print":{"date-parts":[[2022,3]]},"published-online":{"date-parts":[[2021,7,5]]},
        "author":[{{Authors(i => $$"""{"family":"Family{{i}}","given":"A. B.","sequence":"additional"}""")}}],
        "license":[{"URL":"https://creativecommons.org/licenses/by/4.0/","content-version":"vor"}],"link":[{"URL":"https://sea.example/13/2/409.pdf","content-type":"application/pdf"}],
        "funder":[{"name":"Sea Foundation","award":["12","14"]}],"reference":[{{string.Join(',', Enumerable.Range(1, 40).Select(i => $$"""{"key":"r{{i}}","DOI":"10.5555/r{{i}}","article-title":"Cited {{i}}"}"""))}}]}
        """;

    private static string Csl() =>
        $$"""
        [{"id":"a","DOI":"10.5555/merge","type":"article-journal","title":"Measured Sea Levels: A Study of Fucus","container-title":"Sea Letters","volume":"13","page":"409",
        "issued":{"date-parts":[[2022]]},"author":[{{Authors(i => $$"""{"family":"Family{{i}}","given":"Anna"}""")}}]}]
        """;

    private static string OpenAlex() =>
        $$"""
        {"id":"https://openalex.org/W12","doi":"https://doi.org/10.5555/merge","title":"Measured sea levels","display_name":"Measured sea levels","type":"article","publication_date":"2021-01-01",
        "publication_year":2021,"language":"en","biblio":{"volume":"13","issue":"2","first_page":"409","last_page":"424"},"ids":{"pmid":"https://pubmed.ncbi.nlm.nih.gov/12"},
        "primary_location":{"source":{"display_name":"Sea letters","issn":["2040-8056"],"type":"journal"},"landing_page_url":"https://doi.org/10.5555/merge","license":"cc-by"},
        "authorships":[{{Authors(i => $$"""{"author":{"display_name":"Anna B. Family{{i}}"},"raw_author_name":"Anna B. Family{{i}}","institutions":[{"display_name":"Sea University"}]}""")}}],
        "keywords":[{"display_name":"Sea level"},{"display_name":"Fucus"}]}
        """;

    private static string Medline() =>
        "PMID- 12\nTI  - Measured sea levels: a study of Fucus.\nVI  - 13\nIP  - 2\nPG  - 409-24\nDP  - 2022 Mar\nJT  - Sea letters\nTA  - Sea Lett\nIS  - 2040-8056 (Electronic)\n" +
        string.Concat(Enumerable.Range(1, 12).Select(i => $"FAU - Family{i}, Anna Bea\nAU  - Family{i} AB\n")) +
        "AB  - The level of the sea was measured in nine towns.\nMH  - Oceans and Seas\nMH  - Fucus\nLA  - eng\nAID - 10.5555/merge [doi]\nPT  - Journal Article\nSO  - Sea Lett. 2022 Mar;13(2):409-24.\n\n";
}
