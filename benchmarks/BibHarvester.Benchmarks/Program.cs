using BibHarvester.Benchmarks;

return args switch
{
    ["transport", var url, .. var rest] => await TransportRun.RunAsync(new Uri(url), rest),
    ["pipeline", var url, .. var rest] => await PipelineRun.RunAsync(new Uri(url), rest),
    ["cache-run", var url, var folder, var output, .. var rest] => await CacheRun.RunAsync(new Uri(url), folder, output, rest),
    ["normalise", var file, .. var rest] => await NormaliseRun.RunAsync(file, rest),
    ["normalise-corpus", var folder, var output] => NormaliseCorpus.Write(folder, output),
    ["csl", var style, var items, var repetitions, .. var rest] =>
        CslRun.Run(style, items, int.Parse(repetitions, System.Globalization.CultureInfo.InvariantCulture), rest),
    ["bibtex-corpus", var count, var output] => BibTeXCorpus.Write(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), output, seed: 1),
    ["formats", var file, .. var rest] => FormatsRun.Run(file, rest),
    ["merge", .. var rest] => MergeRun.Run(rest),
    ["export", var folder, var output] => ExportRun.Run(folder, output),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("verbs: normalise FILE.jsonl [REPETITIONS]");
    Console.Error.WriteLine("       normalise-corpus FOLDER OUT.jsonl");
    Console.Error.WriteLine("       csl STYLE.csl ITEMS.jsonl REPETITIONS [--locales DIR] [--limit N] [--sizes N,N]");
    Console.Error.WriteLine("       bibtex-corpus COUNT OUT.bib");
    Console.Error.WriteLine("       formats FILE [REPETITIONS]");
    Console.Error.WriteLine("       export FOLDER OUT");
    Console.Error.WriteLine("       merge [TIMES]");
    Console.Error.WriteLine("       transport URL [--mode single|list] [--count N] [--kind crossref|datacite|mixed]");
    Console.Error.WriteLine("       pipeline URL [--rounds N] [--count N]");
    Console.Error.WriteLine("       cache-run URL FOLDER OUT [--skip N] [--count N] [--no-lists] [--offline]");
    return 2;
}
