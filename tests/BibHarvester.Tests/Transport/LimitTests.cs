using System.Collections.Concurrent;
using BibHarvester.Testing;

namespace BibHarvester.Tests.Transport;

/// <summary>Rates and concurrency, as learnt from the answers.</summary>
public sealed class LimitTests
{
    private RegistryStub _registry = null!;

    [SetUp]
    public async Task StartAsync() => _registry = (await RegistryStub.StartAsync()).Agency("10.1000", "Crossref");

    [TearDown]
    public async Task StopAsync() => await _registry.DisposeAsync();

    [TestCase("x-rate-limit-limit", "x-rate-limit-interval")]
    [TestCase("x-rate-limit", "x-rate-limit-interval")]
    [TestCase("x-ratelimit-limit", "x-ratelimit-interval")]
    public async Task No_interval_sees_more_than_the_headers_allow(string limit, string interval)
    {
        var time = new ManualTime();
        var start = time.GetUtcNow();
        var arrivals = new ConcurrentQueue<double>();
        Serve(r =>
        {
            arrivals.Enqueue((time.GetUtcNow() - start).TotalSeconds);
            return r.With(limit, "4").With(interval, "1s");
        });
        await using var harvester = _registry.Harvester(o => (o.TimeProvider, o.ContactEmail) = (time, "me@example.org"));
        await harvester.ResolveAsync("10.1000/0").InTimeAsync();

        // The clock stands still until all that may go has been answered, however long that takes.
        var resolving = Enumerable.Range(1, 8).Select(i => harvester.ResolveAsync($"10.1000/{i}")).ToList();
        using var end = new CancellationTokenSource(Wait.Most);
        foreach (var answered in (int[])[3, 4, 1])
        {
            for (var i = 0; i < answered; i++)
                resolving.Remove(await Task.WhenAny(resolving).InTimeAsync());
            if (resolving.Count > 0)
                time.Advance(await time.WaitForTimerAsync(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1.2), end.Token));
        }

