namespace BibHarvester.Transport;

/// <summary>The durations of a service's last answers, and the attempt timeout that follows from them.</summary>
internal sealed class LatencyWindow
{
    private const int Capacity = 128;
    private const int Enough = 5;

    /// <summary>After how many answers the percentile is found anew.</summary>
    private const int Renewal = 16;

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Unknown = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly TimeSpan[] _durations = new TimeSpan[Capacity];
    private readonly TimeSpan[] _sorted = new TimeSpan[Capacity];
    private int _count;
    private int _next;
    private TimeSpan _usual;
    private int _addedSince = Renewal;

    public void Add(TimeSpan duration)
    {
        lock (_lock)
        {
            _durations[_next] = duration;
            _next = (_next + 1) % Capacity;
            _count = Math.Min(_count + 1, Capacity);
            _addedSince++;
        }
    }

    /// <summary>
    /// How long an attempt may take: max(2 s, 4 × the 95th percentile). As long as too little is known of the service,
    /// the time doubles with each attempt that the same request has lost to it.
    /// </summary>
    public TimeSpan AttemptTimeout(int timeouts)
    {
        TimeSpan timeout;
        lock (_lock)
        {
            if (_count < Enough)
            {
                timeout = Unknown * (1 << Math.Min(timeouts, 4));
            }
            else
            {
                // Sooner, as long as there are few: then each weighs much.
                if (_addedSince >= Math.Min(Renewal, _count / Enough))
                    Renew();
                timeout = _usual > Shortest ? _usual : Shortest;
            }
        }

        return timeout < Longest ? timeout : Longest;
    }

    private void Renew()
    {
        var sorted = _sorted.AsSpan(0, _count);
        _durations.AsSpan(0, _count).CopyTo(sorted);
        sorted.Sort();
        _usual = 4 * sorted[(int)Math.Ceiling(0.95 * _count) - 1];
        _addedSince = 0;
    }
}
