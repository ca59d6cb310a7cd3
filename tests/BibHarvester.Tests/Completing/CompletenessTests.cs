using BibHarvester.Storage;
using BibHarvester.Testing;

namespace BibHarvester.Tests.Completing;

/// <summary>How many sources are asked for a work, and what comes of it.</summary>
public sealed class CompletenessTests
{
    private const string One = "10.1000/one";

    private ServicesStub _services = null!;

    [SetUp]
    public async Task StartAsync() => _services = await ServicesStub.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _services.DisposeAsync();

    [Test]
    public async Task Fast_asks_the_registry_alone_whatever_is_missing()
    {
        _services.Knows(new StubWork(1, One) { RegistryHasNames = false });
        var result = await ResolveAsync(One, Completeness.Fast);
        Assert.That((result.IsFound, string.Join(' ', result.Asked), result.Payloads.Count), Is.EqualTo((true, "doi.org crossref", 1)));
    }

    [Test]
    public async Task Normal_asks_nobody_else_where_nothing_is_missing()
    {
        _services.Knows(new StubWork(1, One));
        var result = await ResolveAsync(One, Completeness.Normal);
        Assert.That((result.IsFound, string.Join(' ', result.Asked)), Is.EqualTo((true, "doi.org crossref")));
    }

    [Test]
    public async Task Normal_fills_a_gap_and_says_who_did()
    {
        _services.Knows(new StubWork(1, One) { RegistryHasNames = false });
        var result = await ResolveAsync(One, Completeness.Normal);
        Assert.Multiple(() =>
        {
            Assert.That(result.Record!.Contributors, Is.Not.Empty);
            Assert.That(result.Asked, Does.Contain("openalex"));
            Assert.That(result.Payloads[0].Source, Is.EqualTo("crossref"));
            Assert.That(result.Payloads.Select(p => p.Source), Does.Contain("openalex"));
            Assert.That(result.Record.Provenance!.Witnesses.Select(w => w.Source), Does.Contain("crossref"));
        });
    }

    [Test]
    public async Task Full_comes_from_a_number_of_PubMed_Central_to_the_registry_of_the_DOI()
    {
        _services.Knows(new StubWork(1, One) { Pmcid = "PMC9" });
        var result = await ResolveAsync("PMC9", Completeness.Full);
        Assert.Multiple(() =>
        {
            Assert.That((result.IsFound, result.Record?.Title?.Text.Plain, result.Record?.Doi?.Value), Is.EqualTo((true, "Title of 1", One)));
            Assert.That(result.Asked, Does.Contain("pmc-idconv").And.Contain("crossref"));
        });
    }

    [Test]
    public async Task Full_asks_for_a_number_that_somebody_told_without_looking_it_up()
    {
        _services.Knows(new StubWork(1, One, Pmid: "101"));
        var result = await ResolveAsync(One, Completeness.Full);
        Assert.Multiple(() =>
        {
            Assert.That(result.Record!.Identifiers, Does.Contain(new Identifier(IdentifierKind.Pmid, "101")));
            Assert.That(result.Record.Abstracts.Single().Text.Plain, Is.EqualTo("What Title of 1 says."));
            Assert.That(_services.RequestsTo("pubmed").Select(r => r.Path), Is.EqualTo((string[])["/pubmed/efetch.fcgi"]));
        });
    }

    [Test]
    public async Task A_number_that_nobody_told_is_looked_up()
    {
        _services.Knows(new StubWork(1, One, Pmid: "101"));
        var result = await ResolveAsync(One, Completeness.Full, o => Keep(o, "crossref", "doi.org", "pubmed"));
        Assert.Multiple(() =>
        {
            Assert.That(result.Payloads.Select(p => p.Source), Is.EqualTo((string[])["crossref", "pubmed"]));
            Assert.That(_services.RequestsTo("pubmed").Select(r => r.Path), Is.EqualTo((string[])["/pubmed/esearch.fcgi", "/pubmed/efetch.fcgi"]));
        });
    }

    [Test]
    public async Task A_number_of_pubmed_leads_to_the_registry_of_the_doi()
    {
        _services.Knows(new StubWork(1, One, Pmid: "101"));
        var result = await ResolveAsync("PMID: 101", Completeness.Full);
        Assert.Multiple(() =>
        {
            Assert.That(result.Asked[0], Is.EqualTo("pubmed"));
            Assert.That(result.Payloads.Select(p => p.Source), Does.Contain("crossref").And.Not.Contain("datacite"));
            Assert.That(_services.RequestsTo("datacite"), Is.Empty);
            Assert.That(result.Agency, Is.EqualTo("Crossref"));
        });
    }

    [Test]
    public async Task A_number_that_pubmed_does_not_have_is_not_found()
    {
        var result = await ResolveAsync("PMID: 999", Completeness.Fast);
        Assert.That((result.Outcome, result.Error), Is.EqualTo((HarvestOutcome.NotFound, default(HarvestException))));
    }

