using BibHarvester.Sources;

namespace BibHarvester.Tests;

public sealed class HarvesterOptionsTests
{
    private static readonly TestCaseData<Action<HarvesterOptions>, string>[] Wrong =
    [
        new(o => o.Timeout = TimeSpan.Zero, nameof(HarvesterOptions.Timeout)),
        new(o => o.MaxRetries = -1, nameof(HarvesterOptions.MaxRetries)),
        new(o => o.MaxRetryAfter = TimeSpan.FromSeconds(-1), nameof(HarvesterOptions.MaxRetryAfter)),
        new(o => o.MaxResponseBytes = 0, nameof(HarvesterOptions.MaxResponseBytes)),
        new(o => o.MaxRedirects = -1, nameof(HarvesterOptions.MaxRedirects)),
        new(o => o.MaxConcurrency = 0, nameof(HarvesterOptions.MaxConcurrency)),
        new(o => o.MaxRequestsPerSecond = 0, nameof(HarvesterOptions.MaxRequestsPerSecond)),
        new(o => o.BulkWindow = 0, nameof(HarvesterOptions.BulkWindow)),
        new(o => o.ContactEmail = "nobody", nameof(HarvesterOptions.ContactEmail)),
        new(o => o.ContactEmail = "a@b.org\r\nX-Evil: 1", nameof(HarvesterOptions.ContactEmail)),
        new(o => o.Product = "My App (1)", nameof(HarvesterOptions.Product)),
        new(o => o.Sources.Add(new CrossrefSource()), nameof(HarvesterOptions.Sources)),
        new(o => o.SourceUrls["crossref"] = new Uri("/relative", UriKind.Relative), nameof(HarvesterOptions.SourceUrls)),
        new(o => o.SourceUrls["crossref"] = new Uri("ftp://example.org"), nameof(HarvesterOptions.SourceUrls)),
    ];

    [TestCaseSource(nameof(Wrong))]
    public void A_value_outside_of_its_range_is_the_callers_mistake(Action<HarvesterOptions> set, string name)
    {
        var options = new HarvesterOptions();
        set(options);
        Assert.That(() => new Harvester(options), Throws.ArgumentException.With.Property(nameof(ArgumentException.ParamName)).EqualTo(name));
    }

    [Test]
    public async Task A_harvester_does_not_see_later_changes()
    {
        await using var registry = await RegistryStub.StartAsync();
        registry.Agency("10.1000", "Crossref").Crossref("10.1000/abc", RegistryStub.Work("10.1000/abc"));
        var options = new HarvesterOptions();
        registry.Point(options);
        await using var harvester = new Harvester(options);
        options.Offline = true;
        options.Sources.Clear();
        options.SourceUrls.Clear();

        Assert.That((await harvester.ResolveAsync("10.1000/abc").InTimeAsync()).IsFound);
    }
}
