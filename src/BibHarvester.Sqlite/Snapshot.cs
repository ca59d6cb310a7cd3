using BibHarvester.Storage;
using Microsoft.Data.Sqlite;

namespace BibHarvester.Sqlite;

/// <summary>A snapshot that answers from one SQLite file, which is opened for reading only.</summary>
/// <remarks>Thread-safe. Close it to free the file.</remarks>
public sealed class Snapshot : IRecordStore, IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _find;
    private readonly Lock _lock = new();

    private Snapshot(SqliteConnection connection, SnapshotInfo info, string name)
    {
        _connection = connection;
        Info = info;
        Name = name;
        _find = connection.CreateCommand();
        _find.CommandText = SnapshotSchema.Find;
        _find.Parameters.Add("$key", SqliteType.Text);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public DateTimeOffset? AsOf => Info.AsOf;

    /// <summary>What it says of itself.</summary>
    public SnapshotInfo Info { get; }

    /// <summary>Opens a snapshot.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no snapshot, or of a newer version.</exception>
    public static Snapshot Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no file '{path}'.", path);
        var connection = SnapshotFile.Open(path, SqliteOpenMode.ReadOnly);
        try
        {
            var version = SnapshotFile.VersionOf(connection, path);
            return new Snapshot(connection, SnapshotMeta.Read(connection, version), Path.GetFileName(path));
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The file cannot be read any more.</exception>
    public ValueTask<BibRecord?> FindAsync(Identifier identifier, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
            return ValueTask.FromCanceled<BibRecord?>(cancellationToken);
        return new ValueTask<BibRecord?>(Find(identifier));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            _find.Dispose();
            _connection.Dispose();
        }
    }

    private BibRecord? Find(Identifier identifier)
    {
        if (SnapshotSchema.KeyOf(identifier) is not { } key)
            return null;
        byte[]? packed;
        lock (_lock)
        {
            try
            {
                _find.Parameters[0].Value = key;
                packed = _find.ExecuteScalar() as byte[];
            }
            catch (SqliteException e)
            {
                throw new IOException($"The snapshot '{Name}' could not be read: {e.Message}", e);
            }
        }

        return packed is null ? null : SnapshotText.Unpack(packed)?.AsStored(Name, AsOf);
    }
}
