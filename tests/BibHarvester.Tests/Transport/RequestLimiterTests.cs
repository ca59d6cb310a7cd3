using BibHarvester.Sources;
using BibHarvester.Testing;
using BibHarvester.Transport;
using FsCheck;
using FsCheck.Fluent;

namespace BibHarvester.Tests.Transport;

/// <summary>The limiter alone: whatever the network does, no interval at the service sees too many.</summary>
public sealed class RequestLimiterTests
{
    [Test]
    public void No_interval_at_the_service_sees_too_many_however_late_requests_arrive_before_their_answers()
    {
        Prop.ForAll(
            Gen.Choose(1, 12).Two().SelectMany(limits => Gen.Choose(0, 900).ArrayOf(40).Select(ways => (limits, ways))).ToArbitrary(),
            run => MostArrivals(run.limits.Item1, run.limits.Item2, run.ways, stamped: false) <= run.limits.Item1).Check(Config.QuickThrowOnFailure.WithMaxTest(30));
    }

    [Test]
    public void No_interval_sees_too_many_when_written_requests_arrive_within_the_margin()
    {
        Prop.ForAll(
            Gen.Choose(1, 12).Two().SelectMany(limits => Gen.Choose(0, 15).ArrayOf(40).Select(ways => (limits, ways))).ToArbitrary(),
            run => MostArrivals(run.limits.Item1, run.limits.Item2, run.ways, stamped: true) <= run.limits.Item1).Check(Config.QuickThrowOnFailure.WithMaxTest(30));
    }

    [Test]
    public async Task Who_is_tried_again_goes_first()
    {
        var time = new ManualTime();
        using var limiter = new RequestLimiter(new SourceLimit(100, TimeSpan.FromSeconds(1), 1), 16, null, time);
        var under_way = await limiter.EnterAsync(isRetry: false, CancellationToken.None);
        var first = limiter.EnterAsync(isRetry: false, CancellationToken.None);
        var again = limiter.EnterAsync(isRetry: true, CancellationToken.None);
        limiter.Leave(under_way, neverSent: false);
        Assert.That(await Task.WhenAny(first, again).InTimeAsync(), Is.SameAs(again));
    }

    [Test]
    public async Task Who_gives_up_waiting_leaves_the_queue()
    {
        var time = new ManualTime();
        using var limiter = new RequestLimiter(new SourceLimit(100, TimeSpan.FromSeconds(1), 1), 16, null, time);
        var departure = await limiter.EnterAsync(isRetry: false, CancellationToken.None);
        using var cancel = new CancellationTokenSource();
        var gone = limiter.EnterAsync(isRetry: false, cancel.Token);
        var next = limiter.EnterAsync(isRetry: false, CancellationToken.None);
        await cancel.CancelAsync();
        Assert.That(gone.IsCanceled);
        limiter.Leave(departure, neverSent: false);
        await next.InTimeAsync();
    }

    [Test]
    public async Task A_request_that_was_hung_up_on_keeps_its_place_for_a_moment()
    {
        var time = new ManualTime();
        using var limiter = new RequestLimiter(new SourceLimit(100, TimeSpan.FromSeconds(1), 1), 16, null, time);
        limiter.Abandon(await limiter.EnterAsync(isRetry: false, CancellationToken.None), TimeSpan.FromMilliseconds(100));
        var next = limiter.EnterAsync(isRetry: false, CancellationToken.None);
        time.Advance(TimeSpan.FromMilliseconds(99));
        Assert.That(next.IsCompleted, Is.False);
        time.Advance(TimeSpan.FromMilliseconds(1));
        await next.InTimeAsync();
    }

    [Test]
    public async Task A_request_that_was_never_sent_costs_nothing()
    {
        var time = new ManualTime();
        using var limiter = new RequestLimiter(new SourceLimit(1, TimeSpan.FromSeconds(1)), 16, null, time);
        limiter.Leave(await limiter.EnterAsync(isRetry: false, CancellationToken.None), neverSent: true);
        await limiter.EnterAsync(isRetry: false, CancellationToken.None).InTimeAsync();
    }

    [Test]
    public async Task What_leaves_before_the_first_answer_counts_from_its_answer()
    {
        var time = new ManualTime();
        using var limiter = new RequestLimiter(new SourceLimit(1, TimeSpan.FromSeconds(1)), 16, null, time);
        var first = await limiter.EnterAsync(isRetry: false, CancellationToken.None);
        Write(limiter, first);
        var second = limiter.EnterAsync(isRetry: false, CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(1.5));
        Assert.That(second.IsCompleted, Is.False, "The service may have been starting up all the time.");

        limiter.Answered(first);
        time.Advance(TimeSpan.FromSeconds(0.999));
        Assert.That(second.IsCompleted, Is.False);
        time.Advance(TimeSpan.FromSeconds(0.001));
        Write(limiter, await second.InTimeAsync());
        var third = limiter.EnterAsync(isRetry: false, CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(1.014));
        Assert.That(third.IsCompleted, Is.False);
        time.Advance(TimeSpan.FromSeconds(0.002));
        await third.InTimeAsync();
    }

