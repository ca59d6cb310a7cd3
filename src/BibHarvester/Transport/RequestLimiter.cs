using System.Diagnostics;
using BibHarvester.Sources;

namespace BibHarvester.Transport;

/// <summary>Lets requests to one budget of one service go, never more than its rate and concurrency allow.</summary>
/// <remarks>
/// <para>
/// The service counts what arrives within any interval. Of a request we know when it was written to the connection (w) and when
/// its answer was there (r); it arrived no later than min(r, w + margin), and before it is written its arrival lies ahead.
/// Until the service has answered for the first time it may still be starting up, and on a machine that is at its limits a
/// margin says nothing: then a request counts from r.
/// A request may leave when fewer than N others can have arrived less than an interval ago or later. Whatever leaves then
/// arrives after that moment, so that no interval ever sees more than N, however unsteady the network is, as long as
/// nothing takes more than the margin longer than it usually does; and answers that are already there need no margin at all.
/// </para>
/// <para>
/// System.Threading.RateLimiting was weighed: its sliding window is cut into segments, counts departures and knows nothing of
/// answers, so that at the service two windows can overlap (violations), or a safety factor costs more than the three per
/// cent that we may waste.
/// </para>
/// </remarks>
internal sealed partial class RequestLimiter : IDisposable
{
    private readonly Lock _lock = new();
    private readonly TimeProvider _time;
    private readonly ArrivalMargin _margin;
    private readonly List<Departure> _recent = [];
    private readonly LinkedList<Waiter> _again = [];
    private readonly LinkedList<Waiter> _first = [];
    private readonly ITimer _timer;
    private readonly int _ownConcurrency;
    private readonly int? _ownPerSecond;
    private SourceLimit _limit;
    private bool _hasAnswered;
    private int _throttledConcurrency = int.MaxValue;
    private int _goodInARow;
    private int _underWay;
    private long _closedUntil = long.MinValue;
    private long _dueAt = long.MaxValue;

    public RequestLimiter(SourceLimit limit, int ownConcurrency, int? ownPerSecond, TimeProvider time)
    {
        _time = time;
        _margin = new ArrivalMargin(time);
        _ownConcurrency = ownConcurrency;
        _ownPerSecond = ownPerSecond;
        _limit = limit;
        _timer = time.CreateTimer(static state => ((RequestLimiter)state!).OnTimer(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Waits for a turn. Requests that are tried again go first: they are the oldest.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled before the turn came.</exception>
    public Task<Departure> EnterAsync(bool isRetry, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<Departure>(cancellationToken);
        var waiter = new Waiter(isRetry ? _again : _first);
        lock (_lock)
        {
            waiter.Place = waiter.Queue.AddLast(waiter);
            ReleaseWhatMayGo();
        }

        if (!waiter.Task.IsCompleted)
            waiter.CancelWith(this, cancellationToken);
        return waiter.Task;
    }

    /// <summary>The answer is complete, or the request failed.</summary>
    /// <param name="departure">The request.</param>
    /// <param name="neverSent">Whether no connection was made, so that the service counts nothing.</param>
    public void Leave(Departure departure, bool neverSent)
    {
        lock (_lock)
        {
            if (neverSent && !departure.IsSent)
                _recent.Remove(departure);
            else
                Settle(departure, _time.GetTimestamp());
            FreeSlot(departure);
        }
    }

    /// <summary>We gave up on the request: the service needs a moment to see that.</summary>
    public void Abandon(Departure departure, TimeSpan until)
    {
        lock (_lock)
            Settle(departure, _time.GetTimestamp() + MarginTicks(departure));
        ITimer? timer = null;
        timer = _time.CreateTimer(
            _ =>
            {
                lock (_lock)
                    FreeSlot(departure);
                timer?.Dispose();
            },
            null,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan);
        timer.Change(until, Timeout.InfiniteTimeSpan);
    }

    public void Dispose() => _timer.Dispose();

    private void FreeSlot(Departure departure)
    {
        Debug.Assert(_lock.IsHeldByCurrentThread, "The slots are guarded by the lock.");
        if (!departure.HoldsSlot)
            return;
        departure.HoldsSlot = false;
        _underWay--;
        ReleaseWhatMayGo();
    }

    private void OnTimer()
    {
        lock (_lock)
        {
            if (_dueAt != long.MaxValue)
                ObserveLateness(_time.GetElapsedTime(_dueAt));
            _dueAt = long.MaxValue;
            ReleaseWhatMayGo();
        }
    }

    private void ReleaseWhatMayGo()
    {
        while ((_again.First ?? _first.First) is { } next)
        {
            if (_underWay >= Concurrency)
                return;
            var now = _time.GetTimestamp();
            if (NextTurn(now) is var turn && turn > now)
            {
                WakeAt(turn, now);
                return;
            }

            next.Value.Queue.Remove(next);
            var departure = new Departure { ReleasedAt = now, IsBeforeFirstAnswer = !_hasAnswered };
            if (!next.Value.TrySetResult(departure))
                continue;
            _recent.Add(departure);
            _underWay++;
        }
    }

    /// <summary>When the next request may leave, as far as is known now; never, while that depends on requests still to be written.</summary>
    private long NextTurn(long now)
    {
        var interval = Ticks(Rate.Interval);
        // Those that fell out of the interval are looked for only where there are too many.
        if (_recent.Count >= Rate.Requests)
            _recent.RemoveAll(d => d.LatestArrival != Departure.NotYet && d.LatestArrival + interval <= now);
        // Usually one must fall out of the interval; after the limit was lowered, several.
        var mustGo = _recent.Count - Rate.Requests + 1;
        if (mustGo <= 0)
            return Math.Max(now, _closedUntil);
        var arrivals = _recent.Select(d => d.LatestArrival).Order().ElementAt(mustGo - 1);
        return arrivals == Departure.NotYet ? long.MaxValue : Math.Max(arrivals + interval, _closedUntil);
    }

    private void WakeAt(long turn, long now)
    {
        if (turn == _dueAt)
            return;
        _dueAt = turn;
        if (turn == long.MaxValue)
        {
            _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            return;
        }

        // Timers count whole milliseconds, and one that fires early only costs another look.
        var wait = Math.Max(1, Math.Ceiling(_time.GetElapsedTime(now, turn).TotalMilliseconds));
        _timer.Change(TimeSpan.FromMilliseconds(Math.Min(wait, int.MaxValue)), Timeout.InfiniteTimeSpan);
    }

    private void Withdraw(Waiter waiter)
    {
        lock (_lock)
        {
            if (waiter.Place is { List: not null } place)
                waiter.Queue.Remove(place);
        }
    }

    private long Ticks(TimeSpan duration) => (long)(duration.TotalSeconds * _time.TimestampFrequency);

    /// <summary>Someone in the queue.</summary>
    private sealed class Waiter(LinkedList<Waiter> queue) : TaskCompletionSource<Departure>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        public LinkedList<Waiter> Queue => queue;

        public LinkedListNode<Waiter>? Place { get; set; }

        public void CancelWith(RequestLimiter limiter, CancellationToken cancellationToken)
        {
            if (!cancellationToken.CanBeCanceled)
                return;
            var registration = cancellationToken.UnsafeRegister(
                (_, token) =>
                {
                    if (TrySetCanceled(token))
                        limiter.Withdraw(this);
                },
                null);
            _ = Task.ContinueWith(
                static (_, state) => ((CancellationTokenRegistration)state!).Unregister(),
                registration,
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
        }
    }
}
