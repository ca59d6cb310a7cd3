using BibHarvester.Benchmarks;

return args switch
{
    ["transport", var url, .. var rest] => await TransportRun.RunAsync(new Uri(url), rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("verbs: transport URL [--mode single|list] [--count N] [--kind crossref|datacite|mixed]");
    return 2;
}
