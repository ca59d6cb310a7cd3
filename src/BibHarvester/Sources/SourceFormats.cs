using BibHarvester.Formats;

namespace BibHarvester.Sources;

/// <summary>The readers of the registries' answers.</summary>
internal static class SourceFormats
{
    public static IRecordReader Crossref { get; } = ReaderOf("crossref-json");

    public static IRecordReader DataCite { get; } = ReaderOf("datacite-json");

    public static IRecordReader CslJson { get; } = ReaderOf("csl-json");

    /// <exception cref="NotSupportedException">The format is not read.</exception>
    public static IRecordReader ReaderOf(string format) => RecordFormats.Find(format)?.Reader ?? throw new NotSupportedException($"There is no reader of {format}.");
}
