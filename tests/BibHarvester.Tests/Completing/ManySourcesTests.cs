using System.Diagnostics;
using BibHarvester.Testing;

namespace BibHarvester.Tests.Completing;

/// <summary>A thousand works at all sources at once, while everything goes wrong.</summary>
public sealed class ManySourcesTests
{
    private const int Count = 1000;

    private static readonly StubFault[] Broken = [StubFault.Reset, StubFault.ResetInBody, StubFault.Truncate, StubFault.TooShort];

    private ServicesStub _services = null!;

    [SetUp]
    public async Task StartAsync() => _services = (await ServicesStub.StartAsync()).Knows(Works());

    [TearDown]
    public async Task StopAsync() => await _services.DisposeAsync();

    [Test]
    [CancelAfter(120_000)]
    public async Task Nothing_is_lost_and_nothing_wrong_with_faults_at_a_fifth_of_all_requests(CancellationToken cancellationToken)
    {
        _services.Fault = FaultAtAFifth();
        await using var harvester = Harvester();
        var (queries, results) = (Queries(), new List<HarvestResult>());

        await foreach (var result in harvester.ResolveManyAsync(queries, cancellationToken: cancellationToken))
            results.Add(result);

        Assert.Multiple(() =>
        {
            Assert.That(results.Select(r => r.Query), Is.EqualTo(queries));
            Assert.That(results.Select(r => r.Record?.Title?.Text.Plain), Is.EqualTo(Works().Select(w => w.Title)));
            Assert.That(results.Select(r => r.Record?.Doi?.Value), Is.EqualTo(Works().Select(w => w.Doi)));
            Assert.That(results.Where((r, i) => Works()[i].Pmid is { } pmid && !r.Record!.Identifiers.Contains(new Identifier(IdentifierKind.Pmid, pmid))).Select(r => r.Query), Is.Empty);
            // Mostly lists: one by one it would be five thousand and more. Numbers of PubMed that nobody tells are looked up one by one.
            Assert.That(_services.Stub.Requests, Has.Count.LessThan(2000));
        });
    }

    [Test]
    [CancelAfter(120_000)]
    public async Task A_source_that_never_answers_costs_its_deadline_once(CancellationToken cancellationToken)
    {
        _services.Fault = static request => request.Path.StartsWith("/openalex", StringComparison.Ordinal) ? StubReply.Broken(StubFault.Hang) : null;
        await using var harvester = Harvester(o =>
        {
            (o.Timeout, o.UseLists, o.BulkWindow) = (TimeSpan.FromSeconds(6), false, 20);
            o.UseSources(["crossref", "datacite", "doi.org", "openalex"]);
        });
        var start = Stopwatch.GetTimestamp();
        var found = 0;

        await foreach (var result in harvester.ResolveManyAsync(Queries().Where(q => q.StartsWith("10.", StringComparison.Ordinal)).Take(100), cancellationToken: cancellationToken))
            found += result.IsFound ? 1 : 0;

        Assert.Multiple(() =>
        {
            Assert.That(found, Is.EqualTo(100));
            // Once for each item it would be 600 s, once for each window of twenty 30 s and sixty requests.
            Assert.That(Stopwatch.GetElapsedTime(start), Is.LessThan(TimeSpan.FromSeconds(100)));
            Assert.That(_services.RequestsTo("openalex"), Has.Count.LessThan(40));
        });
    }

    [Test]
    [CancelAfter(60_000)]
    public async Task Cancelling_ends_all_that_is_under_way(CancellationToken cancellationToken)
    {
        _services.Fault = static request => request.Path.StartsWith("/doi.org", StringComparison.Ordinal) || request.Path.StartsWith("/crossref", StringComparison.Ordinal) ? null : StubReply.Broken(StubFault.Hang);
        await using var harvester = Harvester();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var run = Task.Run(async () =>
        {
            await foreach (var _ in harvester.ResolveManyAsync(Queries(), cancellationToken: end.Token))
            {
            }
        }, CancellationToken.None);
        while (_services.RequestsTo("openalex").Count == 0)
            await Task.Delay(5, cancellationToken);

        var start = Stopwatch.GetTimestamp();
        await end.CancelAsync();

        Assert.That(async () => await run, Throws.InstanceOf<OperationCanceledException>());
        // A quarter of a second is promised; the rest is for a machine that is busy.
        Assert.That(Stopwatch.GetElapsedTime(start), Is.LessThan(TimeSpan.FromSeconds(2)));
    }

