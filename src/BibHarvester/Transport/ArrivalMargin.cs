namespace BibHarvester.Transport;

/// <summary>How much later than it is written to the connection a request can be counted by the service.</summary>
/// <remarks>
/// The service counts arrivals, we see departures; what lies between is never quite the same. The margin is one and a half per cent of
/// the interval, more on a new connection, and grows with what can be observed: a quarter of a connection's round trip, and
/// the lateness of our own timers and writes, which tells how busy the machine is, reckoned as TCP reckons its timeouts
/// (https://www.rfc-editor.org/rfc/rfc6298): the mean and four times the deviation. When the service says that we
/// came too fast, the margin doubles, and falls back slowly with good answers.
/// </remarks>
internal sealed class ArrivalMargin(TimeProvider time)
{
    private const double ShareOfInterval = 0.015;
    private const double ShareForNewConnection = 0.05;
    private const double WeightInMean = 1 / 8.0;
    private const double WeightInDeviation = 1 / 4.0;
    private static readonly TimeSpan MostForInterval = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan MostForRoundTrip = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan MostForLateness = TimeSpan.FromMilliseconds(100);

    private TimeSpan _lateness = TimeSpan.Zero;
    private TimeSpan _deviation = TimeSpan.Zero;
    private TimeSpan _roundTrip = TimeSpan.Zero;
    private double _penalty = 1;

    /// <summary>The margin now, in units of the clock.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="onNewConnection">Whether the service has to accept a connection first.</param>
    public long Ticks(TimeSpan interval, bool onNewConnection)
    {
        var share = onNewConnection ? ShareOfInterval + ShareForNewConnection : ShareOfInterval;
        var margin = Least(interval * share, MostForInterval) + Least(_roundTrip / 4, MostForRoundTrip) + Least(_lateness + (4 * _deviation), MostForLateness);
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
        var difference = (lateness > TimeSpan.Zero ? lateness : TimeSpan.Zero) - _lateness;
        _lateness += WeightInMean * difference;
        _deviation += WeightInDeviation * (difference.Duration() - _deviation);
    }

    public void TooFast() => _penalty = Math.Min(_penalty * 2, 32);

    public void Good() => _penalty = Math.Max(1, _penalty * 0.995);

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
