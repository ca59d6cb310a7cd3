using BibHarvester.Formats;

namespace BibHarvester.Cli.Converting;

/// <summary>Reads files of works, each once, and tells on standard error what was odd in them.</summary>
/// <param name="host">Where it is told.</param>
internal sealed class WorkReading(CliHost host)
{
    /// <summary>How many places of the files should have held a work and held none.</summary>
    public int Failed { get; private set; }

    /// <summary>The works of a file, each with its name.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IEnumerable<(BibRecord Record, string Name)> Read(WorkFile file, CancellationToken cancellationToken)
    {
        var number = 0;
        using var stream = file.Open();
        foreach (var item in file.Format.Reader!.Read(stream))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var diagnostic in item.Diagnostics)
                host.Error.WriteLine(file.Name + diagnostic.ToString());
            if (item.Record is { } record)
                yield return (record, $"{file.Name}: {WorkName.Of(record, ++number)}");
            else
                Failed++;
        }
    }
}
