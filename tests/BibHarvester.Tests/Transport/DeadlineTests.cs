using System.Diagnostics;
using BibHarvester.Testing;

namespace BibHarvester.Tests.Transport;

/// <summary>Cancelling, and the time that one identifier may take.</summary>
public sealed class DeadlineTests
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromMilliseconds(250);

    private RegistryStub _registry = null!;

    [SetUp]
    public async Task StartAsync() => _registry = (await RegistryStub.StartAsync()).Agency("10.1000", "Crossref");

    [TearDown]
    public async Task StopAsync() => await _registry.DisposeAsync();

    [TestCase(StubFault.Hang)]
    [TestCase(StubFault.HangInBody)]
    public async Task A_host_that_hangs_ends_the_search_at_its_deadline_and_is_named(StubFault fault)
    {
        _registry.Crossref("10.1000/abc", StubReply.Broken(fault));
        var time = new ManualTime();
        var start = time.GetUtcNow();
        await using var harvester = _registry.Harvester(o => (o.TimeProvider, o.Timeout) = (time, TimeSpan.FromSeconds(10)));

        var result = await time.ThroughDelaysAsync(harvester.ResolveAsync("10.1000/abc"), TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(10));

        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(HarvestOutcome.SourceUnavailable));
            Assert.That(result.Error!.SourceName, Is.EqualTo("crossref"));
            Assert.That(result.Reason, Does.Contain("crossref"));
            // A tenth of a second more is what the service gets to see that we hung up; the search does not wait for that.
            Assert.That(time.GetUtcNow() - start, Is.EqualTo(TimeSpan.FromSeconds(10)).Within(TimeSpan.FromMilliseconds(100)));
        });
    }

    [Test]
    public async Task A_search_that_is_under_way_ends_at_once_when_it_is_cancelled()
    {
        _registry.Crossref("10.1000/abc", StubReply.Broken(StubFault.Hang));
        await using var harvester = _registry.Harvester();
        using var cancel = new CancellationTokenSource();
        var resolving = harvester.ResolveAsync("10.1000/abc", cancel.Token);
        await _registry.Stub.WaitForRequestsAsync(2);

        await AssertEndsAtOnceAsync(cancel, resolving);
    }

    [Test]
    public async Task Searches_that_wait_for_their_turn_end_at_once()
    {
        _registry.Stub.Otherwise = _ => StubReply.Broken(StubFault.Hang);
        await using var harvester = _registry.Harvester();
        using var cancel = new CancellationTokenSource();
        var resolving = Task.WhenAll(Enumerable.Range(0, 50).Select(i => harvester.ResolveAsync($"10.1000/{i}", cancel.Token)));
        await _registry.Stub.WaitForRequestsAsync(2);

        await AssertEndsAtOnceAsync(cancel, resolving);
    }

    [Test]
    public async Task A_search_that_waits_to_be_tried_again_ends_at_once()
    {
        _registry.Crossref("10.1000/abc", StubReply.Empty(503).With("Retry-After", "20"));
        await using var harvester = _registry.Harvester();
        using var cancel = new CancellationTokenSource();
        var resolving = harvester.ResolveAsync("10.1000/abc", cancel.Token);
        await _registry.Stub.WaitForRequestsAsync(2);

        await AssertEndsAtOnceAsync(cancel, resolving);
    }

    [Test]
    public async Task A_cancelled_stream_ends_at_once_and_what_was_taken_stays()
    {
        _registry.Stub.Otherwise = _ => StubReply.Broken(StubFault.Hang);
        _registry.Stub.On("/crossref/works", RegistryStub.Works(Enumerable.Range(0, 50).Select(i => $"10.1000/{i}")), StubReply.Broken(StubFault.Hang));
        await using var harvester = _registry.Harvester();
        using var cancel = new CancellationTokenSource();
        var taken = new List<HarvestResult>();
        var count = 0;
        var resolving = TakeAllAsync();
        while (Volatile.Read(ref count) < 50)
            await Task.Delay(5);

        await AssertEndsAtOnceAsync(cancel, resolving);
        Assert.That(taken.Select(r => r.IsFound), Is.EqualTo(Enumerable.Repeat(element: true, 50)));

        async Task<int> TakeAllAsync()
        {
            await foreach (var result in harvester.ResolveManyAsync(Enumerable.Range(0, 100).Select(i => $"10.1000/{i}"), cancellationToken: cancel.Token))
            {
                taken.Add(result);
                Volatile.Write(ref count, taken.Count);
            }

            return taken.Count;
        }
    }

    [Test]
    public async Task A_token_that_is_cancelled_already_asks_nobody()
    {
        await using var harvester = _registry.Harvester();
        Assert.That(async () => await harvester.ResolveAsync("10.1000/abc", new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(_registry.Stub.Requests, Is.Empty);
    }

    private static async Task AssertEndsAtOnceAsync(CancellationTokenSource cancel, Task task)
    {
        var start = Stopwatch.GetTimestamp();
        await cancel.CancelAsync();
        var exception = Assert.CatchAsync(async () => await task.WaitAsync(Wait.Most));
        Assert.Multiple(() =>
        {
            Assert.That(Stopwatch.GetElapsedTime(start), Is.LessThan(AtOnce));
            Assert.That(exception, Is.InstanceOf<OperationCanceledException>());
            Assert.That(exception!.InnerException, Is.Null.Or.InstanceOf<OperationCanceledException>());
        });
    }
}
