namespace BibHarvester.Transport;

/// <summary>The time that one search may take. In bulk it stands still while the search waits for its turn.</summary>
/// <remarks>The requests of one search follow each other, so that only one of them waits at a time.</remarks>
internal sealed class Deadline : IDisposable
{
    private readonly TimeProvider _time;
    private readonly bool _standsStillInQueue;
    private readonly CancellationTokenSource _passed;
    private TimeSpan _left;
    private long _since;
    private bool _isRunning;

    public Deadline(TimeSpan timeout, bool standsStillInQueue, TimeProvider time)
    {
        Timeout = timeout;
        _time = time;
        _standsStillInQueue = standsStillInQueue;
        _left = timeout;
        _passed = new CancellationTokenSource(System.Threading.Timeout.InfiniteTimeSpan, time);
        Run();
    }

    public TimeSpan Timeout { get; }

    public CancellationToken Token => _passed.Token;

    /// <summary>Whether waiting for a turn, or for a service that asked to be left alone, costs nothing.</summary>
    public bool IsPatient => _standsStillInQueue;

    public bool HasPassed => _passed.IsCancellationRequested;

    public TimeSpan Left => _isRunning ? _left - _time.GetElapsedTime(_since) : _left;

    public void EnterQueue()
    {
        if (!_standsStillInQueue || !_isRunning)
            return;
        _left = Left;
        _isRunning = false;
        _passed.CancelAfter(System.Threading.Timeout.InfiniteTimeSpan);
    }

    public void LeaveQueue()
    {
        if (!_isRunning)
            Run();
    }

    public void Dispose() => _passed.Dispose();

    private void Run()
    {
        _since = _time.GetTimestamp();
        _isRunning = true;
        _passed.CancelAfter(_left > TimeSpan.Zero ? _left : TimeSpan.Zero);
    }
}
