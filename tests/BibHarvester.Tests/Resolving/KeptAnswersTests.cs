using BibHarvester.Storage;
using BibHarvester.Testing;

namespace BibHarvester.Tests.Resolving;

/// <summary>What is kept is not asked for again, and is told from what was asked now.</summary>
public sealed class KeptAnswersTests
{
    private const string Doi = "10.1000/abc";

    private RegistryStub _registry = null!;
    private MemoryAnswerCache _cache = null!;
    private ManualTime _time = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _registry = (await RegistryStub.StartAsync()).Agency("10.1000", "Crossref");
        _cache = new MemoryAnswerCache();
        _time = new ManualTime();
    }

    [TearDown]
    public async Task StopAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task A_second_harvester_asks_nobody_and_says_of_what_age_the_record_is()
    {
        _registry.Crossref(Doi, RegistryStub.Work(Doi));
        var first = await ResolveAsync(Doi);
        var asked = _registry.Stub.Requests.Count;
        _time.Advance(TimeSpan.FromDays(2));

        var second = await ResolveAsync(Doi);

        Assert.Multiple(() =>
        {
            Assert.That(_registry.Stub.Requests, Has.Count.EqualTo(asked));
            Assert.That(second.Record, Is.EqualTo(first.Record));
            Assert.That((first.IsStored, first.Payload!.IsStored, second.IsStored, second.Payload!.IsStored), Is.EqualTo((false, false, true, true)));
            Assert.That(second.Payload!.Hash, Is.EqualTo(first.Payload!.Hash));
            Assert.That(second.Payload.Url, Is.EqualTo(first.Payload.Url));
            Assert.That(second.Record!.Provenance!.Witnesses[0].RetrievedAt, Is.EqualTo(first.Payload.RetrievedAt));
            Assert.That(second.Warnings.Single(w => w.Code == HarvestWarnings.Stored).Message, Is.EqualTo("from crossref, kept since 2026-01-05 (2 days)"));
        });
    }

    [Test]
    public async Task A_second_run_of_a_thousand_makes_no_request()
    {
        var dois = ManyWorks.Play(_registry.Stub, 1000);
        var first = await ResolveManyAsync(dois);
        var asked = _registry.Stub.Requests.Count;

        var second = await ResolveManyAsync(dois);

        Assert.Multiple(() =>
        {
            Assert.That(first.Select(r => r.Outcome), Is.EqualTo(dois.Select(d => ManyWorks.Exists(d) ? HarvestOutcome.Found : HarvestOutcome.NotFound)));
            Assert.That(second.Select(r => (r.Query, r.Outcome)), Is.EqualTo(first.Select(r => (r.Query, r.Outcome))));
            Assert.That(second.Select(r => r.Record), Is.EqualTo(first.Select(r => r.Record)));
            Assert.That(_registry.Stub.Requests, Has.Count.EqualTo(asked));
        });
    }

    [Test]
    public async Task A_single_look_up_finds_what_came_in_a_list()
    {
        var dois = ManyWorks.Play(_registry.Stub, 20);
        await ResolveManyAsync(dois);
        var asked = _registry.Stub.Requests.Count;

        var result = await ResolveAsync(dois[3]);

        Assert.Multiple(() =>
        {
            Assert.That(result.Record?.Title?.Text.Plain, Is.EqualTo($"Title of {dois[3]}"));
            Assert.That(_registry.Stub.Requests, Has.Count.EqualTo(asked));
        });
    }

    [Test]
    public async Task That_there_is_nothing_is_kept_shorter()
    {
        _registry.Crossref(Doi, StubReply.Empty(404)).Handle(Doi);
        _registry.Stub.On($"/doi/doiRA/{Doi}", StubReply.Json($$"""[{"DOI":"{{Doi}}","RA":"Crossref"}]"""));
        await ResolveAsync(Doi);
        _time.Advance(TimeSpan.FromHours(23));
        await ResolveAsync(Doi);
        Assert.That(_registry.Stub.RequestsTo($"/crossref/works/{Doi}"), Has.Count.EqualTo(1));
        _time.Advance(TimeSpan.FromHours(2));
        _registry.Crossref(Doi, RegistryStub.Work(Doi));

        var result = await ResolveAsync(Doi);

        Assert.That(result.IsFound, "It was registered in the meantime.");
    }

    [Test]
    public async Task What_is_too_old_is_asked_for_only_if_it_changed()
    {
        _registry.Crossref(Doi, RegistryStub.Work(Doi).With("ETag", "\"one\"").With("Last-Modified", "Mon, 05 Jan 2026 10:00:00 GMT"), StubReply.Empty(304), RegistryStub.Work(Doi, "Another"));
        var first = await ResolveAsync(Doi);
        _time.Advance(TimeSpan.FromDays(8));
        var second = await ResolveAsync(Doi);
        _time.Advance(TimeSpan.FromDays(6));
        var third = await ResolveAsync(Doi);
        _time.Advance(TimeSpan.FromDays(2));
        var fourth = await ResolveAsync(Doi);

        var requests = _registry.Stub.RequestsTo($"/crossref/works/{Doi}");
        Assert.Multiple(() =>
        {
            Assert.That(requests, Has.Count.EqualTo(3));
            Assert.That(requests[0].Headers.ContainsKey("If-None-Match"), Is.False);
            Assert.That((requests[1].Headers["If-None-Match"], requests[1].Headers["If-Modified-Since"]), Is.EqualTo(("\"one\"", "Mon, 05 Jan 2026 10:00:00 GMT")));
            Assert.That(second.Record, Is.EqualTo(first.Record));
            Assert.That(second.IsStored, Is.False, "The service has just said that it holds.");
            Assert.That(third.IsStored);
            Assert.That(fourth.Record?.Title?.Text.Plain, Is.EqualTo("Another"));
        });
    }

    [Test]
    public async Task What_is_too_old_stands_in_where_nobody_answers()
    {
        _registry.Crossref(Doi, RegistryStub.Work(Doi), StubReply.Empty(500));
        await ResolveAsync(Doi);
        _time.Advance(TimeSpan.FromDays(20));

        var result = await ResolveAsync(Doi);

        Assert.Multiple(() =>
        {
            Assert.That(result.IsStored);
            Assert.That(result.Warnings.Single(w => w.Code == HarvestWarnings.Stored).Message, Is.EqualTo("from crossref, kept since 2026-01-05 (20 days)"));
        });
    }

    [Test]
    public async Task Refreshing_asks_again_once()
    {
        _registry.Crossref(Doi, RegistryStub.Work(Doi), RegistryStub.Work(Doi, "Another"));
        await ResolveAsync(Doi);
        _time.Advance(TimeSpan.FromMinutes(1));
        await using var harvester = Harvester(o => o.Refresh = true);

        var result = await harvester.ResolveAsync(Doi).InTimeAsync();
        var again = await harvester.ResolveAsync(Doi).InTimeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(result.Record?.Title?.Text.Plain, Is.EqualTo("Another"));
            Assert.That(again.Record, Is.EqualTo(result.Record));
            Assert.That(_registry.Stub.RequestsTo($"/crossref/works/{Doi}"), Has.Count.EqualTo(2));
        });
    }

    [Test]
    public async Task Offline_gives_what_is_kept_however_old_and_asks_nobody()
    {
        _registry.Crossref(Doi, RegistryStub.Work(Doi));
        var first = await ResolveAsync(Doi);
        var asked = _registry.Stub.Requests.Count;
        _time.Advance(TimeSpan.FromDays(400));
        await using var harvester = Harvester(o => o.Offline = true);

        var kept = await harvester.ResolveAsync(Doi).InTimeAsync();
        var missing = await harvester.ResolveAsync("10.1000/other").InTimeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(kept.Record, Is.EqualTo(first.Record));
            Assert.That(kept.IsStored);
            Assert.That(kept.Error, Is.Null);
            Assert.That((missing.Outcome, missing.Reason), Is.EqualTo((HarvestOutcome.NotFound, "Offline, and no stored record has '10.1000/other'.")));
            Assert.That(missing.Warnings, Is.Empty);
            Assert.That(_registry.Stub.Requests, Has.Count.EqualTo(asked));
        });
    }

    [Test]
    public async Task An_answer_that_cannot_be_read_is_not_kept()
    {
        _registry.Crossref(Doi, StubReply.Json("{}"), RegistryStub.Work(Doi));
        var first = await ResolveAsync(Doi);

        var second = await ResolveAsync(Doi);

        Assert.That((first.IsFound, second.IsFound), Is.EqualTo((false, true)));
    }

    [Test]
    public async Task Two_searches_for_the_same_ask_once()
    {
        var gate = new TaskCompletionSource();
        _registry.Crossref(Doi, RegistryStub.Work(Doi).When(gate.Task));
        await using var one = Harvester();
        await using var other = Harvester();
        var searches = new[] { one.ResolveAsync(Doi), other.ResolveAsync(Doi), other.ResolveAsync(Doi) };
        await _registry.Stub.WaitForRequestsAsync(2).WaitAsync(TimeSpan.FromSeconds(20));
        gate.SetResult();

        var results = await Task.WhenAll(searches).InTimeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(results.Select(r => r.IsFound), Is.All.True);
            Assert.That(_registry.Stub.RequestsTo($"/crossref/works/{Doi}"), Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task Keys_and_contact_address_are_not_kept_though_the_service_repeats_them()
    {
        const string contact = "someone.private@example.org";
        const string key = "very-secret-key";
        _registry.Crossref(Doi, StubReply.Json(
            $$"""{"status":"ok","request":"/works?mailto={{contact}}&token={{key}}","message":{"DOI":"{{Doi}}","title":["By {{contact}}"],"type":"journal-article"} }"""));
        await using var harvester = Harvester(o => (o.ContactEmail, o.ApiKeys["crossref"]) = (contact, key));

        var result = await harvester.ResolveAsync(Doi).InTimeAsync();

        var kept = (await _cache.FindAsync(new AnswerKey("crossref", $"GET {new Uri(_registry.Stub.Address, "/crossref/works/10.1000%2Fabc")} application/json")))!;
        Assert.Multiple(() =>
        {
            Assert.That(System.Text.Encoding.UTF8.GetString(kept.Body.Span), Is.EqualTo(
                $$"""{"status":"ok","request":"/works?mailto=-&token=-","message":{"DOI":"{{Doi}}","title":["By {{contact}}"],"type":"journal-article"} }"""));
            Assert.That(result.Record?.Title?.Text.Plain, Is.EqualTo($"By {contact}"), "What the record itself says stays.");
        });
    }

    private Harvester Harvester(Action<HarvesterOptions>? configure = null) => _registry.Harvester(o =>
    {
        (o.Cache, o.TimeProvider, o.MaxRetries) = (_cache, _time, 0);
        configure?.Invoke(o);
    });

    private async Task<HarvestResult> ResolveAsync(string text)
    {
        await using var harvester = Harvester();
        return await harvester.ResolveAsync(text).InTimeAsync();
    }

    private async Task<List<HarvestResult>> ResolveManyAsync(IReadOnlyList<string> texts)
    {
        await using var harvester = _registry.Harvester(o => (o.Cache, o.MaxRequestsPerSecond) = (_cache, null));
        var results = new List<HarvestResult>();
        await foreach (var result in harvester.ResolveManyAsync(texts))
            results.Add(result);
        return results;
    }
}