        Assert.That(arrivals, Is.EqualTo((double[])[0, 0, 0, 0, 1, 1, 1, 1, 2]));
    }

    [Test]
    public async Task The_headers_may_allow_more_than_is_published()
    {
        Serve(r => r.With("x-rate-limit-limit", "100").With("x-rate-limit-interval", "1s").With("x-concurrency-limit", "7"));
        await using var harvester = _registry.Harvester();
        await harvester.ResolveAsync("10.1000/0").InTimeAsync();

        await HoldAllAsync(harvester, atOnce: 7, asked: 20);
    }

    [Test]
    public async Task Own_limits_hold_where_they_are_lower()
    {
        Serve(r => r.With("x-rate-limit-limit", "100").With("x-rate-limit-interval", "1s").With("x-concurrency-limit", "7"));
        await using var harvester = _registry.Harvester(o => o.MaxConcurrency = 2);
        await harvester.ResolveAsync("10.1000/0").InTimeAsync();

        await HoldAllAsync(harvester, atOnce: 2, asked: 10);
    }

    [TestCase(null, 1)]
    [TestCase("me@example.org", 3)]
    public async Task Before_the_first_answer_the_published_limit_holds(string? contact, int atOnce)
    {
        Serve(r => r);
        await using var harvester = _registry.Harvester(o => o.ContactEmail = contact);

        await HoldAllAsync(harvester, atOnce, asked: 5);
    }

    [Test]
    public async Task Too_many_requests_without_a_header_halve_the_concurrency()
    {
        Serve(r => r.With("x-rate-limit-limit", "1000").With("x-rate-limit-interval", "1s").With("x-concurrency-limit", "8"));
        var time = new ManualTime();
        await using var harvester = _registry.Harvester(o => o.TimeProvider = time);
        await harvester.ResolveAsync("10.1000/0").InTimeAsync();
        _registry.Crossref("10.1000/1", StubReply.Empty(429), RegistryStub.Work("10.1000/1"));
        await time.ThroughDelaysAsync(harvester.ResolveAsync("10.1000/1"), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.6));

        await HoldAllAsync(harvester, atOnce: 4, asked: 12, from: 100);
    }

    [Test]
    public async Task Lists_and_single_requests_have_budgets_of_their_own()
    {
        var release = new TaskCompletionSource();
        _registry.Stub.Otherwise = request => request.Decoded.Contains("filter", StringComparison.Ordinal)
            ? RegistryStub.Works([]).When(release.Task)
            : RegistryStub.Work(Doi(request));
        _registry.Stub.On("/crossref/works", r => RegistryStub.Works([]).When(release.Task));
        await using var harvester = _registry.Harvester();

        await using var many = harvester.ResolveManyAsync(["10.1000/a", "10.1000/b"]).GetAsyncEnumerator();
        var first = many.MoveNextAsync().AsTask();
        using var end = new CancellationTokenSource(Wait.Most);
        await _registry.Stub.WaitForRequestsAsync(2, end.Token);
        Assert.That((await harvester.ResolveAsync("10.1000/c").InTimeAsync()).IsFound, "The list that is under way is in nobody's way.");
        release.SetResult();
        await first.InTimeAsync();
    }

    [Test]
    public async Task Requests_of_both_kinds_share_a_budget_that_the_service_gives_one_name()
    {
        var release = new TaskCompletionSource();
        StubReply Named(StubReply reply) => reply.With("x-api-pool", "polite").With("x-concurrency-limit", "1");
        _registry.Stub.On(
            "/crossref/works",
            _ => Named(RegistryStub.Works(["10.1000/a", "10.1000/b"])),
            _ => Named(RegistryStub.Works(["10.1000/c", "10.1000/d"])).When(release.Task));
        _registry.Stub.Otherwise = request => Named(RegistryStub.Work(Doi(request)));
        await using var harvester = _registry.Harvester();
        await harvester.ResolveAsync("10.1000/x").InTimeAsync();
        await foreach (var result in harvester.ResolveManyAsync(["10.1000/a", "10.1000/b"]))
            Assert.That(result.IsFound);

        var before = _registry.Stub.Requests.Count;
        await using var many = harvester.ResolveManyAsync(["10.1000/c", "10.1000/d"]).GetAsyncEnumerator();
        var first = many.MoveNextAsync().AsTask();
        using var end = new CancellationTokenSource(Wait.Most);
        await _registry.Stub.WaitForRequestsAsync(before + 1, end.Token);
        var single = harvester.ResolveAsync("10.1000/y");
        await Task.Delay(50, end.Token);
        Assert.That(_registry.Stub.Requests, Has.Count.EqualTo(before + 1), "The single request waits for the list.");
        release.SetResult();
        Assert.That((await single.InTimeAsync()).IsFound);
        await first.InTimeAsync();
    }

    private void Serve(Func<StubReply, StubReply> headers) =>
        _registry.Stub.Otherwise = request => headers(RegistryStub.Work(Doi(request)));

    private static string Doi(StubRequest request) => Uri.UnescapeDataString(request.Path)["/crossref/works/".Length..];

    private int Works() => _registry.Stub.Requests.Count(r => r.Path.StartsWith("/crossref/works/", StringComparison.Ordinal));

    /// <summary>Asks for many at once while none is answered, and sees how many come through.</summary>
    private async Task HoldAllAsync(Harvester harvester, int atOnce, int asked, int from = 1)
    {
        var release = new TaskCompletionSource();
        var serve = _registry.Stub.Otherwise;
        _registry.Stub.Otherwise = request => serve(request).When(release.Task);
        var before = _registry.Stub.Requests.Count(r => r.Path.StartsWith("/crossref", StringComparison.Ordinal));
        using var end = new CancellationTokenSource(Wait.Most);
        var resolving = Task.WhenAll(Enumerable.Range(from, asked).Select(i => harvester.ResolveAsync($"10.1000/{i}", end.Token)));
        while (Works() < before + atOnce)
            await Task.Delay(5, end.Token);
        await Task.Delay(50, end.Token);
        Assert.That(Works() - before, Is.EqualTo(atOnce));
        release.SetResult();
        _registry.Stub.Otherwise = serve;
        await end.CancelAsync();
        await ((Task)resolving).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
