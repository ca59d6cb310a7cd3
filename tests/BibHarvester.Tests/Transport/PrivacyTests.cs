using System.Collections.Concurrent;
using System.Diagnostics;
using BibHarvester.Testing;
using Microsoft.Extensions.Logging;

namespace BibHarvester.Tests.Transport;

/// <summary>The contact address and keys: where they are sent, and that they are shown nowhere.</summary>
public sealed class PrivacyTests
{
    private const string Contact = "someone.private@example.org";
    private const string Key = "very-secret-key";

    private RegistryStub _registry = null!;

    [SetUp]
    public async Task StartAsync() => _registry = (await RegistryStub.StartAsync()).Agency("10.1000", "Crossref");

    [TearDown]
    public async Task StopAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task The_contact_stands_in_the_user_agent_and_where_the_service_wants_it()
    {
        _registry.Crossref("10.1000/abc", RegistryStub.Work("10.1000/abc"));
        await using var harvester = _registry.Harvester(o => (o.ContactEmail, o.Product, o.ApiKeys["crossref"]) = (Contact, "MyApp/2.1", Key));

        await harvester.ResolveAsync("10.1000/abc").InTimeAsync();

        var (registry, crossref) = (_registry.Stub.Requests[0], _registry.Stub.Requests[1]);
        Assert.Multiple(() =>
        {
            Assert.That(crossref.Headers["User-Agent"], Does.Match($@"^MyApp/2\.1 BibHarvester/\d+\.\d+\.\d+ \(https://\S+; mailto:{Contact}\)$"));
            Assert.That(crossref.Decoded, Is.EqualTo($"/crossref/works/10.1000/abc?mailto={Contact}"));
            Assert.That(crossref.Headers["Crossref-Plus-API-Token"], Is.EqualTo($"Bearer {Key}"));
            Assert.That(registry.Query, Is.Empty, "doi.org wants none.");
            Assert.That(registry.Headers, Does.Not.ContainKey("Crossref-Plus-API-Token"));
        });
    }

    [Test]
    public async Task Nothing_of_them_is_shown([Values(200, 400, 503)] int status)
    {
        _registry.Crossref("10.1000/abc", status == 200 ? RegistryStub.Work("10.1000/abc") : StubReply.Empty(status));
        using var log = new LogLines();
        var tags = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "BibHarvester",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = a => tags.Enqueue($"{a.DisplayName} {a.StatusDescription} {string.Join(' ', a.TagObjects)}"),
        };
        ActivitySource.AddActivityListener(listener);
        await using var harvester = _registry.Harvester(o =>
        {
            (o.ContactEmail, o.ApiKeys["crossref"], o.MaxRetries, o.LoggerFactory) = (Contact, Key, 1, log);
        });

        var result = await harvester.ResolveAsync("10.1000/abc").InTimeAsync();

        var witness = result.Record?.Provenance!.Witnesses[0];
        string shown = string.Join('\n', [.. log.Lines, .. tags, $"{result}", $"{witness}", $"{result.Payload?.Url}", $"{result.Error}", $"{result.Error?.Url}"]);
        Assert.Multiple(() =>
        {
            Assert.That(log.Lines, Is.Not.Empty);
            Assert.That(tags, Is.Not.Empty);
            Assert.That(shown, Does.Contain("/crossref/works/10.1000"));
            Assert.That(shown, Does.Not.Contain(Contact).And.Not.Contain(Uri.EscapeDataString(Contact)).And.Not.Contain("someone.private"));
            Assert.That(shown, Does.Not.Contain(Key));
        });
    }

    [TestCase("https://user:pass@example.org/a?mailto=me%40x.org&q=1", "https://example.org/a?q=1")]
    [TestCase("https://example.org/a?api_key=1", "https://example.org/a")]
    [TestCase("https://example.org/10.1000%2Fab%3Cc%3E?filter=doi%3A10.1000%2Fx", "https://example.org/10.1000%2Fab%3Cc%3E?filter=doi%3A10.1000%2Fx")]
    public void Addresses_are_shown_without_secrets(string url, string shown) =>
        Assert.That(BibHarvester.Transport.ShownUrl.Of(new Uri(url)), Is.EqualTo(shown));

    private sealed class LogLines : ILoggerFactory, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{eventId.Id} {formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
