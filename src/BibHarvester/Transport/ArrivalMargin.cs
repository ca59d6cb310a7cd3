namespace BibHarvester.Transport;

/// <summary>How much later than it is written to the connection a request can be counted by the service.</summary>
/// <remarks>
/// The service counts arrivals, we see departures; what lies between is never quite the same. The margin is one and a half
/// per cent of the interval, more on a new connection, and grows with what can be observed: a quarter of a connection's round trip, and the greatest of
/// the last latenesses of our own timers and writes, which tells how busy the machine is. A service that has answered little so far may
/// still be starting up. When it says that we came too fast, the margin doubles, and falls back slowly with good answers.
/// </remarks>
internal sealed class ArrivalMargin(TimeProvider time)
{
    private const double ShareOfInterval = 0.015;
    private const double ShareOfIntervalAtFirst = 0.1;
    private const double ShareForNewConnection = 0.05;
    private static readonly TimeSpan MostForInterval = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan MostForRoundTrip = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan MostForLateness = TimeSpan.FromMilliseconds(50);

    private readonly TimeSpan[] _lateness = new TimeSpan[32];
    private TimeSpan _roundTrip = TimeSpan.Zero;
    private int _next;
    private int _answers;
    private double _penalty = 1;

    /// <summary>The margin now, in units of the clock.</summary>
    /// <param name="requests">How many requests the interval may have.</param>
    /// <param name="interval">The interval.</param>
    /// <param name="onNewConnection">Whether the service has to accept a connection first.</param>
    public long Ticks(int requests, TimeSpan interval, bool onNewConnection)
    {
        var share = ShareOfInterval + (onNewConnection ? ShareForNewConnection : 0) +
            (Math.Max(0, 1 - (_answers / (double)requests)) * (ShareOfIntervalAtFirst - ShareOfInterval));
        var margin = Least(interval * share, MostForInterval) + Least(_roundTrip / 4, MostForRoundTrip) + Least(_lateness.Max(), MostForLateness);
        return (long)(Least(margin * _penalty, interval).TotalSeconds * time.TimestampFrequency);
    }

    /// <summary>Takes note of how long the opening of a connection took: the shortest counts, since others include name look-ups.</summary>
    public void ObserveRoundTrip(TimeSpan duration)
    {
        if (_roundTrip == TimeSpan.Zero || duration < _roundTrip)
            _roundTrip = duration;
    }

    /// <summary>Takes note of how late something was that could have happened at once.</summary>
    public void ObserveLateness(TimeSpan lateness)
    {
        _lateness[_next] = lateness > TimeSpan.Zero ? lateness : TimeSpan.Zero;
        _next = (_next + 1) % _lateness.Length;
    }

    public void TooFast() => _penalty = Math.Min(_penalty * 2, 32);

    public void Good()
    {
        _answers++;
        _penalty = Math.Max(1, _penalty * 0.995);
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
