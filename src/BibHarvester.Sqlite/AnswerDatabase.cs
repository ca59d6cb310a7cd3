using System.Globalization;
using System.Net;
using BibHarvester.Storage;
using Microsoft.Data.Sqlite;

namespace BibHarvester.Sqlite;

/// <summary>The open file of a cache of answers: one connection that reads and one that writes, each for one caller at a time.</summary>
internal sealed class AnswerDatabase : IDisposable
{
    /// <summary>How long another process may write before a call gives up.</summary>
    private const int BusySeconds = 10;

    /// <summary>How much the journal may hold before it is flushed to the disk, in pages of 4 KiB: flushing costs more than writing.</summary>
    private const int PagesBetweenFlushes = 8000;

    private readonly Lock _reading = new();
    private readonly SqliteConnection _reader;
    private readonly SqliteConnection _writer;
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _isClaimed;
    private readonly Dictionary<string, SqliteCommand> _writes = new(StringComparer.Ordinal);

    /// <summary>Opens a file, and makes it where there is none.</summary>
    /// <exception cref="SqliteException">It cannot be opened, or is damaged.</exception>
    /// <exception cref="InvalidDataException">It is a database of another kind.</exception>
    public AnswerDatabase(string path)
    {
        _writer = Open(path);
        try
        {
            Prepare(path);
            _reader = Open(path);
        }
        catch
        {
            _writer.Dispose();
            throw;
        }

        _find = Command(_reader, AnswerSchema.Find);
        _isClaimed = Command(_reader, AnswerSchema.IsClaimed);
    }

