using System.Collections.Concurrent;
using BibHarvester.Storage;
using Microsoft.Data.Sqlite;

namespace BibHarvester.Sqlite;

/// <summary>Keeps answers in an SQLite file, which several processes may use at once.</summary>
/// <remarks>
/// Thread-safe. Nothing is opened before something is looked for, and nothing made before something is kept. What was stored outlives
/// the process, however it ends. A damaged file is given another name, and a new one begun.
/// </remarks>
public sealed partial class SqliteAnswerCache : IAnswerCache, IDisposable
{
    private readonly AnswerFile _file;
    private readonly TimeProvider _time;
    private readonly Lock _opening = new();
    private readonly SemaphoreSlim _writing = new(1);
    private readonly ConcurrentQueue<Change> _changes = new();
    private FileStream? _hold;
    private volatile AnswerDatabase? _database;
    private bool _isClosed;

    /// <summary>A cache.</summary>
    /// <param name="folder">The folder of the file; <see cref="DefaultFolder"/> where absent.</param>
    /// <param name="onProblem">Is told in a sentence that the file was damaged and set aside.</param>
    /// <param name="time">The clock by which processes know of each other; the system's where absent.</param>
    /// <param name="maxBytes">How large the file may grow; what was used longest ago is thrown away then.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is below 1 MiB.</exception>
    public SqliteAnswerCache(string? folder = null, Action<string>? onProblem = null, TimeProvider? time = null, long maxBytes = DefaultMaxBytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxBytes, 1L << 20);
        MaxBytes = maxBytes;
        _time = time ?? TimeProvider.System;
        _file = new AnswerFile(folder ?? DefaultFolder, _time, onProblem);
        _heartbeat = _time.CreateTimer(_ => Beat(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The user's folder for answers.</summary>
    /// <value><c>BIBHARVEST_CACHE</c>, else <c>bibharvest</c> in <c>XDG_CACHE_HOME</c>, else in the cache folder of the system.</value>
    public static string DefaultFolder => AnswerCacheFolder.Of(
        Environment.GetEnvironmentVariable,
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData),
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));

    /// <summary>The file; it need not exist.</summary>
    public string Path => _file.Path;

    /// <inheritdoc/>
    public ValueTask<StoredAnswer?> FindAsync(AnswerKey key, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_database is null && !File.Exists(Path))
            return default;
        return new ValueTask<StoredAnswer?>(Guard(() =>
        {
            try
            {
                return Used(Opened().Find(key));
            }
            catch (InvalidDataException)
            {
                // One body that is damaged is as good as none; the next answer takes its place.
                return null;
            }
        }));
    }

    /// <inheritdoc/>
    public async ValueTask StoreAsync(IReadOnlyList<StoredAnswer> answers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (answers.Count == 0)
            return;
        var packed = answers.Select(a => PackedBody.Pack(a.Body)).ToArray();
        var isTrimDue = IsTrimDue(packed);
        await WriteAsync(
            database =>
            {
                if (isTrimDue)
                    Trim(database);
                for (var i = 0; i < answers.Count; i++)
                {
                    database.Put(answers[i], packed[i]);
                    database.Release(answers[i].Key, Session);
                }
            },
            cancellationToken).ConfigureAwait(false);
        Forget(answers.Select(a => a.Key));
    }

    /// <inheritdoc/>
    public ValueTask RemoveAsync(IReadOnlyList<AnswerKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return WriteAsync(
            database =>
            {
                foreach (var key in keys)
                    database.Remove(key);
            },
            CancellationToken.None);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<CacheShare>> SummarizeAsync(CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return _database is null && !File.Exists(Path) ? [] : Guard(() => Opened().Summarize());
    }

    /// <inheritdoc/>
    public async ValueTask<int> ClearAsync(string? source = null, DateTimeOffset? before = null, CancellationToken cancellationToken = default)
    {
        if (_database is null && !File.Exists(Path))
            return 0;
        var count = 0;
        await WriteAsync(database => count = database.Clear(source, before), cancellationToken).ConfigureAwait(false);
        if (count > 0)
        {
            await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                Opened().Shrink();
            }
            catch (SqliteException)
            {
                // Somebody else is reading: the room is used for the next answers.
            }
            finally
            {
                _writing.Release();
            }
        }

        return count;
    }

    /// <summary>Closes the file. What was stored stays.</summary>
    public void Dispose()
    {
        _heartbeat.Dispose();
        lock (_opening)
        {
            if (_isClosed)
                return;
            _isClosed = true;
        }

        _writing.Wait();
        try
        {
            KeepUses();
            EndSession();
            Close();
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Does what others have asked for in the meantime in the same transaction.</summary>
    private async ValueTask WriteAsync(Action<AnswerDatabase> change, CancellationToken cancellationToken)
    {
        var mine = new Change(change);
        _changes.Enqueue(mine);
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!mine.IsDone)
                WriteAll();
        }
        finally
        {
            _writing.Release();
        }

        mine.ThrowIfFailed();
    }

    private void WriteAll()
    {
        var changes = new List<Change>();
        while (_changes.TryDequeue(out var change))
            changes.Add(change);
        Exception? failure = null;
        try
        {
            Guard(() =>
            {
                Opened().Write(database => changes.ForEach(c => c.Action(database)));
                return true;
            });
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            failure = e;
        }

        changes.ForEach(c => c.Finish(failure));
    }

    private AnswerDatabase Opened()
    {
        if (_database is { } database)
            return database;
        lock (_opening)
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            if (_database is null)
                (_database, _hold) = _file.Open();
            return _database;
        }
    }

    /// <summary>Does something; where the file turns out to be damaged, sets it aside and does it with a new one.</summary>
    private T Guard<T>(Func<T> action)
    {
        try
        {
            try
            {
                return action();
            }
            catch (SqliteException e) when (AnswerFile.IsDamage(e))
            {
                lock (_opening)
                {
                    Close();
                    _file.SetAside(e.Message);
                }

                return action();
            }
        }
        catch (SqliteException e)
        {
            throw new IOException($"The cache '{Path}' cannot be used: {e.Message}", e);
        }
    }

    private void Close()
    {
        lock (_opening)
        {
            _database?.Dispose();
            _database = null;
            _hold?.Dispose();
            _hold = null;
        }
    }

    /// <summary>Something to be written, and what came of it.</summary>
    private sealed class Change(Action<AnswerDatabase> action)
    {
        private Exception? _failure;

        public Action<AnswerDatabase> Action => action;

        public bool IsDone { get; private set; }

        public void Finish(Exception? failure)
        {
            _failure = failure;
            IsDone = true;
        }

        public void ThrowIfFailed()
        {
            if (_failure is not null)
                throw new IOException(_failure.Message, _failure);
        }
    }
}