    [Test]
    public async Task A_request_of_several_buffers_counts_from_the_last()
    {
        var time = new ManualTime();
        using var limiter = new RequestLimiter(new SourceLimit(1, TimeSpan.FromSeconds(1)), 16, null, time);
        var first = await limiter.EnterAsync(isRetry: false, CancellationToken.None);
        limiter.Answered(first);
        limiter.Leave(first, neverSent: false);
        var second = limiter.EnterAsync(isRetry: false, CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(1));
        Write(limiter, await second.InTimeAsync());
        time.Advance(TimeSpan.FromSeconds(0.5));
        limiter.Written(await second);
        var third = limiter.EnterAsync(isRetry: false, CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(1.014));
        Assert.That(third.IsCompleted, Is.False);
        time.Advance(TimeSpan.FromSeconds(0.002));
        await third.InTimeAsync();
    }

    [Test]
    public async Task On_an_unsteady_machine_requests_count_from_their_answers()
    {
        var time = new ManualTime();
        using var limiter = new RequestLimiter(new SourceLimit(2, TimeSpan.FromSeconds(1)), 16, null, time);
        limiter.Answered(await limiter.EnterAsync(isRetry: false, CancellationToken.None));
        time.Advance(TimeSpan.FromSeconds(1));
        var (before, after) = (await limiter.EnterAsync(isRetry: false, CancellationToken.None), await limiter.EnterAsync(isRetry: false, CancellationToken.None));
        Write(limiter, before);
        time.Advance(TimeSpan.FromMilliseconds(11));
        Write(limiter, after);
        var next = Enumerable.Range(0, 2).Select(_ => limiter.EnterAsync(isRetry: false, CancellationToken.None)).ToArray();
        time.Advance(TimeSpan.FromMilliseconds(500));
        limiter.Answered(before);
        time.Advance(TimeSpan.FromMilliseconds(500));
        limiter.Answered(after);

        time.Advance(TimeSpan.FromMilliseconds(499));
        Assert.That(next.Count(n => n.IsCompleted), Is.Zero);
        time.Advance(TimeSpan.FromMilliseconds(1));
        await next[0].InTimeAsync();
        time.Advance(TimeSpan.FromMilliseconds(499));
        Assert.That(next[1].IsCompleted, Is.False);
        time.Advance(TimeSpan.FromMilliseconds(1));
        await next[1].InTimeAsync();
    }

    private static void Write(RequestLimiter limiter, Departure departure)
    {
        limiter.Writing(departure);
        limiter.Written(departure);
    }

    /// <summary>Sends requests whose way to the service takes so many milliseconds each, and counts at the service.</summary>
    private static int MostArrivals(int requests, int concurrency, int[] ways, bool stamped)
    {
        var time = new ManualTime();
        using var limiter = new RequestLimiter(new SourceLimit(requests, TimeSpan.FromSeconds(1), concurrency), 16, null, time);
        var turns = new Queue<Task<Departure>>(ways.Select(_ => limiter.EnterAsync(isRetry: false, CancellationToken.None)));
        var onTheWay = new List<(int ArrivesAt, int AnsweredAt, Departure Departure)>();
        var arrivals = new List<int>();
        for (var now = 0; arrivals.Count < ways.Length && now < 200_000; now++)
        {
            while (turns.TryPeek(out var turn) && turn.IsCompletedSuccessfully)
            {
                var way = ways[ways.Length - turns.Count];
                _ = turns.Dequeue();
                if (stamped)
                    Write(limiter, turn.Result);
                onTheWay.Add((now + way, now + way + 30, turn.Result));
                arrivals.Add(now + way);
            }

            foreach (var request in onTheWay.Where(r => r.AnsweredAt <= now).ToArray())
            {
                limiter.Answered(request.Departure);
                limiter.Leave(request.Departure, neverSent: false);
                onTheWay.Remove(request);
            }

            time.Advance(TimeSpan.FromMilliseconds(1));
        }

        Assert.That(arrivals, Has.Count.EqualTo(ways.Length), "Everyone gets a turn.");
        arrivals.Sort();
        return Enumerable.Range(0, arrivals.Count).Max(i => arrivals.Skip(i).TakeWhile(a => a < arrivals[i] + 1000).Count());
    }
}
