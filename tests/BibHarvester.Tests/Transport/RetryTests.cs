using System.Net;
using BibHarvester.Testing;
using Microsoft.Extensions.Logging;

namespace BibHarvester.Tests.Transport;

/// <summary>What is tried again, when, and what is not.</summary>
public sealed class RetryTests
{
    private const string Doi = "10.1000/abc";

    private RegistryStub _registry = null!;
    private ManualTime _time = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _registry = (await RegistryStub.StartAsync()).Agency("10.1000", "Crossref");
        _time = new ManualTime();
    }

    [TearDown]
    public async Task StopAsync() => await _registry.DisposeAsync();

    [TestCase(408)]
    [TestCase(425)]
    [TestCase(429)]
    [TestCase(500)]
    [TestCase(502)]
    [TestCase(503)]
    [TestCase(504)]
    public async Task A_status_that_may_pass_is_tried_again(int status)
    {
        _registry.Crossref(Doi, StubReply.Empty(status), RegistryStub.Work(Doi));
        Assert.That((await ResolveThroughDelaysAsync()).Outcome, Is.EqualTo(HarvestOutcome.Found));
    }

    [TestCase(StubFault.Reset)]
    [TestCase(StubFault.ResetInBody)]
    [TestCase(StubFault.Truncate)]
    [TestCase(StubFault.TooShort)]
    [TestCase(StubFault.DamagedGzip)]
    public async Task A_broken_answer_is_tried_again(StubFault fault)
    {
        _registry.Crossref(Doi, StubReply.Broken(fault), RegistryStub.Work(Doi));
        Assert.That((await ResolveThroughDelaysAsync()).Outcome, Is.EqualTo(HarvestOutcome.Found));
    }

    [TestCase("")]
    [TestCase("<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>")]
    [TestCase("Service temporarily unavailable")]
    public async Task A_good_status_without_data_is_a_failure_of_that_source(string body)
    {
        _registry.Crossref(Doi, StubReply.Text(body, "application/json"));

        var result = await ResolveThroughDelaysAsync(o => o.MaxRetries = 1);

        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(HarvestOutcome.SourceUnavailable));
            Assert.That(result.Error!.SourceName, Is.EqualTo("crossref"));
            Assert.That(result.Error.Attempts, Is.EqualTo(2));
            Assert.That(result.Error.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        });
    }

    [TestCase(400)]
    [TestCase(401)]
    [TestCase(403)]
    [TestCase(422)]
    public async Task A_refusal_is_not_tried_again(int status)
    {
        _registry.Crossref(Doi, StubReply.Text("{\"status\":\"failed\"}", "application/json", status));
        await using var harvester = _registry.Harvester();

        var result = await harvester.ResolveAsync(Doi).InTimeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(HarvestOutcome.SourceUnavailable));
            Assert.That(result.Error!.StatusCode, Is.EqualTo((HttpStatusCode)status));
            Assert.That(result.Error.IsTransient, Is.False);
            Assert.That(_registry.Stub.RequestsTo($"/crossref/works/{Doi}"), Has.Count.EqualTo(1));
        });
    }

    [TestCase(404)]
    [TestCase(410)]
    public async Task An_unknown_work_is_not_tried_again_but_looked_for_elsewhere(int status)
    {
        _registry.Crossref(Doi, StubReply.Text("Resource not found.", "application/json", status)).Handle(Doi);
        _registry.Stub.On($"/doi/doiRA/{Doi}", StubReply.Json($$"""[{"DOI":"{{Doi}}","RA":"DataCite"}]"""));
        _registry.Stub.On($"/datacite/dois/{Doi}", RegistryStub.DataCiteWork(Doi));
        await using var harvester = _registry.Harvester();

        var result = await harvester.ResolveAsync(Doi).InTimeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(HarvestOutcome.Found));
            Assert.That(result.Asked, Is.EqualTo((string[])["doi.org", "crossref", "datacite"]));
            Assert.That(_registry.Stub.RequestsTo($"/crossref/works/{Doi}"), Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task A_kept_connection_that_breaks_is_not_tried_again_behind_the_limiters_back()
    {
        _registry.Crossref(Doi, RegistryStub.Work(Doi), StubReply.Broken(StubFault.Reset));
        await using var harvester = _registry.Harvester(o => o.MaxRetries = 0);
        Assert.That((await harvester.ResolveAsync(Doi).InTimeAsync()).IsFound);

        var result = await harvester.ResolveAsync(Doi).InTimeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(HarvestOutcome.SourceUnavailable));
            Assert.That(_registry.Stub.RequestsTo($"/crossref/works/{Doi}"), Has.Count.EqualTo(2));
        });
    }

    [Test]
    public async Task Retries_end_when_their_number_is_reached()
    {
        _registry.Crossref(Doi, StubReply.Empty(503));
        var result = await ResolveThroughDelaysAsync(o => o.MaxRetries = 3);
        Assert.Multiple(() =>
        {
            Assert.That(result.Error!.Attempts, Is.EqualTo(4));
            Assert.That(_registry.Stub.RequestsTo($"/crossref/works/{Doi}"), Has.Count.EqualTo(4));
        });
    }

    [Test]
    public async Task Delays_double_up_to_a_cap([Values(429, 503)] int status)
    {
        _registry.Crossref(Doi, StubReply.Empty(status));
        var delays = new List<double>();
        var failures = new Failures();
        await using var harvester = Harvester(o => (o.MaxRetries, o.Timeout, o.LoggerFactory) = (7, TimeSpan.FromMinutes(10), failures));
        var resolving = harvester.ResolveAsync(Doi);
        using var end = new CancellationTokenSource(Wait.Most);
        for (var i = 1; i <= 7; i++)
        {
            // From then on no timer of the attempt itself is left.
            await failures.Seen.WaitAsync(end.Token);
            var delay = await _time.WaitForTimerAsync(TimeSpan.FromSeconds(0.2), TimeSpan.FromSeconds(16), end.Token);
            delays.Add(delay.TotalSeconds);
            _time.Advance(delay);
        }

        await resolving.InTimeAsync();
        var start = status == 429 ? 1 : 0.25;
        for (var i = 0; i < delays.Count; i++)
        {
            var due = Math.Min(10, start * Math.Pow(2, i));
            Assert.That(delays[i], Is.InRange(due, (due * 1.5) + 0.01), $"delay {i}");
        }
    }

    [Test]
    public async Task Retry_after_is_kept_to_by_everybody([Values] bool asDate)
    {
        var retryAfter = asDate ? (_time.GetUtcNow() + TimeSpan.FromSeconds(7)).ToString("R") : "7";
        _registry.Crossref(Doi, StubReply.Empty(429).With("Retry-After", retryAfter), RegistryStub.Work(Doi));
        _registry.Crossref("10.1000/other", RegistryStub.Work("10.1000/other"));
        await using var harvester = Harvester();
        using var end = new CancellationTokenSource(Wait.Most);

        var first = harvester.ResolveAsync(Doi, end.Token);
        await _registry.Stub.WaitForRequestsAsync(2, end.Token);
        var delay = await _time.WaitForTimerAsync(TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7.5), end.Token);
        var second = harvester.ResolveAsync("10.1000/other", end.Token);
        _time.Advance(TimeSpan.FromSeconds(6.99));
        await Task.Delay(50, end.Token);
        Assert.That(_registry.Stub.Requests, Has.Count.EqualTo(2), "Nobody goes before the time is over.");
        _time.Advance(delay - TimeSpan.FromSeconds(6.99));

        Assert.Multiple(async () =>
        {
            Assert.That((await first.InTimeAsync()).IsFound);
            Assert.That((await second.InTimeAsync()).IsFound);
        });
    }

    [Test]
    public async Task One_unavailable_server_holds_up_only_its_own_request()
    {
        _registry.Crossref(Doi, StubReply.Empty(503).With("Retry-After", "7"), RegistryStub.Work(Doi));
        _registry.Crossref("10.1000/other", RegistryStub.Work("10.1000/other"));
        await using var harvester = Harvester();
        using var end = new CancellationTokenSource(Wait.Most);

        var first = harvester.ResolveAsync(Doi, end.Token);
        await _time.WaitForTimerAsync(TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7.5), end.Token);
        Assert.That((await harvester.ResolveAsync("10.1000/other", end.Token)).IsFound, "Another request does not wait.");
        Assert.That(first.IsCompleted, Is.False);
        _time.Advance(TimeSpan.FromSeconds(7.5));
        Assert.That((await first.InTimeAsync()).IsFound);
    }

    [Test]
    public async Task A_service_that_asks_for_too_long_a_pause_has_failed()
    {
        _registry.Crossref(Doi, StubReply.Empty(429).With("Retry-After", "3600"));
        await using var harvester = Harvester();
        var result = await harvester.ResolveAsync(Doi).InTimeAsync();
        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(HarvestOutcome.SourceUnavailable));
            Assert.That(result.Error!.RetryAfter, Is.EqualTo(TimeSpan.FromHours(1)));
        });
    }

    private Harvester Harvester(Action<HarvesterOptions>? configure = null) => _registry.Harvester(o =>
    {
        o.TimeProvider = _time;
        configure?.Invoke(o);
    });

    private async Task<HarvestResult> ResolveThroughDelaysAsync(Action<HarvesterOptions>? configure = null)
    {
        await using var harvester = Harvester(configure);
        return await _time.ThroughDelaysAsync(harvester.ResolveAsync(Doi), TimeSpan.FromSeconds(0.2), TimeSpan.FromSeconds(1.99));
    }

    /// <summary>Counts the attempts that are followed by another.</summary>
    private sealed class Failures : ILoggerFactory, ILogger
    {
        public SemaphoreSlim Seen { get; } = new(0);

        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Seen.Release();

        public void Dispose() => Seen.Dispose();
    }
}
