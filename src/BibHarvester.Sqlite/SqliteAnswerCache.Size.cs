using System.Collections.Concurrent;
using BibHarvester.Storage;

namespace BibHarvester.Sqlite;

public sealed partial class SqliteAnswerCache
{
    /// <summary>How large the cache grows by itself: 1 GiB.</summary>
    public const long DefaultMaxBytes = 1L << 30;

    // Less often than this nobody needs to know that an answer is still used.
    private static readonly TimeSpan UseInterval = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<AnswerKey, bool> _used = new();
    private long _sinceTrim = long.MaxValue / 2;

    /// <summary>How many bytes of the file may be in use; what was used longest ago is thrown away before there are more.</summary>
    public long MaxBytes { get; }

    // The size is looked at once at the beginning, and then whenever a sixty-fourth of what may be there was added.
    private bool IsTrimDue(PackedBody[] added)
    {
        var bytes = 0L;
        foreach (var body in added)
            bytes += body.Bytes?.Length ?? 0;
        if (Interlocked.Add(ref _sinceTrim, bytes) < MaxBytes / 64)
            return false;
        Interlocked.Exchange(ref _sinceTrim, 0);
        return true;
    }

    // In the transaction of what is added.
    private void Trim(AnswerDatabase database)
    {
        if (database.Size() <= MaxBytes)
            return;
        KeepUses(database);
        database.Trim(MaxBytes - (MaxBytes / 8));
    }

    // Written down with the next trimming, or when the cache is closed: finding an answer writes nothing.
    private StoredAnswer? Used(StoredAnswer? answer)
    {
        if (answer is not null && _time.GetUtcNow() - answer.RetrievedAt > UseInterval)
            _used.TryAdd(answer.Key, true);
        return answer;
    }

    private void KeepUses(AnswerDatabase database)
    {
        var now = _time.GetUtcNow();
        foreach (var key in _used.Keys)
        {
            database.KeepUse(key, now);
            _used.TryRemove(key, out _);
        }
    }

    private void KeepUses()
    {
        if (_used.IsEmpty || _database is not { } database)
            return;
        try
        {
            database.Write(KeepUses);
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            // It only says what goes first.
        }
    }
}
