using Microsoft.Data.Sqlite;

namespace BibHarvester.Sqlite;

/// <summary>Opens files of snapshots.</summary>
internal static class SnapshotFile
{
    public static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        // Without a pool the file is free as soon as it is closed.
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false };
        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw new IOException($"'{path}' could not be opened: {e.Message}", e);
        }
    }

    /// <summary>The version of the tables of a file.</summary>
    /// <exception cref="InvalidDataException">It is no snapshot, or of a newer version.</exception>
    public static int VersionOf(SqliteConnection connection, string path)
    {
        long application, version;
        try
        {
            application = Pragma(connection, "PRAGMA application_id");
            version = Pragma(connection, "PRAGMA user_version");
        }
        catch (SqliteException e)
        {
            throw new InvalidDataException($"'{path}' is not a snapshot.", e);
        }

        if (application != SnapshotSchema.ApplicationId)
            throw new InvalidDataException($"'{path}' is not a snapshot.");
        if (version > SnapshotSchema.Version)
            throw new InvalidDataException($"'{path}' is a snapshot of a newer version of BibHarvester.");
        return (int)version;
    }

    private static long Pragma(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
