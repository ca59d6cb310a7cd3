using System.Globalization;
using BibHarvester.Sqlite;

namespace BibHarvester.Cli.Commands;

/// <summary>Tells on standard error how far the building of a snapshot is.</summary>
internal sealed class BuildProgress(CliHost host, bool shows) : IProgress<SnapshotProgress>
{
    public SnapshotProgress Last { get; private set; }

    public void Report(SnapshotProgress value)
    {
        Last = value;
        if (shows)
            host.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{value.Read} read"));
    }

    public void Close(SnapshotInfo info)
    {
        if (shows)
            host.Error.Write("\r");
        host.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{info.Records} works as of {info.AsOf:yyyy-MM-dd}; {Last.Read} read, {Last.Unidentified} without identifier, {Last.Failed} failed"));
    }
}
