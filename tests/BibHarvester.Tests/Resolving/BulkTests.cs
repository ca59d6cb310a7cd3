using System.Threading.Channels;
using BibHarvester.Testing;

namespace BibHarvester.Tests.Resolving;

/// <summary>Many identifiers at once.</summary>
public sealed class BulkTests
{
    private RegistryStub _registry = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _registry = (await RegistryStub.StartAsync()).Agency("10.1000", "Crossref").Agency("10.2000", "Crossref").Agency("10.5072", "DataCite");
        _registry.Stub.On("/crossref/works", request => Fast(RegistryStub.Works(InFilter(request))));
        _registry.Stub.On("/datacite/dois", request => StubReply.Json(
            $$"""{"data":[{{string.Join(',', InQuery(request).Select(DataCiteItem))}}] }"""));
        _registry.Stub.Otherwise = request => Fast(RegistryStub.Work(Uri.UnescapeDataString(request.Path)["/crossref/works/".Length..]));
    }

    [TearDown]
    public async Task StopAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task Ten_thousand_identifiers_are_asked_for_once_each_in_lists_and_answered_in_order()
    {
        var unique = Enumerable.Range(0, 4000).Select(i => i % 4 == 3 ? $"10.5072/{i}" : $"10.{1 + (i % 2)}000/a{i}").ToArray();
        var input = new List<string>();
        for (var i = 0; i < 10_000; i++)
            input.Add((i % 5) switch { 3 => "", 4 => unique[i / 5].ToUpperInvariant(), _ => unique[Math.Min(i * 2 / 5, unique.Length - 1)] });
        var expected = input.Where(t => t.Length > 0).DistinctBy(t => t.ToLowerInvariant(), StringComparer.Ordinal).ToArray();
        await using var harvester = _registry.Harvester();

        var results = await TakeAllAsync(harvester.ResolveManyAsync(input));

        Assert.Multiple(() =>
        {
            Assert.That(results.Select(r => r.Query), Is.EqualTo(expected));
            Assert.That(results.Select(r => r.Outcome).Distinct(), Is.EqualTo([HarvestOutcome.Found]));
            Assert.That(results.All(r => r.Record!.Doi == Doi.Parse(r.Query)));
            var lists = _registry.Stub.Requests.Where(r => r.Path is "/crossref/works" or "/datacite/dois").Select(r => r.Path == "/crossref/works" ? InFilter(r) : InQuery(r)).ToArray();
            Assert.That(lists.Sum(l => l.Length), Is.EqualTo(expected.Length), "Each is asked for once.");
            Assert.That(lists.Count(l => l.Length < 50), Is.LessThanOrEqualTo(2), "Only the last list of each source is short.");
            Assert.That(_registry.Stub.Requests, Has.Count.EqualTo(lists.Length + 3), "Each prefix is looked up once.");
        });
    }

    [Test]
    public async Task A_bad_token_is_the_failure_of_one_item()
    {
        await using var harvester = _registry.Harvester();

        var results = await TakeAllAsync(harvester.ResolveManyAsync(["10.1000/a", "", "  ", "no identifier at all", "10.1000/b", "10.1000", "10.1000/A"]));

        Assert.That(
            results.Select(r => (r.Query, r.Outcome)),
            Is.EqualTo(((string, HarvestOutcome)[])
            [
                ("10.1000/a", HarvestOutcome.Found),
                ("no identifier at all", HarvestOutcome.InvalidIdentifier),
                ("10.1000/b", HarvestOutcome.Found),
                ("10.1000", HarvestOutcome.InvalidIdentifier),
            ]));
    }

    [Test]
    public async Task Works_that_a_list_lacks_are_looked_up_as_aliases_and_else_not_found()
    {
        _registry.Stub.On("/crossref/works", RegistryStub.Works(["10.1000/a"]));
        _registry.Handle("10.1000/alias", alias: "10.2000/prime").Handle("10.1000/late");
        _registry.Stub.On("/doi/api/handles/10.1000/none", StubReply.Json("""{"responseCode":100,"handle":"10.1000/none"}""", 404));
        _registry.Stub.On("/doi/doiRA/10.1000/late", StubReply.Json("""[{"DOI":"10.1000/late","RA":"Crossref"}]"""));
        await using var harvester = _registry.Harvester();

        var results = await TakeAllAsync(harvester.ResolveManyAsync(["10.1000/alias", "10.1000/a", "10.1000/none", "10.1000/late"]));

        Assert.Multiple(() =>
        {
            Assert.That(results.Select(r => r.Outcome), Is.EqualTo([HarvestOutcome.Found, HarvestOutcome.Found, HarvestOutcome.NotFound, HarvestOutcome.Found]));
            Assert.That(results[0].PrimeIdentifier!.Value.Value, Is.EqualTo("10.2000/prime"));
            Assert.That(_registry.Stub.RequestsTo("/crossref/works/10.1000/none"), Is.Empty, "What the list lacks and nobody registered is not asked for again.");
        });
    }

    [Test]
    public async Task A_list_that_is_refused_is_asked_for_one_by_one()
    {
        _registry.Stub.On("/crossref/works", StubReply.Json("""{"status":"failed"}""", 400));
        await using var harvester = _registry.Harvester(o => o.ContactEmail = "me@example.org");

        var results = await TakeAllAsync(harvester.ResolveManyAsync(["10.1000/a", "10.1000/b"]));

        Assert.That(results.Select(r => r.IsFound), Is.EqualTo([true, true]));
    }

    [Test]
    public async Task A_doi_that_cannot_stand_in_a_list_goes_alone()
    {
        await using var harvester = _registry.Harvester(o => o.ContactEmail = "me@example.org");

        var results = await TakeAllAsync(harvester.ResolveManyAsync(["10.1000/a", "10.1000/b,c", "10.1000/d"]));

        Assert.Multiple(() =>
        {
            Assert.That(results.Select(r => r.IsFound), Is.EqualTo([true, true, true]));
            Assert.That(InFilter(_registry.Stub.RequestsTo("/crossref/works").Single()), Is.EqualTo((string[])["10.1000/a", "10.1000/d"]));
        });
    }

    [Test]
    public async Task A_failing_list_fails_its_items_and_the_stream_goes_on()
    {
        _registry.Stub.On("/crossref/works", _ => StubReply.Empty(503), _ => StubReply.Empty(503), request => Fast(RegistryStub.Works(InFilter(request))));
        await using var harvester = _registry.Harvester(o => o.MaxRetries = 1);

        var results = await TakeAllAsync(harvester.ResolveManyAsync(Enumerable.Range(0, 100).Select(i => $"10.1000/{i}")));

        Assert.Multiple(() =>
        {
            Assert.That(results.Take(50).Select(r => r.Outcome).Distinct(), Is.EqualTo([HarvestOutcome.SourceUnavailable]));
            Assert.That(results.Skip(50).Select(r => r.Outcome).Distinct(), Is.EqualTo([HarvestOutcome.Found]));
        });
    }

    [Test]
    public async Task The_input_is_read_no_further_ahead_than_the_window()
    {
        var read = 0;
        await using var harvester = _registry.Harvester(o => o.BulkWindow = 100);

        var most = 0;
        var given = 0;
        await foreach (var _ in harvester.ResolveManyAsync(Input()))
            most = Math.Max(most, read - given++);

        Assert.Multiple(() =>
        {
            Assert.That(given, Is.EqualTo(1000));
            Assert.That(most, Is.LessThanOrEqualTo(101));
        });

        IEnumerable<string> Input()
        {
            for (; read < 1000; read++)
                yield return $"10.1000/{read}";
        }
    }

    [Test]
    public async Task Progress_counts_what_was_given()
    {
        var reports = new List<HarvestProgress>();
        await using var harvester = _registry.Harvester();
        await TakeAllAsync(harvester.ResolveManyAsync(["10.1000/a", "10.1000/b", "nothing"], new Direct(reports.Add)));
        Assert.That(reports, Is.EqualTo((HarvestProgress[])[new(1, 1, 0, 3), new(2, 2, 0, 3), new(3, 2, 0, 3)]));
    }

    [Test]
    public async Task Identifiers_that_come_in_their_own_time_are_answered_meanwhile_and_those_that_come_together_in_lists()
    {
        _registry.Agency("10.1000", "Crossref").Crossref("10.1000/a", RegistryStub.Work("10.1000/a"));
        _registry.Stub.On("/crossref/works", RegistryStub.Works(["10.1000/b", "10.1000/c"]));
        var input = Channel.CreateUnbounded<string>();
        await using var harvester = _registry.Harvester();
        await using var results = harvester.ResolveManyAsync(input.Reader.ReadAllAsync()).GetAsyncEnumerator();
        var found = new List<string>();

        foreach (var together in (string[][])[["10.1000/a"], ["10.1000/b", "10.1000/c"]])
        {
            foreach (var identifier in together)
                input.Writer.TryWrite(identifier);
            for (var i = 0; i < together.Length; i++)
            {
                Assert.That(await results.MoveNextAsync().AsTask().InTimeAsync());
                found.Add(results.Current.Record!.Doi!.Value.Value);
            }
        }

        input.Writer.Complete();
        Assert.That(await results.MoveNextAsync().AsTask().InTimeAsync(), Is.False);
        Assert.Multiple(() =>
        {
            Assert.That(found, Is.EqualTo((string[])["10.1000/a", "10.1000/b", "10.1000/c"]));
            Assert.That(_registry.Stub.Requests.Select(r => r.Path), Is.EqualTo((string[])["/doi/doiRA/10.1000", "/crossref/works/10.1000%2Fa", "/crossref/works"]));
        });
    }

    [Test]
    public async Task Waiting_for_input_that_never_comes_can_be_cancelled()
    {
        var input = Channel.CreateUnbounded<string>();
        await using var harvester = _registry.Harvester();
        using var cancel = new CancellationTokenSource();
        await using var results = harvester.ResolveManyAsync(input.Reader.ReadAllAsync(CancellationToken.None), cancellationToken: cancel.Token).GetAsyncEnumerator();
        var first = results.MoveNextAsync().AsTask();
        await cancel.CancelAsync();
        Assert.That(async () => await first.InTimeAsync(), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task A_prefix_that_doi_org_does_not_know_is_found_out_by_one_search()
    {
        _registry.Stub.On("/doi/doiRA/10.5072", StubReply.Json("""[{"DOI":"10.5072","status":"DOI does not exist"}]"""));
        _registry.Stub.On("/crossref/works/10.5072/0", StubReply.Text("Resource not found.", status: 404));
        _registry.Stub.On("/datacite/dois/10.5072/0", RegistryStub.DataCiteWork("10.5072/0"));
        await using var harvester = _registry.Harvester();

        var results = await TakeAllAsync(harvester.ResolveManyAsync(Enumerable.Range(0, 40).Select(i => $"10.5072/{i}")));

        Assert.Multiple(() =>
        {
            Assert.That(results.All(r => r is { IsFound: true, Agency: "DataCite" }));
            Assert.That(_registry.Stub.Requests.Select(r => r.Path), Is.EqualTo((string[])
                ["/doi/doiRA/10.5072", "/crossref/works/10.5072%2F0", "/datacite/dois/10.5072%2F0", "/datacite/dois"]));
        });
    }

    private static StubReply Fast(StubReply reply) =>
        reply.With("x-rate-limit-limit", "10000").With("x-rate-limit-interval", "1s").With("x-concurrency-limit", "8");

    private static string[] InFilter(StubRequest request) =>
        [.. Parameter(request, "filter").Split(',').Select(f => f["doi:".Length..])];

    private static string[] InQuery(StubRequest request) =>
        [.. Parameter(request, "query")["doi:(".Length..^1].Split(" OR ").Select(d => d.Trim('"'))];

    private static string Parameter(StubRequest request, string name) =>
        Uri.UnescapeDataString(request.Query.Split('&').Single(p => p.StartsWith($"{name}=", StringComparison.Ordinal))[(name.Length + 1)..].Replace('+', ' '));

    private static string DataCiteItem(string doi) =>
        $$"""{"id":"{{doi}}","type":"dois","attributes":{"doi":"{{doi}}","titles":[{"title":"T"}],"publicationYear":2020,"types":{"resourceTypeGeneral":"Dataset"} } }""";

    private static async Task<List<HarvestResult>> TakeAllAsync(IAsyncEnumerable<HarvestResult> results)
    {
        var all = new List<HarvestResult>();
        await foreach (var result in results)
            all.Add(result);
        return all;
    }

    private sealed class Direct(Action<HarvestProgress> report) : IProgress<HarvestProgress>
    {
        public void Report(HarvestProgress value) => report(value);
    }
}
