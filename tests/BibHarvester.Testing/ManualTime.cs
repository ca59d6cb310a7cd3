namespace BibHarvester.Testing;

/// <summary>A clock that moves only when a test moves it, and fires the timers that are due.</summary>
public sealed class ManualTime(DateTimeOffset? start = null) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = start ?? new DateTimeOffset(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
            return _now;
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock on, timer by timer.</summary>
    /// <param name="by">How far.</param>
    public void Advance(TimeSpan by)
    {
        var end = GetUtcNow() + by;
        while (true)
        {
            ManualTimer? next;
            lock (_lock)
            {
                next = _timers.Where(t => t.Due <= end).MinBy(t => t.Due);
                if (next is null)
                {
                    _now = end;
                    return;
                }

                if (next.Due > _now)
                    _now = next.Due!.Value;
                next.Reschedule();
            }

            next.Fire();
        }
    }

    /// <summary>Waits until somebody waits for a moment that is so far ahead.</summary>
    /// <param name="least">How far ahead at least.</param>
    /// <param name="most">How far ahead at most.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>How far ahead the nearest such moment is.</returns>
    public async Task<TimeSpan> WaitForTimerAsync(TimeSpan least, TimeSpan most, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                changed = _changed.Task;
                var ahead = _timers.Where(t => t.Due is not null).Select(t => t.Due!.Value - _now).Where(d => d >= least && d <= most).Order().ToArray();
                if (ahead.Length > 0)
                    return ahead[0];
            }

            await changed.WaitAsync(cancellationToken);
        }
    }

    private void Changed()
    {
        var changed = _changed;
        _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        changed.TrySetResult();
    }

    private sealed class ManualTimer(ManualTime time, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan _period = Timeout.InfiniteTimeSpan;

        public DateTimeOffset? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._lock)
            {
                _period = period;
                Due = dueTime < TimeSpan.Zero ? null : time._now + dueTime;
                if (Due is null)
                    time._timers.Remove(this);
                else if (!time._timers.Contains(this))
                    time._timers.Add(this);
                time.Changed();
            }

            if (dueTime == TimeSpan.Zero)
            {
                lock (time._lock)
                    Reschedule();
                Fire();
            }

            return true;
        }

        public void Reschedule()
        {
            Due = _period > TimeSpan.Zero ? time._now + _period : null;
            if (Due is null)
                time._timers.Remove(this);
        }

        public void Fire() => callback(state);

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