    [Test]
    public async Task A_source_that_fails_is_a_warning_and_the_record_stands()
    {
        _services.Knows(new StubWork(1, One));
        _services.Fault = static request => request.Path.StartsWith("/openalex", StringComparison.Ordinal) ? StubReply.Empty(500) : null;
        var result = await ResolveAsync(One, Completeness.Full, o => o.MaxRetries = 0);
        Assert.Multiple(() =>
        {
            Assert.That((result.IsFound, result.Error), Is.EqualTo((true, default(HarvestException))));
            Assert.That(result.Warnings.Where(w => w.Code == HarvestWarnings.SourceFailed).Select(w => w.Message), Has.One.StartsWith("openalex: "));
        });
    }

    [Test]
    public async Task A_page_of_html_in_the_place_of_an_answer_is_the_failure_of_that_source()
    {
        _services.Knows(new StubWork(1, One));
        _services.Fault = static request => request.Path.StartsWith("/openalex", StringComparison.Ordinal) ? StubReply.Text("<html>Sorry</html>", "text/html") : null;
        var result = await ResolveAsync(One, Completeness.Full, o => o.MaxRetries = 0);
        Assert.That(result.Warnings.Where(w => w.Code == HarvestWarnings.SourceFailed).Select(w => w.Message), Has.One.StartsWith("openalex: "));
    }

    [Test]
    public async Task Where_the_registry_has_no_metadata_another_source_stands_in()
    {
        _services.Knows(new StubWork(1, One) { IsMissingInRegistry = true });
        var fast = await ResolveAsync(One, Completeness.Fast);
        var normal = await ResolveAsync(One, Completeness.Normal);
        Assert.Multiple(() =>
        {
            Assert.That(fast.Outcome, Is.EqualTo(HarvestOutcome.RegisteredWithoutMetadata));
            Assert.That((normal.Outcome, normal.Payload?.Source), Is.EqualTo((HarvestOutcome.Found, "openalex")));
        });
    }

    [Test]
    public async Task A_doi_that_does_not_exist_is_asked_for_nowhere_else()
    {
        var result = await ResolveAsync("10.1000/none", Completeness.Full);
        Assert.That((result.Outcome, _services.RequestsTo("openalex").Count), Is.EqualTo((HarvestOutcome.NotFound, 0)));
    }

    [Test]
    public async Task A_registry_that_stays_silent_is_stood_in_for()
    {
        _services.Knows(new StubWork(1, One));
        _services.Fault = static request => request.Path.StartsWith("/crossref", StringComparison.Ordinal) ? StubReply.Broken(StubFault.Hang) : null;
        var result = await ResolveAsync(One, Completeness.Normal, o => o.HedgeAfter = TimeSpan.FromMilliseconds(50));
        Assert.Multiple(() =>
        {
            Assert.That(result.Payload?.Source, Is.EqualTo("openalex"));
            Assert.That(result.Warnings.Select(w => w.Code), Does.Contain(HarvestWarnings.SourceFailed));
        });
    }

    private static void Keep(HarvesterOptions options, params string[] names)
    {
        foreach (var source in options.Sources.Where(s => !names.Contains(s.Name)).ToArray())
            options.Sources.Remove(source);
    }

    [Test]
    public async Task Full_after_fast_asks_only_what_is_missing()
    {
        _services.Knows(new StubWork(1, One, Pmid: "101"));
        var cache = new MemoryAnswerCache();
        var fast = await ResolveAsync(One, Completeness.Fast, o => o.Cache = cache);
        var asked = _services.Stub.Requests.Count;
        var full = await ResolveAsync(One, Completeness.Full, o => o.Cache = cache);
        var added = _services.Stub.Requests.Skip(asked).Select(r => r.Path.Split('/')[1]).ToList();
        var all = _services.Stub.Requests.Count;
        var again = await ResolveAsync(One, Completeness.Full, o => o.Cache = cache);

        Assert.Multiple(() =>
        {
            Assert.That((fast.IsFound, string.Join(' ', fast.Asked)), Is.EqualTo((true, "doi.org crossref")));
            Assert.That(added, Does.Contain("openalex").And.Contain("pubmed"));
            Assert.That(added, Does.Not.Contain("crossref").And.Not.Contain("doi.org"));
            Assert.That(full.Record!.Identifiers, Does.Contain(new Identifier(IdentifierKind.Pmid, "101")));
            Assert.That(full.Payloads.First(p => p.Source == "crossref").IsStored, Is.True);
            Assert.That(_services.Stub.Requests, Has.Count.EqualTo(all));
            Assert.That(again.Record, Is.EqualTo(full.Record));
        });
    }

    private async Task<HarvestResult> ResolveAsync(string identifier, Completeness completeness, Action<HarvesterOptions>? configure = null)
    {
        var options = _services.Options(completeness);
        configure?.Invoke(options);
        await using var harvester = new Harvester(options);
        return await harvester.ResolveAsync(identifier).InTimeAsync();
    }
}
