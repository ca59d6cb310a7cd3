using BibHarvester.Testing;

namespace BibHarvester.Tests.Transport;

/// <summary>Redirects, hop by hop.</summary>
public sealed class RedirectTests
{
    private RegistryStub _registry = null!;

    [SetUp]
    public async Task StartAsync() => _registry = (await RegistryStub.StartAsync()).Agency("10.3103", "Crossref").Agency("10.1000", "Crossref");

    [TearDown]
    public async Task StopAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task A_relative_location_leads_to_the_prime_doi_and_both_are_told()
    {
        _registry.Crossref("10.3103/S009545270801009X", StubReply.Redirect("/crossref/works/10.1007%2Fs11956-008-1009-1", 301));
        _registry.Crossref("10.1007/s11956-008-1009-1", RegistryStub.Work("10.1007/s11956-008-1009-1"));
        await using var harvester = _registry.Harvester();

        var result = await harvester.ResolveAsync("10.3103/S009545270801009X").InTimeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(HarvestOutcome.Found));
            Assert.That(result.RequestedIdentifier!.Value.Value, Is.EqualTo("10.3103/S009545270801009X"));
            Assert.That(result.PrimeIdentifier!.Value.Value, Is.EqualTo("10.1007/s11956-008-1009-1"));
            Assert.That(result.IsAlias);
            Assert.That(result.Warnings.Select(w => w.Code), Does.Contain(HarvestWarnings.Alias));
        });
    }

    [Test]
    public async Task Each_hop_waits_for_the_limits_of_where_it_leads()
    {
        var release = new TaskCompletionSource();
        _registry.Agency("10.1393", "OP");
        _registry.Crossref("10.1000/slow", RegistryStub.Work("10.1000/slow").When(release.Task));
        _registry.Stub.On("/doi/10.1393/x", StubReply.Redirect(new Uri(_registry.Stub.Address, "/crossref/works/10.1393%2Fx").AbsoluteUri));
        _registry.Crossref("10.1393/x", RegistryStub.Work("10.1393/x"));
        await using var harvester = _registry.Harvester();
        var slow = harvester.ResolveAsync("10.1000/slow");
        using var end = new CancellationTokenSource(Wait.Most);
        await _registry.Stub.WaitForRequestsAsync(2, end.Token);

        var redirected = harvester.ResolveAsync("10.1393/x", end.Token);
        await _registry.Stub.WaitForRequestsAsync(4, end.Token);
        await Task.Delay(50, end.Token);
        Assert.That(_registry.Stub.Requests[^1].Decoded, Is.EqualTo("/doi/10.1393/x"), "One request at once is what the public gets.");
        release.SetResult();
        Assert.That((await redirected.InTimeAsync()).Asked, Is.EqualTo((string[])["doi.org"]));
        await slow.InTimeAsync();
    }

    [Test]
    public async Task Redirects_without_end_are_a_failure()
    {
        _registry.Crossref("10.1000/abc", StubReply.Redirect("/crossref/works/10.1000%2Fabc"));
        await using var harvester = _registry.Harvester(o => o.MaxRedirects = 3);

        var result = await harvester.ResolveAsync("10.1000/abc").InTimeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(HarvestOutcome.SourceUnavailable));
            Assert.That(result.Reason, Does.Contain("redirected"));
            Assert.That(_registry.Stub.RequestsTo("/crossref/works/10.1000/abc"), Has.Count.EqualTo(4));
        });
    }

    [TestCase("ftp://example.org/x")]
    [TestCase("file:///etc/passwd")]
    public async Task A_redirect_to_something_else_than_the_web_is_a_failure(string location)
    {
        _registry.Crossref("10.1000/abc", StubReply.Redirect(location));
        await using var harvester = _registry.Harvester();
        Assert.That((await harvester.ResolveAsync("10.1000/abc").InTimeAsync()).Outcome, Is.EqualTo(HarvestOutcome.SourceUnavailable));
    }

    [Test]
    public async Task An_agency_that_redirects_to_its_pages_has_no_metadata()
    {
        await using var landing = await StubRegistry.StartAsync();
        landing.Otherwise = _ => StubReply.Text("<html><title>A work</title></html>", "text/html");
        _registry.Agency("10.3969", "ISTIC").Handle("10.3969/x", url: "https://example.org/landing");
        _registry.Stub.On("/doi/doiRA/10.3969/x", StubReply.Json("""[{"DOI":"10.3969/x","RA":"ISTIC"}]"""));
        _registry.Stub.On("/doi/10.3969/x", StubReply.Redirect(new Uri(landing.Address, "/landing").AbsoluteUri));
        await using var harvester = _registry.Harvester(o => o.ContactEmail = "me@example.org");

        var result = await harvester.ResolveAsync("10.3969/x").InTimeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(HarvestOutcome.RegisteredWithoutMetadata));
            Assert.That(result.Agency, Is.EqualTo("ISTIC"));
            Assert.That(result.LandingUrl, Is.EqualTo("https://example.org/landing"));
            Assert.That(landing.Requests.Single().Headers["User-Agent"], Does.Not.Contain("me@example.org"), "Strangers get no address.");
        });
    }
}