    /// <summary>Finds an answer.</summary>
    /// <exception cref="SqliteException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The body is damaged.</exception>
    public StoredAnswer? Find(AnswerKey key)
    {
        PackedBody packed;
        StoredAnswer answer;
        lock (_reading)
        {
            Set(_find, key);
            using var row = _find.ExecuteReader();
            if (!row.Read())
                return null;
            answer = new StoredAnswer
            {
                Key = key,
                Status = (HttpStatusCode)row.GetInt64(0),
                RetrievedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1)),
                ETag = row.IsDBNull(2) ? null : row.GetString(2),
                LastModified = row.IsDBNull(3) ? null : DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(3)),
                Date = row.IsDBNull(4) ? null : DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(4)),
                Hash = row.IsDBNull(5) ? "" : row.GetString(5),
            };
            packed = row.IsDBNull(7) ? default : new PackedBody(row.GetFieldValue<byte[]>(7), row.GetInt64(6) != 0);
        }

        if (packed.Bytes is null)
            return answer.Status == HttpStatusCode.OK ? throw new InvalidDataException("The body is missing.") : answer;
        var body = packed.Unpack();
        return StoredAnswer.HashOf(body) == answer.Hash ? answer with { Body = body } : throw new InvalidDataException("The body is damaged.");
    }

    /// <summary>Whether a living process has a claim.</summary>
    /// <exception cref="SqliteException">The file cannot be read.</exception>
    public bool IsClaimed(AnswerKey key, DateTimeOffset now)
    {
        lock (_reading)
        {
            Set(_isClaimed, key, ("$now", now.ToUnixTimeMilliseconds()));
            return _isClaimed.ExecuteScalar() is not null;
        }
    }

    /// <summary>What is kept of each source.</summary>
    /// <exception cref="SqliteException">The file cannot be read.</exception>
    public List<CacheShare> Summarize()
    {
        lock (_reading)
        {
            using var command = Command(_reader, AnswerSchema.Summarize);
            using var row = command.ExecuteReader();
            var shares = new List<CacheShare>();
            while (row.Read())
            {
                shares.Add(new CacheShare(
                    row.GetString(0), row.GetInt32(1), row.GetInt32(2), row.GetInt64(3),
                    DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4)), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(5))));
            }

            return shares;
        }
    }

    /// <summary>Does several things at once: all of them, or none where one fails.</summary>
    /// <exception cref="SqliteException">The file cannot be written.</exception>
    public void Write(Action<AnswerDatabase> changes)
    {
        using var transaction = _writer.BeginTransaction(deferred: false);
        foreach (var command in _writes.Values)
            command.Transaction = transaction;
        changes(this);
        transaction.Commit();
    }

    public void Put(StoredAnswer answer, PackedBody body)
    {
        var previous = Do(AnswerSchema.BodyOf, answer.Key).ExecuteScalar();
        var id = answer.Body.IsEmpty
            ? DBNull.Value
            : Do(AnswerSchema.PutBody, ("$hash", answer.Hash), ("$packed", body.IsDeflated ? 1 : 0), ("$bytes", body.Bytes)).ExecuteScalar()!;
        Do(
            AnswerSchema.PutAnswer, answer.Key, ("$status", (long)answer.Status), ("$at", answer.RetrievedAt.ToUnixTimeMilliseconds()),
            ("$etag", answer.ETag), ("$modified", answer.LastModified?.ToUnixTimeSeconds()), ("$date", answer.Date?.ToUnixTimeSeconds()), ("$body", id))
            .ExecuteNonQuery();
        if (previous is long old && !id.Equals(old))
            Do(AnswerSchema.DropBody, ("$body", old)).ExecuteNonQuery();
    }

    public void KeepSession(long session, DateTimeOffset now, DateTimeOffset until)
    {
        Do(AnswerSchema.DropSessions, ("$session", session), ("$now", now.ToUnixTimeMilliseconds())).ExecuteNonQuery();
        Do(AnswerSchema.KeepSession, ("$session", session), ("$until", until.ToUnixTimeMilliseconds())).ExecuteNonQuery();
    }

    public bool Claim(AnswerKey key, long session, DateTimeOffset now) =>
        Do(AnswerSchema.Claim, key, ("$session", session), ("$now", now.ToUnixTimeMilliseconds())).ExecuteNonQuery() == 1;

    public void Release(AnswerKey key, long session) => Do(AnswerSchema.Release, key, ("$session", session)).ExecuteNonQuery();

    public void Remove(AnswerKey key)
    {
        var body = Do(AnswerSchema.BodyOf, key).ExecuteScalar();
        Do(AnswerSchema.Remove, key).ExecuteNonQuery();
        if (body is long id)
            Do(AnswerSchema.DropBody, ("$body", id)).ExecuteNonQuery();
    }

    /// <summary>How many bytes of the file are in use.</summary>
    public long Size() => (long)Do(AnswerSchema.Size).ExecuteScalar()!;

    public void KeepUse(AnswerKey key, DateTimeOffset at) => Do(AnswerSchema.KeepUse, key, ("$at", at.ToUnixTimeMilliseconds())).ExecuteNonQuery();

    /// <summary>Throws away what was used longest ago, a tenth of the answers at a time, until no more than so many bytes are in use.</summary>
    public void Trim(long bytes)
    {
        while (Size() > bytes && (long)Do(AnswerSchema.Count).ExecuteScalar()! is > 0 and var count)
        {
            Do(AnswerSchema.DropOldest, ("$count", (count + 9) / 10)).ExecuteNonQuery();
            Do(AnswerSchema.DropBodies).ExecuteNonQuery();
        }

        Do(AnswerSchema.DropUses).ExecuteNonQuery();
    }

    public void EndSession(long session) => Do(AnswerSchema.EndSession, ("$session", session)).ExecuteNonQuery();

    public int Clear(string? source, DateTimeOffset? before)
    {
        var count = Do(AnswerSchema.Clear, ("$source", source), ("$before", before?.ToUnixTimeMilliseconds())).ExecuteNonQuery();
        Do(AnswerSchema.DropBodies).ExecuteNonQuery();
        return count;
    }

    /// <summary>Reads all of the file once.</summary>
    /// <exception cref="SqliteException">It is damaged.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public void Check()
    {
        using var command = Command(_writer, "PRAGMA quick_check(1)");
        if (command.ExecuteScalar() is not "ok")
            throw new InvalidDataException("The file is damaged.");
    }

    /// <summary>Gives the room of what was thrown away back to the system.</summary>
    /// <exception cref="SqliteException">Somebody else is using the file.</exception>
    public void Shrink() => Execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");

    public void Dispose()
    {
        lock (_reading)
        {
            foreach (var command in _writes.Values)
                command.Dispose();
            _find.Dispose();
            _isClaimed.Dispose();
            _reader.Dispose();
            _writer.Dispose();
        }
    }

    private static SqliteConnection Open(string path)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = BusySeconds };
        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            // Written to the system at each commit, to the disk now and then: a process that dies loses nothing, a power cut the last answers.
            command.CommandText = string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {BusySeconds * 1000}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = {PagesBetweenFlushes}");
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private static SqliteCommand Set(SqliteCommand command, AnswerKey key, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        Set(command, "$source", key.Source);
        Set(command, "$request", key.Request);
        foreach (var (name, value) in values)
            Set(command, name, value);
        return command;
    }

    private static void Set(SqliteCommand command, string name, object? value)
    {
        var at = command.Parameters.IndexOf(name);
        if (at < 0)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        else
            command.Parameters[at].Value = value ?? DBNull.Value;
    }

    private void Prepare(string path)
    {
        using (var application = Command(_writer, "PRAGMA application_id"))
        {
            if ((long)application.ExecuteScalar()! is var id and not (0 or AnswerSchema.ApplicationId))
                throw new InvalidDataException($"'{path}' is another program's file ({id:x}).");
        }

        using var transaction = _writer.BeginTransaction(deferred: false);
        Execute(AnswerSchema.Create);
        Execute(string.Create(
            CultureInfo.InvariantCulture, $"PRAGMA application_id = {AnswerSchema.ApplicationId}; PRAGMA user_version = {AnswerSchema.Version}"));
        transaction.Commit();
    }

    private void Execute(string sql)
    {
        using var command = Command(_writer, sql);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Do(string sql, AnswerKey key, params ReadOnlySpan<(string Name, object? Value)> values) => Set(Do(sql), key, values);

    private SqliteCommand Do(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!_writes.TryGetValue(sql, out var command))
            _writes.Add(sql, command = Command(_writer, sql));
        foreach (var (name, value) in values)
            Set(command, name, value);
        return command;
    }
}
