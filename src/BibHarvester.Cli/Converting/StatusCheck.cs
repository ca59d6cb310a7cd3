using BibHarvester.Retractions;

namespace BibHarvester.Cli.Converting;

/// <summary>Tells what has become of works in files: what the files say themselves, and what the Retraction Watch database says.</summary>
internal sealed class StatusCheck
{
    private readonly RetractionWatch? _retractions;

    /// <exception cref="IOException">The database cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public StatusCheck(string? file) => _retractions = file is null ? null : RetractionWatch.Load(file);

    /// <summary>A record with what is known of its status.</summary>
    public BibRecord Complete(BibRecord record) => _retractions?.AddTo(record) ?? record;

    /// <summary>Tells of a record's status.</summary>
    public static void Tell(string name, BibRecord record, TextWriter error)
    {
        foreach (var warning in RecordWarnings.OfStatus(record))
            error.WriteLine($"{name}: {warning}");
    }
}
