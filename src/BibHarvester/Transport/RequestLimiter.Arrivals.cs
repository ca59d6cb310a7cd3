using System.Diagnostics;

namespace BibHarvester.Transport;

internal sealed partial class RequestLimiter
{
    /// <summary>How late a timer may be on a machine that is not standing still.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMilliseconds(5);

    /// <summary>The request is being written to its connection.</summary>
    public void Writing(Departure departure)
    {
        lock (_lock)
        {
            departure.IsSent = true;
            if (!departure.OpenedConnection)
                _margin.ObserveLateness(_time.GetElapsedTime(departure.ReleasedAt));
        }
    }

    /// <summary>The request, or so much of it, is with the network.</summary>
    public void Written(Departure departure)
    {
        lock (_lock)
        {
            if (departure.IsSettled || departure.IsBeforeFirstAnswer)
                return;
            GiveMargin(departure);
            ReleaseWhatMayGo();
        }
    }

    /// <summary>A connection was opened for a request.</summary>
    public void Connected(Departure departure, TimeSpan took)
    {
        lock (_lock)
        {
            departure.OpenedConnection = true;
            _margin.ObserveRoundTrip(took);
        }
    }

    /// <summary>The answer began: the request arrived before now.</summary>
    public void Answered(Departure departure)
    {
        lock (_lock)
        {
            _hasAnswered = true;
            Arrived(departure, _time.GetTimestamp());
            ReleaseWhatMayGo();
        }
    }

    private void GiveMargin(Departure departure)
    {
        Debug.Assert(_lock.IsHeldByCurrentThread, "Departures are guarded by the lock.");
        var now = _time.GetTimestamp();
        departure.LatestArrival = now + MarginTicks(departure);
        departure.MarginTimer ??= _time.CreateTimer(_ => EndMargin(departure), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        departure.MarginTimer.Change(_time.GetElapsedTime(now, departure.LatestArrival), Timeout.InfiniteTimeSpan);
    }

    /// <summary>The margin is over: it counts only if this machine, which the service may be on, did not stand still meanwhile.</summary>
    private void EndMargin(Departure departure)
    {
        lock (_lock)
        {
            if (departure.IsSettled)
                return;
            var lateness = _time.GetElapsedTime(departure.LatestArrival);
            _margin.ObserveLateness(lateness);
            if (lateness > Tolerance)
                GiveMargin(departure);
        }
    }

    private void Arrived(Departure departure, long latest)
    {
        Debug.Assert(_lock.IsHeldByCurrentThread, "Departures are guarded by the lock.");
        departure.IsSettled = true;
        departure.MarginTimer?.Dispose();
        departure.LatestArrival = Math.Min(departure.LatestArrival, latest);
    }

    private long MarginTicks(Departure departure) => _margin.Ticks(Rate.Interval, departure.OpenedConnection);
}
