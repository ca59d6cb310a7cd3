namespace BibHarvester.Transport;

/// <summary>How much later than another request one can reach the service that was sent as long after the other's writing.</summary>
/// <remarks>
/// The service counts arrivals, we see departures. The margin grows with what can be observed of the way: a quarter of the
/// round trip of a connection's opening, and three times the usual lateness of our own timers, which tells how busy the
/// machine is. When the service nevertheless says that we came too fast, it doubles, and falls back slowly with good answers.
/// </remarks>
internal sealed class ArrivalMargin(TimeProvider time)
{
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(8);
    private static readonly TimeSpan MostLearnt = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(2);

    private TimeSpan _roundTrip = TimeSpan.Zero;
    private double _latenessSeconds;
    private double _penalty = 1;

    /// <summary>The margin now.</summary>
    public TimeSpan Value
    {
        get
        {
            var learnt = TimeSpan.FromSeconds(3 * Volatile.Read(ref _latenessSeconds)) + (_roundTrip / 4);
            learnt = learnt < Least ? Least : learnt > MostLearnt ? MostLearnt : learnt;
            var value = learnt * Volatile.Read(ref _penalty);
            return value < Most ? value : Most;
        }
    }

    public long Ticks => (long)(Value.TotalSeconds * time.TimestampFrequency);

    /// <summary>Takes note of how long the opening of a connection took: the shortest counts, since others include name look-ups.</summary>
    public void ObserveRoundTrip(TimeSpan duration)
    {
        if (_roundTrip == TimeSpan.Zero || duration < _roundTrip)
            _roundTrip = duration;
    }

    /// <summary>Takes note of how late one of our timers was.</summary>
    public void ObserveLateness(TimeSpan lateness) =>
        _latenessSeconds += (Math.Clamp(lateness.TotalSeconds, 0, 0.05) - _latenessSeconds) / 16;

    public void TooFast() => _penalty = Math.Min(_penalty * 2, 64);

    public void Good() => _penalty = Math.Max(1, _penalty * 0.995);
}
