using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.Csv;

/// <summary>Reads tables: our own, and those of Zotero, Scopus, PubMed, IEEE Xplore and other programs, by the names of their columns.</summary>
/// <remarks>
/// Commas, semicolons, tabs and bars part cells, whichever the first row has most of; quotes are those of RFC 4180. Columns that are not known are
/// kept under their names. Diagnostics: CSV001 no column is known · CSV005 a row that is not UTF-8 · CSV006 a row longer than allowed ·
/// CSV010 a quote that is not closed · CSV011 more cells than columns, which are kept by their number.
/// </remarks>
internal sealed class CsvReader : IRecordReader
{
    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(Stream input, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        return WindowReading.Read(input, new CsvParser(options ?? ReadOptions.Default));
    }

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options = null) => Read(PayloadStream.Of(payload), options);

    /// <inheritdoc/>
    public IAsyncEnumerable<ReadItem> ReadAsync(Stream input, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return WindowReading.ReadAsync(input, new CsvParser(options ?? ReadOptions.Default), cancellationToken);
    }
}
