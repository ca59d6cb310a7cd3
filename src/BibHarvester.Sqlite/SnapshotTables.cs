using System.Globalization;
using Microsoft.Data.Sqlite;

namespace BibHarvester.Sqlite;

/// <summary>Writes the tables of a snapshot, in transactions.</summary>
internal sealed class SnapshotTables : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _putRecord;
    private readonly SqliteCommand _dropIdentifiers;
    private readonly SqliteCommand _putIdentifier;
    private SqliteTransaction _transaction;
    private long _lastId;

    private SnapshotTables(SqliteConnection connection)
    {
        _connection = connection;
        _transaction = connection.BeginTransaction();
        _putRecord = Prepare(SnapshotSchema.PutRecord, ("$key", SqliteType.Text), ("$indexed", SqliteType.Integer), ("$json", SqliteType.Blob));
        _dropIdentifiers = Prepare(SnapshotSchema.DropIdentifiers, ("$record", SqliteType.Integer));
        _putIdentifier = Prepare(SnapshotSchema.PutIdentifier, ("$key", SqliteType.Text), ("$record", SqliteType.Integer));
    }

    public static SnapshotTables Create(string path)
    {
        var connection = SnapshotFile.Open(path, SqliteOpenMode.ReadWriteCreate);
        // No journal: a file that is not finished is thrown away.
        Execute(connection, string.Create(
            CultureInfo.InvariantCulture,
            $"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA application_id = {SnapshotSchema.ApplicationId}; PRAGMA user_version = {SnapshotSchema.Version};"));
        Execute(connection, SnapshotSchema.Create);
        return new SnapshotTables(connection);
    }

    public void Put(List<string> keys, long? indexed, byte[] json)
    {
        _putRecord.Parameters[0].Value = keys[0];
        _putRecord.Parameters[1].Value = indexed is { } time ? time : DBNull.Value;
        _putRecord.Parameters[2].Value = json;
        if (_putRecord.ExecuteScalar() is not long id)
            return;
        if (id <= _lastId)
        {
            _dropIdentifiers.Parameters[0].Value = id;
            _dropIdentifiers.ExecuteNonQuery();
        }

        _lastId = Math.Max(_lastId, id);
        for (var i = 1; i < keys.Count; i++)
        {
            _putIdentifier.Parameters[0].Value = keys[i];
            _putIdentifier.Parameters[1].Value = id;
            _putIdentifier.ExecuteNonQuery();
        }
    }

    public void Commit()
    {
        _transaction.Commit();
        _transaction.Dispose();
        _transaction = _connection.BeginTransaction();
        foreach (var command in (ReadOnlySpan<SqliteCommand>)[_putRecord, _dropIdentifiers, _putIdentifier])
            command.Transaction = _transaction;
    }

    public long Count()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM record";
        return (long)command.ExecuteScalar()!;
    }

    public void Finish(SnapshotInfo info)
    {
        using var command = Prepare(SnapshotSchema.PutMeta, ("$name", SqliteType.Text), ("$value", SqliteType.Text));
        foreach (var (name, value) in SnapshotMeta.Write(info))
        {
            command.Parameters[0].Value = name;
            command.Parameters[1].Value = value;
            command.ExecuteNonQuery();
        }

        _transaction.Commit();
        Execute(_connection, "PRAGMA optimize");
        Dispose();
    }

    public void Dispose()
    {
        _putRecord.Dispose();
        _dropIdentifiers.Dispose();
        _putIdentifier.Dispose();
        _transaction.Dispose();
        _connection.Dispose();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteCommand Prepare(string sql, params ReadOnlySpan<(string Name, SqliteType Type)> parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = _transaction;
        foreach (var (name, type) in parameters)
            command.Parameters.Add(name, type);
        return command;
    }
}
