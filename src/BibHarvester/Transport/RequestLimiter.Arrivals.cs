using System.Diagnostics;

namespace BibHarvester.Transport;

internal sealed partial class RequestLimiter
{
    /// <summary>How late something can be on a machine that is not at its limits. The service may be on the same one.</summary>
    private static readonly TimeSpan MostLateness = TimeSpan.FromMilliseconds(10);

    /// <summary>For how long before and after it was too late only answers tell when requests arrived.</summary>
    private static readonly TimeSpan Unsteadiness = TimeSpan.FromSeconds(3);

    private long _unsteadyUntil = long.MinValue;

    /// <summary>The request is being written to its connection.</summary>
    public void Writing(Departure departure)
    {
        lock (_lock)
        {
            departure.IsSent = true;
            if (!departure.OpenedConnection)
                ObserveLateness(_time.GetElapsedTime(departure.ReleasedAt));
        }
    }

    /// <summary>The request, or so much of it, is with the network.</summary>
    public void Written(Departure departure)
    {
        lock (_lock)
        {
            var now = _time.GetTimestamp();
            if (departure.SettledAt != Departure.NotYet || departure.IsBeforeFirstAnswer || now < _unsteadyUntil)
                return;
            departure.MarginEnd = now + MarginTicks(departure);
            departure.MarginTimer ??= _time.CreateTimer(_ => EndMargin(departure), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            departure.MarginTimer.Change(_time.GetElapsedTime(now, departure.MarginEnd), Timeout.InfiniteTimeSpan);
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
            Settle(departure, _time.GetTimestamp());
            ReleaseWhatMayGo();
        }
    }

    private void EndMargin(Departure departure)
    {
        lock (_lock)
        {
            if (departure.LatestArrival == departure.MarginEnd && departure.MarginEnd != Departure.NotYet)
                ObserveLateness(_time.GetElapsedTime(departure.MarginEnd));
        }
    }

    /// <summary>Takes note of how late something was that could have happened at once.</summary>
    private void ObserveLateness(TimeSpan lateness)
    {
        Debug.Assert(_lock.IsHeldByCurrentThread, "Departures are guarded by the lock.");
        _margin.ObserveLateness(lateness);
        if (lateness <= MostLateness)
            return;
        var now = _time.GetTimestamp();
        _unsteadyUntil = now + Ticks(Unsteadiness);
        foreach (var departure in _recent)
        {
            if (departure.MarginEnd != Departure.NotYet && departure.MarginEnd > now - Ticks(Unsteadiness))
                departure.MarginEnd = Departure.NotYet;
        }
    }

    private static void Settle(Departure departure, long at)
    {
        departure.SettledAt = Math.Min(departure.SettledAt, at);
        departure.MarginTimer?.Dispose();
        departure.MarginTimer = null;
    }

    private long MarginTicks(Departure departure) => _margin.Ticks(Rate.Interval, departure.OpenedConnection);
}
