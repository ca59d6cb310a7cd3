using BibHarvester.Formats;

namespace BibHarvester.Sources;

/// <summary>The readers of the registries' answers.</summary>
internal static class SourceFormats
{
    public static IRecordReader Crossref { get; } = ReaderOf("crossref-json");

    public static IRecordReader DataCite { get; } = ReaderOf("datacite-json");

    public static IRecordReader CslJson { get; } = ReaderOf("csl-json");

    private static IRecordReader ReaderOf(string format) => RecordFormats.Find(format)!.Reader!;
}
