using BibHarvester.Testing;

namespace BibHarvester.Tests.Resolving;

/// <summary>Who is asked for what, and what follows from the answers.</summary>
public sealed class ResolverTests
{
    private RegistryStub _registry = null!;

    [SetUp]
    public async Task StartAsync() => _registry = await RegistryStub.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task A_short_doi_is_expanded_and_both_are_told([Values("10/b6vnmd", "https://doi.org/b6vnmd")] string text)
    {
        _registry.Handle("10/b6vnmd", alias: "10.1000/full").Agency("10.1000", "Crossref").Crossref("10.1000/full", RegistryStub.Work("10.1000/full"));

        var result = await ResolveAsync(text);

        Assert.Multiple(() =>
        {
            Assert.That(result.IsFound);
            Assert.That(result.RequestedIdentifier, Is.EqualTo(new Identifier(IdentifierKind.ShortDoi, "10/b6vnmd")));
            Assert.That(result.PrimeIdentifier!.Value.Value, Is.EqualTo("10.1000/full"));
        });
    }

    [Test]
    public async Task A_short_doi_that_does_not_exist_is_not_found()
    {
        _registry.Stub.On("/doi/api/handles/10/nothing", StubReply.Json("""{"responseCode":100,"handle":"10/nothing"}""", 404));
        Assert.That((await ResolveAsync("10/nothing")).Outcome, Is.EqualTo(HarvestOutcome.NotFound));
    }

    [Test]
    public async Task An_alias_that_only_the_handle_system_knows_leads_to_the_prime_doi()
    {
        _registry.Agency("10.3103", "Crossref").Agency("10.1007", "Crossref").Handle("10.3103/S009545270801009X", alias: "10.1007/s11956-008-1009-1");
        _registry.Crossref("10.1007/s11956-008-1009-1", RegistryStub.Work("10.1007/s11956-008-1009-1"));

        var result = await ResolveAsync("10.3103/S009545270801009X");

        Assert.Multiple(() =>
        {
            Assert.That(result.IsFound);
            Assert.That(result.IsAlias);
            Assert.That(result.Warnings.Select(w => w.Code), Is.EqualTo((string[])[HarvestWarnings.Alias, RecordWarnings.NoContributors]));
        });
    }

    [TestCase("mEDRA")]
    [TestCase("JaLC")]
    [TestCase("KISTI")]
    [TestCase("ISTIC")]
    [TestCase("CNKI")]
    [TestCase("Airiti")]
    [TestCase("OP")]
    [TestCase("BIBSYS")]
    [TestCase("HAN")]
    public async Task Agencies_without_a_source_of_their_own_are_asked_by_content_negotiation(string agency)
    {
        _registry.Agency("10.9999", agency);
        _registry.Stub.On("/doi/10.9999/x", StubReply.Json("""{"type":"article-journal","DOI":"10.9999/x","title":"T","issued":{"date-parts":[[2020]]} }"""));

        var result = await ResolveAsync("10.9999/x");

        Assert.Multiple(() =>
        {
            Assert.That(result.Record?.Title?.Text.Plain, Is.EqualTo("T"));
            Assert.That(result.Agency, Is.EqualTo(agency));
            Assert.That(_registry.Stub.RequestsTo("/doi/10.9999/x").Single().Headers["Accept"], Does.StartWith("application/vnd.citationstyles.csl+json"));
        });
    }

