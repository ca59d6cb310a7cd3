using BibHarvester.Formats;

namespace BibHarvester.Sources;

/// <summary>The readers of the registries' answers.</summary>
internal static class SourceFormats
{
    public static IRecordReader Crossref { get; } = Reader("crossref-json");

    public static IRecordReader DataCite { get; } = Reader("datacite-json");

    public static IRecordReader CslJson { get; } = Reader("csl-json");

    private static IRecordReader Reader(string format) => RecordFormats.Find(format)?.Reader ?? new StandInReader();
}
