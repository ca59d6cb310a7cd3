using BibHarvester.Formats;

namespace BibHarvester.Cli.Converting;

/// <summary>A file of works that is read, once or again.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Format">The format it is in.</param>
internal sealed record WorkFile(string Name, string Path, RecordFormat Format)
{
    public FileStream Open() => new(Path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
}
