using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.Coins;

/// <summary>Reads the spans of class <c>Z3988</c> of a page, or context objects that stand on lines of their own, as text or within addresses.</summary>
/// <remarks>
/// Keys that the model has no place for are kept. Diagnostics: COI001 a line that is no context object · COI002 a span of the class without one ·
/// COI005 text that is not UTF-8 · COI006 a tag or line longer than allowed.
/// </remarks>
internal sealed class CoinsReader : IRecordReader
{
    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(Stream input, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        return WindowReading.Read(input, new CoinsParser(options ?? ReadOptions.Default));
    }

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options = null) => Read(PayloadStream.Of(payload), options);

    /// <inheritdoc/>
    public IAsyncEnumerable<ReadItem> ReadAsync(Stream input, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return WindowReading.ReadAsync(input, new CoinsParser(options ?? ReadOptions.Default), cancellationToken);
    }
}
