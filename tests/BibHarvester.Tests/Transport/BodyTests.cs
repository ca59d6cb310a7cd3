using System.Text;
using BibHarvester.Testing;
using BibHarvester.Transport;

namespace BibHarvester.Tests.Transport;

/// <summary>Bodies: compressed, too long, cut, damaged.</summary>
public sealed class BodyTests
{
    private RegistryStub _registry = null!;

    [SetUp]
    public async Task StartAsync() => _registry = (await RegistryStub.StartAsync()).Agency("10.1000", "Crossref");

    [TearDown]
    public async Task StopAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task A_compressed_body_is_read()
    {
        _registry.Crossref("10.1000/abc", RegistryStub.Work("10.1000/abc") with { Fault = StubFault.Gzip });
        await using var harvester = _registry.Harvester();

        var result = await harvester.ResolveAsync("10.1000/abc").InTimeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(result.IsFound);
            Assert.That(_registry.Stub.Requests[1].Headers["Accept-Encoding"], Does.Contain("gzip").And.Contain("br"));
        });
    }

    [Test]
    public async Task A_body_beyond_the_cap_is_a_failure_that_is_not_tried_again([Values] bool isBomb)
    {
        var body = StubReply.Json($"{{\"message\":\"{new string('x', 200_000)}\"}}");
        _registry.Crossref("10.1000/abc", isBomb ? body with { Fault = StubFault.Gzip } : body);
        await using var harvester = _registry.Harvester(o => o.MaxResponseBytes = 100_000);

        var result = await harvester.ResolveAsync("10.1000/abc").InTimeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(HarvestOutcome.SourceUnavailable));
            Assert.That(result.Error!.IsTransient, Is.False);
            Assert.That(_registry.Stub.Requests, Has.Count.EqualTo(2));
        });
    }

    [TestCase("{}", null)]
    [TestCase(" [1, 2]\n", null)]
    [TestCase("\uFEFF{\"a\":1}", null)]
    [TestCase("", "empty")]
    [TestCase(" \n", "empty")]
    [TestCase("<html>", "HTML")]
    [TestCase("Resource not found.", "text")]
    [TestCase("{\"a\":[1,2", "cut short")]
    [TestCase("{\"a\":{}", "cut short")]
    [TestCase("{\"a\":1}{", "cut short")]
    public void A_body_is_one_whole_json_value(string body, string? problem) =>
        Assert.That(JsonCheck.Problem(Encoding.UTF8.GetBytes(body)), problem is null ? Is.Null : Does.Contain(problem));

    [Test]
    public void A_body_nested_without_end_is_damaged() =>
        Assert.That(JsonCheck.Problem(Encoding.UTF8.GetBytes(new string('[', 100_000))), Is.Not.Null);
}
