using System.Globalization;
using Microsoft.Data.Sqlite;

namespace BibHarvester.Sqlite;

/// <summary>What a snapshot says of itself, as rows.</summary>
internal static class SnapshotMeta
{
    private const string AsOf = "asOf";
    private const string Source = "source";
    private const string BuiltAt = "builtAt";
    private const string Records = "records";

    public static IEnumerable<(string Name, string Value)> Write(SnapshotInfo info)
    {
        yield return (Records, info.Records.ToString(CultureInfo.InvariantCulture));
        if (info.AsOf is { } asOf)
            yield return (AsOf, asOf.ToString("O", CultureInfo.InvariantCulture));
        if (info.BuiltAt is { } builtAt)
            yield return (BuiltAt, builtAt.ToString("O", CultureInfo.InvariantCulture));
        if (info.Source is { } source)
            yield return (Source, source);
    }

    public static SnapshotInfo Read(SqliteConnection connection, int version)
    {
        var info = new SnapshotInfo { SchemaVersion = version, Records = 0 };
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, value FROM meta";
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var value = rows.GetString(1);
            info = rows.GetString(0) switch
            {
                Records when long.TryParse(value, CultureInfo.InvariantCulture, out var count) => info with { Records = count },
                AsOf => info with { AsOf = Time(value) },
                BuiltAt => info with { BuiltAt = Time(value) },
                Source => info with { Source = value },
                _ => info,
            };
        }

        return info;
    }

    private static DateTimeOffset? Time(string value) =>
        DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out var time) ? time : null;
}
