using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using BibHarvester.Storage;
using BibHarvester.Testing;

namespace BibHarvester.Tests.Transport;

/// <summary>No network, proxies, hosts that are down, and the stored records that stand in.</summary>
public sealed class UnreachableTests
{
    private static readonly DateTimeOffset Date = new(2026, 10, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly BibRecord Sample = new() { Type = WorkType.Book, Identifiers = [BibHarvester.Doi.Parse("10.1000/abc")] };

    [Test]
    public async Task An_unreachable_network_is_answered_from_the_store_and_said_so([Values] bool isNameUnknown)
    {
        await using var harvester = Unreachable(isNameUnknown, o => o.Fallbacks.Add(new Store()));
        var start = Stopwatch.GetTimestamp();

        var result = await harvester.ResolveAsync("https://doi.org/10.1000/ABC").InTimeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(Stopwatch.GetElapsedTime(start), Is.LessThan(TimeSpan.FromSeconds(3)));
            Assert.That(result.Record, Is.EqualTo(Sample));
            Assert.That(result.IsStored);
            Assert.That(result.Record!.Provenance!.Witnesses, Is.EqualTo((Witness[])[new() { Source = "sample", RetrievedAt = Date, IsStored = true }]));
            Assert.That(result.Warnings, Does.Contain(new Diagnostic(HarvestWarnings.Stored, "from sample, 2026-10-01")));
            Assert.That(result.Error!.IsUnreachable);
            Assert.That(result.Error.SourceName, Is.EqualTo("doi.org"));
        });
    }

    [Test]
    public async Task Without_a_stored_record_the_source_is_unavailable([Values] bool isNameUnknown)
    {
        await using var harvester = Unreachable(isNameUnknown, o => o.Fallbacks.Add(new Store()));

        var result = await harvester.ResolveAsync("10.1000/other").InTimeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(HarvestOutcome.SourceUnavailable));
            Assert.That(result.Error!.IsUnreachable);
            Assert.That(result.Asked, Is.EqualTo((string[])["doi.org", "sample", "crossref", "datacite"]));
        });
    }

    [Test]
    public async Task Offline_opens_no_connection()
    {
        await using var registry = await RegistryStub.StartAsync();
        await using var harvester = registry.Harvester(o =>
        {
            o.Offline = true;
            o.Fallbacks.Add(new Store());
        });

        var found = await harvester.ResolveAsync("10.1000/abc").InTimeAsync();
        var missing = await harvester.ResolveAsync("10.1000/other").InTimeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(found.IsStored);
            Assert.That(missing.Outcome, Is.EqualTo(HarvestOutcome.NotFound));
            Assert.That(missing.Asked, Is.EqualTo((string[])["sample"]));
            Assert.That(registry.Stub.Requests, Is.Empty);
        });
    }

    [Test]
    public async Task What_a_live_source_knows_is_not_taken_from_the_store()
    {
        await using var registry = await RegistryStub.StartAsync();
        registry.Agency("10.1000", "Crossref").Crossref("10.1000/abc", RegistryStub.Work("10.1000/abc"));
        await using var harvester = registry.Harvester(o => o.Fallbacks.Add(new Store()));

        Assert.That((await harvester.ResolveAsync("10.1000/abc").InTimeAsync()).IsStored, Is.False);
    }

    [Test]
    public async Task A_host_that_is_down_opens_its_circuit_and_others_go_on()
    {
        await using var registry = await RegistryStub.StartAsync();
        registry.Agency("10.1000", "Crossref").Agency("10.5072", "DataCite");
        registry.Stub.Otherwise = request => StubReply.Json($$$"""{"data":[{{{string.Join(',', Enumerable.Range(0, 50).Select(i => $$"""{"id":"10.5072/{{i}}","type":"dois","attributes":{"doi":"10.5072/{{i}}","titles":[{"title":"T"}],"types":{} } }"""))}}}]}""");
        await using var harvester = registry.Harvester(o =>
        {
            o.SourceUrls["crossref"] = DeadAddress();
            o.UseLists = false;
        });
        var start = Stopwatch.GetTimestamp();

        var results = new List<HarvestResult>();
        var identifiers = Enumerable.Range(0, 500).Select(i => i % 10 == 0 ? $"10.5072/{i / 10}" : $"10.1000/{i}");
        await foreach (var result in harvester.ResolveManyAsync(identifiers))
            results.Add(result);

        Assert.Multiple(() =>
        {
            Assert.That(Stopwatch.GetElapsedTime(start), Is.LessThan(TimeSpan.FromSeconds(20)));
            Assert.That(results, Has.Count.EqualTo(500));
            Assert.That(results.Count(r => r.IsFound), Is.EqualTo(50));
            Assert.That(results.Where(r => !r.IsFound).Select(r => (r.Outcome, r.Error!.SourceName)).Distinct(), Is.EqualTo([(HarvestOutcome.SourceUnavailable, "crossref")]));
        });
    }

    [Test]
    public async Task A_proxy_is_used_with_its_password()
    {
        await using var proxy = await StubRegistry.StartAsync();
        proxy.Otherwise = request => request.Headers.ContainsKey("Proxy-Authorization")
            ? request.Path.Contains("doiRA", StringComparison.Ordinal) ? StubReply.Json("""[{"DOI":"10.1000","RA":"Crossref"}]""") : RegistryStub.Work("10.1000/abc")
            : StubReply.Empty(407).With("Proxy-Authenticate", "Basic realm=\"proxy\"");
        await using var harvester = ThroughProxy(proxy.Address, new NetworkCredential("user", "secret-password"));

        var result = await harvester.ResolveAsync("10.1000/abc").InTimeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(result.IsFound);
            Assert.That(proxy.Requests[^1].Headers["Host"], Is.EqualTo("crossref.invalid"));
        });
    }

    [TestCase(407)]
    [TestCase(403)]
    public async Task A_proxy_that_refuses_is_named_with_host_status_and_attempt(int status)
    {
        await using var proxy = await StubRegistry.StartAsync();
        proxy.Otherwise = _ => StubReply.Empty(status);
        await using var harvester = ThroughProxy(proxy.Address, new NetworkCredential("user", "secret-password"));

        var result = await harvester.ResolveAsync("10.1000/abc").InTimeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(HarvestOutcome.SourceUnavailable));
            Assert.That(result.Reason, Does.Contain(proxy.Address.Authority).And.Contain("crossref.invalid").And.Contain($"{status}").And.Contain("attempt 1"));
            Assert.That(result.Error!.ToString(), Does.Not.Contain("secret-password"));
        });
    }

    private static Harvester ThroughProxy(Uri address, ICredentials credentials)
    {
        var options = new HarvesterOptions { Proxy = new WebProxy(address) { Credentials = credentials } };
        options.SourceUrls["doi.org"] = new Uri("http://registry.invalid");
        options.SourceUrls["crossref"] = new Uri("http://crossref.invalid");
        options.SourceUrls["datacite"] = new Uri("http://datacite.invalid");
        return new Harvester(options);
    }

    private static Harvester Unreachable(bool isNameUnknown, Action<HarvesterOptions> configure)
    {
        var options = new HarvesterOptions();
        foreach (var name in (string[])["doi.org", "crossref", "datacite"])
            options.SourceUrls[name] = isNameUnknown ? new Uri($"http://{name}.invalid") : DeadAddress();
        configure(options);
        return new Harvester(options);
    }

    /// <summary>An address of this machine at which nobody listens.</summary>
    private static Uri DeadAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://{listener.LocalEndpoint}");
    }

    private sealed class Store : IRecordStore
    {
        public string Name => "sample";

        public DateTimeOffset? AsOf => Date;

        public ValueTask<BibRecord?> FindAsync(Identifier identifier, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(Sample.Identifiers.Contains(identifier) ? Sample : null);
    }
}
