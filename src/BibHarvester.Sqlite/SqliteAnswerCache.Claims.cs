using BibHarvester.Storage;

namespace BibHarvester.Sqlite;

public sealed partial class SqliteAnswerCache
{
    /// <summary>How long a process that says nothing any more counts as living.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan BeatInterval = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan FirstLook = TimeSpan.FromMilliseconds(10);

    private static readonly TimeSpan LastLook = TimeSpan.FromMilliseconds(200);

    private readonly HashSet<AnswerKey> _claimed = [];
    private readonly ITimer _heartbeat;

    /// <summary>Names this process among those that have the file open.</summary>
    private long Session { get; } = Random.Shared.NextInt64();

    /// <inheritdoc/>
    public async ValueTask<IReadOnlySet<AnswerKey>> ClaimAsync(IReadOnlyList<AnswerKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var claimed = new HashSet<AnswerKey>();
        await WriteAsync(
            database =>
            {
                var now = _time.GetUtcNow();
                claimed.Clear();
                database.KeepSession(Session, now, now + Lease);
                foreach (var key in keys)
                {
                    if (database.Claim(key, Session, now))
                        claimed.Add(key);
                }
            },
            cancellationToken).ConfigureAwait(false);
        lock (_claimed)
        {
            if (_claimed.Count == 0 && claimed.Count > 0)
                _heartbeat.Change(BeatInterval, BeatInterval);
            _claimed.UnionWith(claimed);
        }

        return claimed;
    }

    /// <inheritdoc/>
    public async ValueTask ReleaseAsync(IReadOnlyList<AnswerKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        Forget(keys);
        await WriteAsync(
            database =>
            {
                foreach (var key in keys)
                    database.Release(key, Session);
            },
            CancellationToken.None).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask WaitAsync(AnswerKey key, CancellationToken cancellationToken = default)
    {
        for (var pause = FirstLook; Guard(() => Opened().IsClaimed(key, _time.GetUtcNow())); pause = pause * 2 < LastLook ? pause * 2 : LastLook)
            await Task.Delay(pause, _time, cancellationToken).ConfigureAwait(false);
    }

    private void Forget(IEnumerable<AnswerKey> keys)
    {
        lock (_claimed)
        {
            if (_claimed.Count == 0)
                return;
            _claimed.ExceptWith(keys);
            if (_claimed.Count == 0)
                _heartbeat.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Says that this process lives.</summary>
    private void Beat()
    {
        _ = BeatAsync();

        async Task BeatAsync()
        {
            try
            {
                var now = _time.GetUtcNow();
                await WriteAsync(database => database.KeepSession(Session, now, now + Lease), CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception e) when (e is IOException or ObjectDisposedException)
            {
                // Others then ask for themselves.
            }
        }
    }

    private void EndSession()
    {
        bool hasClaims;
        lock (_claimed)
            hasClaims = _claimed.Count > 0;
        if (!hasClaims || _database is null)
            return;
        try
        {
            _database.Write(database => database.EndSession(Session));
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            // It ends by itself in a moment.
        }
    }
}
