using BibHarvester.Locking;
using BibHarvester.Testing;

namespace BibHarvester.Tests.Completing;

/// <summary>An organisation of which only the ROR is known gets its name at full; one that is named is left as it is.</summary>
public sealed class OrganizationNamesTests
{
    private const string Doi = "10.1000/abc";
    private const string Path = "/ror/organizations/05dxps055";
    private const string House = """{"id":"https://ror.org/05dxps055","names":[{"types":["ror_display"],"value":"House of Things"}],"locations":[{"geonames_details":{"name":"Fenton","country_name":"Utopia"}}]}""";

    private RegistryStub _registry = null!;

    [SetUp]
    public async Task StartAsync() => _registry = (await RegistryStub.StartAsync()).Agency("10.1000", "Crossref");

    [TearDown]
    public async Task StopAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task The_registry_s_name_and_place_stand_where_there_was_none_and_say_who_said_so()
    {
        Knows("""{"name":"A House"}""", Of(null), Of("Own Words"));
        _registry.Stub.On(Path, StubReply.Json(House));

        var result = await ResolveAsync();

        var affiliations = result.Record!.Contributors.SelectMany(c => c.Affiliations).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(affiliations.Select(a => (a.Name, a.Place)), Is.EqualTo(new (string?, string?)[] { ("A House", null), ("House of Things", "Fenton, Utopia"), ("Own Words", null) }));
            Assert.That(_registry.Stub.RequestsTo(Path), Has.Count.EqualTo(1));
            Assert.That(result.Asked, Is.EqualTo((string[])["doi.org", "crossref", "ror"]));
            Assert.That(result.Payloads.Select(p => p.Source), Is.EqualTo((string[])["crossref", "ror"]));
            var provenance = result.Record.Provenance!;
            var row = provenance.Of("/contributors/1/affiliations/0/name")!;
            Assert.That((row.Path, row.Rule, provenance.Witnesses[row.Witness].Source), Is.EqualTo(("/contributors/1/affiliations/0", "affiliation.ror", "ror")));
        });
    }

    [Test]
    public async Task Nobody_is_asked_where_all_are_named_or_less_is_wanted([Values] bool isNamed)
    {
        Knows(isNamed ? Of("Own Words") : Of(null));
        var result = await ResolveAsync(o => o.Completeness = isNamed ? Completeness.Full : Completeness.Normal);
        Assert.That((result.IsFound, _registry.Stub.RequestsTo(Path).Count), Is.EqualTo((true, 0)));
    }

    [TestCase(404, 0)]
    [TestCase(500, 1)]
    public async Task Without_the_registry_the_record_stands_and_a_failure_is_told(int status, int warnings)
    {
        Knows(Of(null));
        _registry.Stub.On(Path, StubReply.Empty(status));

        var result = await ResolveAsync(o => o.MaxRetries = 0);

        Assert.Multiple(() =>
        {
            Assert.That(result.Record!.Contributors[0].Affiliations.Single().Name, Is.Null);
            Assert.That(result.Warnings.Count(w => w.Code == HarvestWarnings.SourceFailed), Is.EqualTo(warnings));
        });
    }

    [Test]
    public async Task A_lock_holds_the_name()
    {
        Knows(Of(null));
        _registry.Stub.On(Path, StubReply.Json(House));
        var options = Options(null);
        var locked = await LockRun.LockAsync([Doi], options);
        var fresh = await ResolveAsync();
        var asked = _registry.Stub.Requests.Count;

        var frozen = await ResolveAsync(o => o.Frozen = locked.Lock);

        Assert.That((frozen.Record, frozen.Error, _registry.Stub.Requests.Count), Is.EqualTo((fresh.Record, (HarvestException?)null, asked)));
        Assert.That(frozen.Record!.Contributors[0].Affiliations.Single().Name, Is.EqualTo("House of Things"));
    }

    private static string Of(string? name) =>
        $$"""{{{(name is null ? "" : $"\"name\":\"{name}\",")}}"id":[{"id":"https://ror.org/05dxps055","id-type":"ROR","asserted-by":"publisher"}] }""";

    private void Knows(params string[] affiliations) => _registry.Crossref(Doi, StubReply.Json(
        $$"""{"status":"ok","message-type":"work","message":{"DOI":"{{Doi}}","type":"journal-article","title":["A title"],"container-title":["A Journal"],"issued":{"date-parts":[[2020]]},"author":[{{string.Join(',', affiliations.Select((a, i) => $$"""{"family":"Name{{(char)('A' + i)}}","affiliation":[{{a}}]}"""))}}] } }"""));

    private HarvesterOptions Options(Action<HarvesterOptions>? configure)
    {
        var options = new HarvesterOptions { Completeness = Completeness.Full };
        options.UseSources(["crossref", "doi.org", "ror"]);
        _registry.Point(options);
        configure?.Invoke(options);
        return options;
    }

    private async Task<HarvestResult> ResolveAsync(Action<HarvesterOptions>? configure = null)
    {
        await using var harvester = new Harvester(Options(configure));
        return await harvester.ResolveAsync(Doi).InTimeAsync();
    }
}
