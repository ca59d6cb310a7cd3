using BibHarvester.Testing;

namespace BibHarvester.Tests;

public sealed class HarvesterTests
{
    private RegistryStub _registry = null!;

    [SetUp]
    public async Task StartAsync() => _registry = await RegistryStub.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task A_doi_is_asked_for_at_its_agency()
    {
        _registry.Agency("10.1000", "Crossref").Crossref("10.1000/ABC", RegistryStub.Work("10.1000/abc", "Found"));
        await using var harvester = _registry.Harvester();

        var result = await harvester.ResolveAsync("https://doi.org/10.1000/ABC");

        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(HarvestOutcome.Found));
            Assert.That(result.Record!.Title!.Text.Plain, Is.EqualTo("Found"));
            Assert.That(result.Agency, Is.EqualTo("Crossref"));
            Assert.That(result.Asked, Is.EqualTo((string[])["doi.org", "crossref"]));
            Assert.That(result.IsAlias, Is.False);
            Assert.That(_registry.Stub.Requests.Select(r => r.Path), Is.EqualTo((string[])["/doi/doiRA/10.1000", "/crossref/works/10.1000%2FABC"]));
        });
    }
}