    [TestCase(404)]
    [TestCase(406)]
    [TestCase(204)]
    public async Task A_doi_without_metadata_is_registered_and_leads_somewhere(int status)
    {
        _registry.Agency("10.9999", "CNKI").Agency("10.9999/x", "CNKI").Handle("10.9999/x", url: "https://example.org/landing");
        _registry.Stub.On("/doi/10.9999/x", StubReply.Empty(status));

        var result = await ResolveAsync("10.9999/x");

        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(HarvestOutcome.RegisteredWithoutMetadata));
            Assert.That((result.Agency, result.LandingUrl), Is.EqualTo(("CNKI", "https://example.org/landing")));
            Assert.That(result.Reason, Does.Contain("CNKI"));
        });
    }

    [Test]
    public async Task A_doi_that_nobody_registered_is_not_found_and_who_was_asked_is_told()
    {
        _registry.Agency("10.1000", "Crossref");
        _registry.Stub.On("/doi/api/handles/10.1000/none", StubReply.Json("""{"responseCode":100,"handle":"10.1000/none"}""", 404));

        var result = await ResolveAsync("10.1000/none");

        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(HarvestOutcome.NotFound));
            Assert.That(result.Asked, Is.EqualTo((string[])["doi.org", "crossref"]));
            Assert.That(() => throw result.ToException(), Throws.TypeOf<HarvestException>().With.Message.Contains("10.1000/none"));
        });
    }

    [TestCase("10.1000/abc.2021.0342", "10.1000/abc.2021.0324", TestName = "Two digits swapped")]
    [TestCase("10.1000/abc.2021.0324Received", "10.1000/abc.2021.0324", TestName = "A word glued to the end")]
    [TestCase("10.1000/abc.2021.0324.Introduction", "10.1000/abc.2021.0324", TestName = "A word and a stop glued to the end")]
    [TestCase("10.1000/abc.2021.0324_x/y", "10.1000/abc.2021.0324", TestName = "Two pieces too many")]
    [TestCase("10.1000/É12", "10.1000/é12", TestName = "The case of a letter that is not ASCII")]
    [TestCase("10.0100/abc12", "10.1000/abc12", TestName = "Two digits of the prefix swapped")]
    public async Task Who_asks_for_a_doi_that_does_not_exist_is_told_of_those_nearby_that_do(string asked, string existing)
    {
        RegisterOnly(existing);

        var result = await ResolveAsync(asked);

        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(HarvestOutcome.NotFound), "A slip is not mended in silence.");
            Assert.That(result.Candidates, Is.EqualTo((Identifier[])[BibHarvester.Doi.Parse(existing)]));
            Assert.That(result.Reason, Does.StartWith($"'{asked}' does not exist").And.EndWith($"Near to it exist: {existing}."));
        });
    }

    [Test]
    public async Task Without_evidence_there_are_no_candidates_and_one_look_up_is_all_it_costs()
    {
        RegisterOnly("10.1000/something-else");

        var result = await ResolveAsync("10.1000/abc.2021.0342");

        Assert.Multiple(() =>
        {
            Assert.That(result.Candidates, Is.Empty);
            Assert.That(_registry.Stub.Requests.Count(r => r.Path.StartsWith("/doi/doiRA/", StringComparison.Ordinal)), Is.EqualTo(2), "The prefix, and all DOIs nearby at once.");
        });
    }

    /// <summary>Plays a registry in which one DOI exists, without metadata.</summary>
    private void RegisterOnly(string doi) => _registry.Stub.Otherwise = request =>
    {
        var path = Uri.UnescapeDataString(request.Path);
        if (!path.StartsWith("/doi/doiRA/", StringComparison.Ordinal))
            return StubReply.Text("Resource not found.", status: 404);
        var answers = path["/doi/doiRA/".Length..].Split(',').Select(d =>
            $$"""{"DOI":"{{d}}",{{(d == doi || !d.Contains('/', StringComparison.Ordinal) ? "\"RA\":\"Crossref\"" : "\"status\":\"DOI does not exist\"")}} }""");
        return StubReply.Json($"[{string.Join(',', answers)}]");
    };

    [Test]
    public async Task A_doi_whose_prefix_belongs_to_another_agency_is_asked_for_where_it_is()
    {
        _registry.Agency("10.1000", "Crossref").Agency("10.1000/moved", "DataCite").Handle("10.1000/moved");
        _registry.Stub.On("/datacite/dois/10.1000/moved", RegistryStub.DataCiteWork("10.1000/moved"));

        var result = await ResolveAsync("10.1000/moved");

        Assert.That((result.IsFound, result.Agency), Is.EqualTo((true, "DataCite")));
    }

    [Test]
    public async Task A_prefix_that_doi_org_does_not_know_is_found_out_by_three_single_searches_at_once()
    {
        var release = new TaskCompletionSource();
        _registry.Stub.On("/doi/doiRA/10.5072", StubReply.Json("""[{"DOI":"10.5072","status":"DOI does not exist"}]"""));
        var dois = Enumerable.Range(0, 4).Select(i => $"10.5072/{i}").ToArray();
        foreach (var doi in dois)
            _registry.Crossref(doi, RegistryStub.Work(doi).When(release.Task));
        await using var harvester = _registry.Harvester(o => o.ContactEmail = "me@example.org");

        var resolving = Task.WhenAll(dois.Select(d => harvester.ResolveAsync(d)));
        using var end = new CancellationTokenSource(Wait.Most);
        await _registry.Stub.WaitForRequestsAsync(1 + 3, end.Token);
        release.SetResult();

        Assert.That((await resolving.InTimeAsync()).Select(r => r.Agency), Is.All.EqualTo("Crossref"));
    }

    [Test]
    public async Task Without_doi_org_the_sources_are_asked_one_after_the_other()
    {
        _registry.Stub.On("/doi/doiRA/10.5072", StubReply.Empty(500));
        _registry.Stub.On("/datacite/dois/10.5072/x", RegistryStub.DataCiteWork("10.5072/x"));
        await using var harvester = _registry.Harvester(o => o.MaxRetries = 0);

        var result = await harvester.ResolveAsync("10.5072/x").InTimeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(result.IsFound);
            Assert.That(result.Asked, Is.EqualTo((string[])["doi.org", "crossref", "datacite"]));
            Assert.That(result.Warnings.Select(w => w.Code), Does.Contain(HarvestWarnings.AgencyUnknown));
        });
    }

    [Test]
    public async Task An_arxiv_identifier_is_asked_for_at_datacite()
    {
        _registry.Agency("10.48550", "DataCite");
        _registry.Stub.On("/datacite/dois/10.48550/arXiv.1806.05726", RegistryStub.DataCiteWork("10.48550/arXiv.1806.05726"));

        var result = await ResolveAsync("arXiv:1806.05726v2");

        Assert.That((result.IsFound, result.RequestedIdentifier!.Value.Kind), Is.EqualTo((true, IdentifierKind.Arxiv)));
    }

    [TestCase("ISSN 2040-8056")]
    [TestCase("hdl:2027/abc.1")]
    public async Task An_identifier_that_no_source_serves_says_so(string text)
    {
        var result = await ResolveAsync(text);

        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(HarvestOutcome.NotFound));
            Assert.That(result.Asked, Is.Empty);
            Assert.That(result.Warnings.Select(w => w.Code), Is.EqualTo((string[])[HarvestWarnings.NoSource]));
            Assert.That(_registry.Stub.Requests, Is.Empty);
        });
    }

    [TestCase("10.1000")]
    [TestCase("11.1000/x")]
    [TestCase("")]
    [TestCase("nothing of the kind")]
    public async Task What_is_no_identifier_is_said_to_be_none(string text)
    {
        var result = await ResolveAsync(text);

        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(HarvestOutcome.InvalidIdentifier));
            Assert.That(result.Reason, Is.Not.Null.And.Not.Empty);
        });
    }

    [Test]
    public async Task A_full_stop_at_the_end_is_tried_as_given_and_then_left_out()
    {
        _registry.Agency("10.1000", "Crossref").Crossref("10.1000/abc", RegistryStub.Work("10.1000/abc"));
        _registry.Stub.On("/doi/api/handles/10.1000/abc.", StubReply.Json("""{"responseCode":100,"handle":"10.1000/abc."}""", 404));

        var result = await ResolveAsync("10.1000/abc.");

        Assert.Multiple(() =>
        {
            Assert.That(result.IsFound);
            Assert.That(result.Warnings.Select(w => w.Code), Does.Contain(HarvestWarnings.IdentifierMended));
        });
    }

    [TestCase("10.1002/1097-0142(195103)4:2<387::AID-CNCR2820040229>3.0.CO;2-Y", "10.1002%2F1097-0142%28195103%294%3A2%3C387%3A%3AAID-CNCR2820040229%3E3.0.CO%3B2-Y")]
    [TestCase("10.1002/é", "10.1002%2F%C3%A9")]
    [TestCase("10.1002/文献.2020", "10.1002%2F%E6%96%87%E7%8C%AE.2020")]
    [TestCase("10.1002/abc#1?2%3", "10.1002%2Fabc%231%3F2%253")]
    public async Task The_whole_doi_is_one_segment_on_the_wire(string doi, string segment)
    {
        _registry.Agency("10.1002", "Crossref");

        await ResolveAsync(doi);

        Assert.That(_registry.Stub.Requests[1].Path, Is.EqualTo($"/crossref/works/{segment}"));
    }

    [Test]
    public async Task A_record_tells_who_said_it_where_when_and_in_what_payload()
    {
        _registry.Agency("10.1000", "Crossref").Crossref("10.1000/abc", RegistryStub.Work("10.1000/abc"));
        var time = new ManualTime();
        await using var harvester = _registry.Harvester(o => (o.TimeProvider, o.ContactEmail) = (time, "me@example.org"));

        var result = await harvester.ResolveAsync("10.1000/abc").InTimeAsync();

        var witness = result.Record!.Provenance!.Witnesses[0];
        Assert.Multiple(() =>
        {
            Assert.That((witness.Source, witness.RetrievedAt, witness.IsStored), Is.EqualTo(("crossref", (DateTimeOffset?)time.GetUtcNow(), false)));
            Assert.That(witness.Url, Is.EqualTo(new Uri(_registry.Stub.Address, "/crossref/works/10.1000%2Fabc").AbsoluteUri));
            Assert.That(witness.PayloadHash, Is.EqualTo(result.Payload!.Hash).And.Match("^[0-9a-f]{64}$"));
            Assert.That(result.Payload.Bytes.ToArray(), Is.EqualTo(RegistryStub.Work("10.1000/abc").Body.ToArray()));
        });
    }

    private async Task<HarvestResult> ResolveAsync(string text)
    {
        await using var harvester = _registry.Harvester();
        return await harvester.ResolveAsync(text).InTimeAsync();
    }
}
