using System.Globalization;
using BibHarvester.Formats;
using Microsoft.Data.Sqlite;

namespace BibHarvester.Sqlite;

/// <summary>Builds a snapshot: one SQLite file of records, found by any identifier of the work.</summary>
/// <remarks>
/// The file appears under its name when it is finished; until then, and where building ends early, there is only a
/// <c>.part</c> beside it, which is removed. Of several records of one work, known by its first DOI or else its first identifier,
/// the one indexed last stays. Not thread-safe.
/// </remarks>
public sealed class SnapshotBuilder : IDisposable
{
    private readonly string _path;
    private readonly string _partPath;
    private readonly SnapshotOptions _options;
    private readonly SnapshotTables _tables;
    private DateTimeOffset? _lastIndexed;
    private int _inBatch;
    private bool _isFinished;

    /// <summary>Starts a snapshot.</summary>
    /// <param name="path">The file; one that is there is replaced when the new one is finished.</param>
    /// <param name="options">What it says of itself; the defaults where absent.</param>
    /// <exception cref="ArgumentException">There is no path.</exception>
    /// <exception cref="IOException">The file cannot be made.</exception>
    public SnapshotBuilder(string path, SnapshotOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _options = options ?? new SnapshotOptions();
        _path = Path.GetFullPath(path);
        _partPath = _path + ".part";
        File.Delete(_partPath);
        _tables = SnapshotTables.Create(_partPath);
    }

    /// <summary>Builds a snapshot of all that a reader reads.</summary>
    /// <param name="path">The file; one that is there is replaced when the new one is finished.</param>
    /// <param name="items">What is read.</param>
    /// <param name="options">What the snapshot says of itself; the defaults where absent.</param>
    /// <param name="progress">Is told after each batch and at the end.</param>
    /// <param name="cancellationToken">Ends the building; nothing is left of it.</param>
    /// <returns>What was built.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static async Task<SnapshotInfo> BuildAsync(
        string path,
        IAsyncEnumerable<ReadItem> items,
        SnapshotOptions? options = null,
        IProgress<SnapshotProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        using var builder = new SnapshotBuilder(path, options);
        var done = default(SnapshotProgress);
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            done = item.Record is not { } record
                ? done with { Failed = done.Failed + 1 }
                : done with { Read = done.Read + 1, Unidentified = done.Unidentified + (builder.Add(record) ? 0 : 1) };
            if (builder._inBatch == 0)
                progress?.Report(done);
        }

        var info = builder.Finish();
        progress?.Report(done);
        return info;
    }

    /// <summary>Adds a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>Whether it has an identifier to find it by; without one it is left out.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public bool Add(BibRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        ObjectDisposedException.ThrowIf(_isFinished, this);
        var keys = KeysOf(record);
        if (keys.Count == 0)
            return false;
        var indexed = IndexedAt(record);
        Guard(() => _tables.Put(keys, indexed?.ToUnixTimeMilliseconds(), SnapshotText.Pack(record)));
        if (indexed > _lastIndexed || _lastIndexed is null)
            _lastIndexed = indexed ?? _lastIndexed;
        if (++_inBatch >= _options.BatchSize)
        {
            _inBatch = 0;
            Guard(_tables.Commit);
        }

        return true;
    }

    /// <summary>Finishes the snapshot and gives it its name.</summary>
    /// <returns>What was built.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public SnapshotInfo Finish()
    {
        ObjectDisposedException.ThrowIf(_isFinished, this);
        var now = _options.TimeProvider.GetUtcNow();
        var info = new SnapshotInfo
        {
            SchemaVersion = SnapshotSchema.Version,
            Records = _tables.Count(),
            AsOf = _options.AsOf ?? _lastIndexed ?? now,
            Source = _options.Source,
            BuiltAt = now,
        };
        Guard(() => _tables.Finish(info));
        _isFinished = true;
        File.Move(_partPath, _path, overwrite: true);
        return info;
    }

    /// <summary>Ends the building; a snapshot that is not finished is removed.</summary>
    public void Dispose()
    {
        _tables.Dispose();
        if (!_isFinished)
            File.Delete(_partPath);
        _isFinished = true;
    }

    /// <summary>The keys of a work, its prime one first.</summary>
    private static List<string> KeysOf(BibRecord record)
    {
        List<string> keys = [];
        var hasDoi = false;
        foreach (var identifier in record.Identifiers)
        {
            if (SnapshotSchema.KeyOf(identifier) is not { } key || keys.Contains(key, StringComparer.Ordinal))
                continue;
            var isPrime = !hasDoi && identifier.Kind == IdentifierKind.Doi;
            hasDoi |= isPrime;
            keys.Insert(isPrime ? 0 : keys.Count, key);
        }

        return keys;
    }

    private static DateTimeOffset? IndexedAt(BibRecord record)
    {
        if (record.DateOf(DateKind.RecordUpdated) is not { Start: { IsKnown: true, Year: > 0, Month: > 0, Day: > 0 } day } date)
            return null;
        var time = date.Time ?? TimeOnly.MinValue;
        return new DateTimeOffset(new DateOnly(day.Year, day.Month, day.Day), time, TimeSpan.Zero);
    }

    private static void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (SqliteException e)
        {
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"The snapshot could not be written: {e.Message}"), e);
        }
    }
}
