using BibHarvester.Sources;

namespace BibHarvester.Transport;

internal sealed partial class RequestLimiter
{
    private const int GoodForOneMore = 20;

    private int Concurrency => Math.Min(_throttledConcurrency, Math.Min(_ownConcurrency, _limit.Concurrency ?? int.MaxValue));

    private SourceLimit Rate
    {
        get
        {
            if (_ownPerSecond is not { } own || _limit.Requests / _limit.Interval.TotalSeconds <= own)
                return _limit;
            return new SourceLimit(own, TimeSpan.FromSeconds(1), _limit.Concurrency);
        }
    }

    /// <summary>What the queue looks like from outside: until when everybody waits because the service asked for it.</summary>
    public TimeSpan ClosedFor
    {
        get
        {
            lock (_lock)
            {
                var now = _time.GetTimestamp();
                return _closedUntil > now ? _time.GetElapsedTime(now, _closedUntil) : TimeSpan.Zero;
            }
        }
    }

    /// <summary>Keeps to what the service said of its limits.</summary>
    public void Learn(LimitHeaders headers)
    {
        if (headers.SpentFor is { } spent)
            Close(spent);
        if (headers is { Requests: null, Concurrency: null })
            return;
        lock (_lock)
        {
            // An answer that tells a rate but no concurrency comes from a service that has no limit of that kind.
            _limit = headers.Requests is { } requests
                ? new SourceLimit(requests, headers.Interval!.Value, headers.Concurrency)
                : _limit with { Concurrency = headers.Concurrency };
            ReleaseWhatMayGo();
        }
    }

    /// <summary>Nobody goes before that time has passed.</summary>
    public void Close(TimeSpan duration)
    {
        lock (_lock)
        {
            _closedUntil = Math.Max(_closedUntil, _time.GetTimestamp() + Ticks(duration));
            _dueAt = long.MaxValue;
            ReleaseWhatMayGo();
        }
    }

    /// <summary>The service said that we came too fast.</summary>
    /// <param name="saidWhenToComeBack">Whether it said for how long to wait; else there are to be fewer of us at once.</param>
    public void TooFast(bool saidWhenToComeBack)
    {
        lock (_lock)
        {
            _margin.TooFast();
            _goodInARow = 0;
            if (!saidWhenToComeBack)
                _throttledConcurrency = Math.Max(1, Concurrency / 2);
        }
    }

    /// <summary>The service answered as it should.</summary>
    public void Good()
    {
        lock (_lock)
        {
            _margin.Good();
            if (_throttledConcurrency == int.MaxValue || ++_goodInARow < GoodForOneMore)
                return;
            _goodInARow = 0;
            if (++_throttledConcurrency >= Math.Min(_ownConcurrency, _limit.Concurrency ?? int.MaxValue))
                _throttledConcurrency = int.MaxValue;
            ReleaseWhatMayGo();
        }
    }
}
