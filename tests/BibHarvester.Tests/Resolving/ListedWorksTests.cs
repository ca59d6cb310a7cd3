using BibHarvester.Locking;
using BibHarvester.Storage;
using BibHarvester.Testing;

namespace BibHarvester.Tests.Resolving;

/// <summary>An ORCID iD stands for the works of a person: each goes down the road of its own identifier, or comes as the register has it.</summary>
public sealed class ListedWorksTests
{
    private const string Id = "0000-0002-1825-0097";
    private const string Path = $"/orcid/{Id}/works";

    private RegistryStub _registry = null!;
    private string _folder = null!;

    private string LockPath => System.IO.Path.Combine(_folder, "bib.lock");

    [SetUp]
    public async Task StartAsync()
    {
        _registry = await RegistryStub.StartAsync();
        ManyWorks.Play(_registry.Stub, 0);
        _folder = Directory.CreateTempSubdirectory("bibharvest-").FullName;
    }

    [TearDown]
    public async Task StopAsync()
    {
        await _registry.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [TestCase(Id)]
    [TestCase($"https://orcid.org/{Id}")]
    [TestCase($"ORCID: {Id}")]
    [TestCase($"  J. Carberry, {Id} ")]
    public async Task The_works_of_a_person_stand_where_the_identifier_stood(string text)
    {
        Lists(Group("A talk"), Group("Known", "doi 10.1000/n.1"), Group("First", "doi 10.1000/N.0"), Group("Notes", "source-work-id 7"));

        var results = await ResolveAsync(["10.1000/n.0", text, "10.1000/n.2", Id]);

        Assert.Multiple(() =>
        {
            Assert.That(results.Select(r => (r.Query, r.Record?.Title?.Text.Plain)), Is.EqualTo(new (string, string?)[]
            {
                ("10.1000/n.0", "Title of 10.1000/n.0"), (text.Trim(), "A talk"), ("10.1000/n.1", "Title of 10.1000/n.1"), (text.Trim(), "Notes"), ("10.1000/n.2", "Title of 10.1000/n.2"),
            }), "What was asked for before, and the person named again, come once.");
            Assert.That(_registry.Stub.RequestsTo(Path), Has.Count.EqualTo(1));
            Assert.That(_registry.Stub.RequestsTo(Path)[0].Headers["Accept"], Is.EqualTo("application/json"));
            Assert.That(results[1].Warnings.Select(w => w.Code), Does.Contain(HarvestWarnings.OnlyListed));
            Assert.That(results[1].RequestedIdentifier, Is.EqualTo((Identifier)Orcid.Parse(Id)));
            Assert.That(results[1].Record!.Provenance!.Witnesses[0].Source, Is.EqualTo("orcid"));
            Assert.That(results[2].Asked, Does.Not.Contain("orcid"));
        });
    }

    [TestCase("book", "isbn 9780306406157", "/openlibrary/api/books")]
    [TestCase("book-chapter", "isbn 9780306406157", null)]
    [TestCase("journal-article", "pmid 123", "/pubmed/efetch.fcgi")]
    [TestCase("journal-article", "pmc PMC123", "/pubmed/esearch.fcgi")]
    [TestCase("preprint", "arxiv 2104.12255", "/datacite/dois/10.48550%2FarXiv.2104.12255")]
    [TestCase("other", "wosuid 000123", null)]
    [TestCase("journal-article", "doi no doi", null)]
    [TestCase("journal-article", "bibcode 2019Natur.567..123X", null)]
    public async Task A_work_is_asked_for_by_what_names_the_whole_of_it(string type, string identifier, string? path)
    {
        Lists(Group("A work", identifier).Replace("journal-article", type, StringComparison.Ordinal));

        var results = await ResolveAsync([Id]);

        Assert.Multiple(() =>
        {
            Assert.That(results.Select(r => r.Record?.Title?.Text.Plain), Is.EqualTo(["A work"]));
            Assert.That(_registry.Stub.Requests.Select(r => r.Path), path is null ? Is.EqualTo([Path]) : Does.Contain(path));
        });
    }

    [Test]
    public async Task What_no_registry_knows_comes_as_the_person_has_it()
    {
        Lists(Group("Mistyped", "doi 10.1000/n.7", "pmid 5"));

        var result = (await ResolveAsync([Id])).Single();

        Assert.Multiple(() =>
        {
            Assert.That((result.Query, result.Outcome, result.Record?.Title?.Text.Plain), Is.EqualTo(("10.1000/n.7", HarvestOutcome.Found, "Mistyped")));
            Assert.That(result.Asked, Is.EqualTo((string[])["doi.org", "crossref", "orcid"]));
            Assert.That(result.IsAlias, Is.False);
            Assert.That(result.Warnings.Single(w => w.Code == HarvestWarnings.OnlyListed).Message, Is.EqualTo("'10.1000/n.7' does not exist (doi.org, crossref). The record is what orcid says of it."));
        });
    }

    [Test]
    public async Task A_registry_that_fails_is_told_and_not_covered_up()
    {
        Lists(Group("A work", "doi 10.1000/down"));
        _registry.Crossref("10.1000/down", StubReply.Empty(500));

        var result = (await ResolveAsync([Id], o => (o.MaxRetries, o.UseLists) = (0, false))).Single();

        Assert.That((result.Outcome, result.Error?.SourceName), Is.EqualTo((HarvestOutcome.SourceUnavailable, "crossref")));
    }

    [Test]
    public async Task One_work_is_not_what_an_identifier_of_many_is_asked_for()
    {
        await using var harvester = _registry.Harvester();
        var result = await harvester.ResolveAsync(Id).InTimeAsync();
        Assert.Multiple(() =>
        {
            Assert.That((result.Outcome, result.Reason), Is.EqualTo((HarvestOutcome.NotFound, $"'{Id}' is not the identifier of a work; it stands for many.")));
            Assert.That(result.Warnings.Select(w => w.Code), Is.EqualTo((string[])[HarvestWarnings.ManyWorks]));
            Assert.That(_registry.Stub.Requests, Is.Empty);
        });
    }

    [TestCase(404, "", HarvestOutcome.NotFound, "orcid lists no works of '0000-0002-1825-0097'.")]
    [TestCase(200, """{"last-modified-date":null,"group":[],"path":"/0000-0002-1825-0097/works"}""", HarvestOutcome.NotFound, "orcid lists no works of '0000-0002-1825-0097'.")]
    [TestCase(409, """{"response-code":409,"developer-message":"locked","error-code":9018}""", HarvestOutcome.SourceUnavailable, "409")]
    [TestCase(401, "", HarvestOutcome.SourceUnavailable, "401")]
    [TestCase(200, "<html><body>Busy</body></html>", HarvestOutcome.SourceUnavailable, "orcid")]
    [TestCase(200, """{"greeting":"hello"}""", HarvestOutcome.SourceUnavailable, "cannot be read")]
    public async Task What_the_register_cannot_give_is_one_result_that_says_why(int status, string body, HarvestOutcome outcome, string reason)
    {
        _registry.Stub.On(Path, StubReply.Json(body, status));

        var results = await ResolveAsync([Id, "10.1000/n.1"], o => o.MaxRetries = 0);

        Assert.Multiple(() =>
        {
            Assert.That(results.Select(r => r.Outcome), Is.EqualTo((HarvestOutcome[])[outcome, HarvestOutcome.Found]));
            Assert.That(results[0].Query, Is.EqualTo(Id));
            Assert.That(results[0].Reason, Does.Contain(reason));
        });
    }

    [Test]
    public async Task A_fault_on_the_way_is_tried_again(
        [Values(StubFault.Reset, StubFault.Truncate, StubFault.TooShort, StubFault.DamagedGzip, StubFault.ResetInBody)] StubFault fault)
    {
        var body = List(Group("A talk"), Group("Known", "doi 10.1000/n.1"));
        _registry.Stub.On(Path, StubReply.Broken(fault, body), StubReply.Empty(503).With("Retry-After", "0"), StubReply.Json(body));

        var time = new ManualTime();
        var results = await time.ThroughDelaysAsync(ResolveAsync([Id], o => o.TimeProvider = time), TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(20));

        Assert.That(results.Select(r => r.Record?.Title?.Text.Plain), Is.EqualTo(["A talk", "Title of 10.1000/n.1"]));
        Assert.That(_registry.Stub.RequestsTo(Path), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task The_total_of_the_progress_counts_the_works()
    {
        Lists(Group("A talk"), Group("Known", "doi 10.1000/n.1"), Group("Other", "doi 10.1000/n.2"));
        var told = new List<HarvestProgress>();
        await using var harvester = _registry.Harvester();

        await foreach (var _ in harvester.ResolveManyAsync((string[])[Id, "10.1000/n.3"], new Told(told)))
        {
        }

        Assert.That((told[^1].Done, told[^1].Found, told[^1].Total), Is.EqualTo((4, 4, 4)));
    }

    [Test]
    public async Task Offline_a_kept_list_serves_and_none_is_asked_for()
    {
        Lists(Group("A talk"), Group("Known", "doi 10.1000/n.1"));
        var cache = new MemoryAnswerCache();
        var before = await ResolveAsync([Id], o => (o.Cache, o.Offline) = (cache, true));
        var first = await ResolveAsync([Id], o => o.Cache = cache);
        var asked = _registry.Stub.Requests.Count;

        var kept = await ResolveAsync([Id], o => (o.Cache, o.Offline) = (cache, true));
        var again = await ResolveAsync([Id], o => o.Cache = cache);

        Assert.Multiple(() =>
        {
            Assert.That(before.Select(r => (r.Outcome, r.Reason)), Is.EqualTo([(HarvestOutcome.NotFound, $"Offline, and no list of the works of '{Id}' is kept.")]));
            Assert.That(kept.Select(r => (r.Query, r.Record)), Is.EqualTo(first.Select(r => (r.Query, r.Record))));
            Assert.That(kept.Select(r => r.IsStored), Is.All.True);
            Assert.That(kept[0].Warnings.Select(w => w.Code), Does.Contain(HarvestWarnings.Stored));
            Assert.That(again.Select(r => (r.Query, r.Record)), Is.EqualTo(first.Select(r => (r.Query, r.Record))));
            Assert.That(_registry.Stub.Requests, Has.Count.EqualTo(asked));
        });
    }

    [Test]
    public async Task A_lock_holds_the_list_and_gives_the_same_works()
    {
        Lists(Group("A talk"), Group("Known", "doi 10.1000/n.1"), Group("Mistyped", "doi 10.1000/n.7"));
        var fresh = await ResolveAsync([Id]);
        var locked = await LockAsync();
        var asked = _registry.Stub.Requests.Count;

        await using var harvester = new Harvester(new HarvesterOptions { Frozen = AnswerLock.Open(LockPath) });
        var frozen = await AllAsync(harvester, [Id]);
        var other = await AllAsync(harvester, ["0000-0001-5109-3700"]);

        Assert.Multiple(() =>
        {
            Assert.That(locked.Failed, Is.Empty);
            Assert.That(locked.Lock.Works.Select(w => (w.Identifier, w.Outcome)), Is.EqualTo(new[]
            {
                ("doi:10.1000/n.1", HarvestOutcome.Found), ("doi:10.1000/n.7", HarvestOutcome.NotFound), ($"orcid:{Id}", HarvestOutcome.Found),
            }));
            Assert.That(locked.Lock.Works[2].Answers.Select(a => a.ToString()), Is.EqualTo([$"orcid GET https://pub.orcid.org/v3.0/{Id}/works application/json"]));
            Assert.That(frozen.Select(r => (r.Query, r.Outcome, r.Record)), Is.EqualTo(fresh.Select(r => (r.Query, r.Outcome, r.Record))));
            Assert.That(other.Select(r => (r.Outcome, r.Reason)), Is.EqualTo([(HarvestOutcome.SourceUnavailable, "'0000-0001-5109-3700' is not in bib.lock; 'bibharvest lock' adds it.")]));
            Assert.That(_registry.Stub.Requests, Has.Count.EqualTo(asked));
        });
    }

    [Test]
    public async Task Locking_again_keeps_the_list_until_it_is_asked_for_again()
    {
        Lists(Group("A talk"), Group("Known", "doi 10.1000/n.1"));
        await LockAsync();
        var (first, asked) = (await File.ReadAllTextAsync(LockPath), _registry.Stub.Requests.Count);
        Lists(Group("A talk"), Group("Known", "doi 10.1000/n.1"), Group("New", "doi 10.1000/n.2"));

        await LockAsync(previous: AnswerLock.Open(LockPath));
        var (again, askedAgain) = (await File.ReadAllTextAsync(LockPath), _registry.Stub.Requests.Count);
        var refreshed = await LockAsync(o => o.Refresh = true, AnswerLock.Open(LockPath));

        Assert.Multiple(() =>
        {
            Assert.That((again, askedAgain), Is.EqualTo((first, asked)));
            Assert.That(refreshed.Lock.Works.Select(w => w.Identifier), Is.EqualTo((string[])["doi:10.1000/n.1", "doi:10.1000/n.2", $"orcid:{Id}"]));
        });
    }

    [Test]
    public async Task A_list_that_nobody_gives_is_not_locked()
    {
        _registry.Stub.On(Path, StubReply.Empty(500));
        var result = await LockAsync(o => o.MaxRetries = 0);
        Assert.That((result.Lock.Works.Count, result.Failed.Count, result.Failed[0].Query), Is.EqualTo((0, 1, Id)));
    }

    [Test]
    public async Task Nothing_of_a_list_is_lost_and_nothing_comes_twice([Range(1, 12)] int seed)
    {
        var random = new Random(seed);
        var groups = Enumerable.Range(0, random.Next(0, 60)).Select(i => (Title: $"Work {i}", Doi: random.Next(3) == 0 ? null : $"10.1000/n.{random.Next(40)}")).ToList();
        Lists([.. groups.Select(g => Group(g.Title, g.Doi is null ? $"other-id {seed}" : $"doi {g.Doi}"))]);

        var results = await ResolveAsync([Id], o => o.BulkWindow = random.Next(1, 50));

        var expected = groups.Where((g, i) => g.Doi is null || !groups.Take(i).Any(o => g.Doi == o.Doi)).ToList();
        Assert.That(
            results.Where(r => r.IsFound).Select(r => (r.Query, r.Record?.Title?.Text.Plain)),
            Is.EqualTo(expected.Select(g => (g.Doi ?? Id, (string?)(g.Doi is { } doi && ManyWorks.Exists(doi) ? $"Title of {doi}" : g.Title)))));
    }

    private static string Group(string title, params string[] identifiers)
    {
        var ids = string.Join(',', identifiers.Select(i => i.Split(' ', 2)).Select(i =>
            $$"""{"external-id-type":"{{i[0]}}","external-id-value":"{{i[1]}}","external-id-url":null,"external-id-relationship":"self"}"""));
        return $$"""
            {"last-modified-date":{"value":1},"external-ids":{"external-id":[{{ids}}]},"work-summary":[{"put-code":5,"title":{"title":{"value":"{{title}}"},"subtitle":null,"translated-title":null},
            "external-ids":{"external-id":[{{ids}}]},"url":null,"type":"journal-article","publication-date":{"year":{"value":"2019"},"month":null,"day":null},"journal-title":{"value":"A Journal"},
            "visibility":"public","path":"/{{Id}}/work/5","display-index":"1"}]}
            """;
    }

    private static string List(params string[] groups) => $$"""{"last-modified-date":{"value":1},"group":[{{string.Join(',', groups)}}],"path":"/{{Id}}/works"}""";

    private void Lists(params string[] groups) => _registry.Stub.On(Path, StubReply.Json(List(groups)));

    private async Task<LockResult> LockAsync(Action<HarvesterOptions>? configure = null, AnswerLock? previous = null)
    {
        var options = new HarvesterOptions();
        _registry.Point(options);
        configure?.Invoke(options);
        var result = await LockRun.LockAsync([Id], options, previous);
        result.Lock.Save(LockPath);
        return result;
    }

    private async Task<List<HarvestResult>> ResolveAsync(IEnumerable<string> texts, Action<HarvesterOptions>? configure = null)
    {
        await using var harvester = _registry.Harvester(configure);
        return await AllAsync(harvester, texts);
    }

    private static async Task<List<HarvestResult>> AllAsync(Harvester harvester, IEnumerable<string> texts)
    {
        using var end = new CancellationTokenSource(Wait.Most);
        var results = new List<HarvestResult>();
        await foreach (var result in harvester.ResolveManyAsync(texts, progress: null, end.Token))
            results.Add(result);
        return results;
    }

    private sealed class Told(List<HarvestProgress> told) : IProgress<HarvestProgress>
    {
        public void Report(HarvestProgress value) => told.Add(value);
    }
}