    [Test]
    [CancelAfter(120_000)]
    public async Task Cancelling_ends_at_any_point_of_a_run_in_which_a_fifth_of_all_requests_fail([Values(1, 20, 60, 120, 200)] int requests, CancellationToken cancellationToken)
    {
        var fault = FaultAtAFifth();
        var asked = 0;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var cancelled = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        _services.Fault = request =>
        {
            if (Interlocked.Increment(ref asked) == requests)
            {
                _ = Task.Run(() =>
                {
                    cancelled.SetResult(Stopwatch.GetTimestamp());
                    end.Cancel();
                }, CancellationToken.None);
            }

            // A quarter of the faults is an answer that never comes.
            return fault(request) is { } broken ? asked % 4 == 0 ? StubReply.Broken(StubFault.Hang) : broken : null;
        };
        await using var harvester = Harvester();
        var (queries, finished) = (Queries(), new List<string>());

        var run = Task.Run(async () =>
        {
            await foreach (var result in harvester.ResolveManyAsync(queries, cancellationToken: end.Token))
                finished.Add(result.Query);
        }, CancellationToken.None);

        Assert.That(async () => await run, Throws.InstanceOf<OperationCanceledException>());
        var took = Stopwatch.GetElapsedTime(await cancelled.Task);
        TestContext.Out.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"cancelled after {requests} requests and {finished.Count} results, ended after {took.TotalMilliseconds:0} ms"));
        Assert.Multiple(() =>
        {
            Assert.That(finished, Is.EqualTo(queries.Take(finished.Count)));
            // A quarter of a second is promised; the rest is for a machine that is busy.
            Assert.That(took, Is.LessThan(TimeSpan.FromSeconds(5)));
        });
    }

    [Test]
    [CancelAfter(300_000)]
    public async Task What_was_given_out_is_not_held_however_many_follow(CancellationToken cancellationToken)
    {
        const int Times = 5;
        const int Step = 400;
        const int Window = 200;
        _services.Knows(Works(Times * Step));
        _services.Fault = FaultAtAFifth();
        await using var harvester = Harvester(o => o.BulkWindow = Window);
        var given = new List<WeakReference>();
        var held = new List<int>();
        var queries = Works(Times * Step).Select(w => w.Doi);

        await foreach (var result in harvester.ResolveManyAsync(queries, cancellationToken: cancellationToken))
        {
            given.Add(new WeakReference(result.Record));
            if (given.Count % Step == 0)
                held.Add(Held(given));
        }

        TestContext.Out.WriteLine($"results held after each {Step}: {string.Join(", ", held)}");
        Assert.Multiple(() =>
        {
            Assert.That(given, Has.Count.EqualTo(Times * Step));
            // Those of a window at the most, not more with each thousand.
            Assert.That(held, Is.All.LessThanOrEqualTo(Window));
        });
    }

    private static int Held(List<WeakReference> given)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return given.Count(reference => reference.IsAlive);
    }

    private Harvester Harvester(Action<HarvesterOptions>? configure = null)
    {
        var options = _services.Options(Completeness.Full);
        // Those that the stub plays. Their limits are not what this is about.
        string[] names = ["crossref", "datacite", "doi.org", "pubmed", "europepmc", "openalex", "semanticscholar"];
        foreach (var source in options.Sources.ToArray())
        {
            options.Sources.Remove(source);
            if (names.Contains(source.Name))
                options.Sources.Add(new Unhurried(source));
        }

        configure?.Invoke(options);
        return new Harvester(options);
    }

    private static Func<StubRequest, StubReply?> FaultAtAFifth()
    {
        var random = new Random(20261122);
        return _ =>
        {
            int dice;
            int kind;
            lock (random)
                (dice, kind) = (random.Next(5), random.Next(8));
            return dice > 0 ? null : kind switch
            {
                < 4 => StubReply.Broken(Broken[kind]),
                4 => StubReply.Empty(500),
                5 => StubReply.Empty(503),
                6 => StubReply.Empty(429).With("Retry-After", "0"),
                _ => StubReply.Text("<html><body>Gateway</body></html>", "text/html"),
            };
        };
    }

    private static StubWork[] Works(int count = Count) =>
    [
        .. Enumerable.Range(1, count).Select(n => (n % 3) switch
        {
            0 => new StubWork(n, $"10.2000/data.{n}", "DataCite"),
            1 => new StubWork(n, $"10.1000/work.{n}"),
            _ => new StubWork(n, $"10.1000/med.{n}", Pmid: $"{100_000 + n}"),
        }),
    ];

    // Some are given by their number in PubMed.
    private static string[] Queries() => [.. Works().Select(w => w.Pmid is { } pmid && w.Number % 2 == 0 ? $"PMID:{pmid}" : w.Doi)];
}
