using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.Tagged;

/// <summary>Reads a format of tagged lines with a parser of its own for each file.</summary>
/// <param name="open">Makes a parser.</param>
internal sealed class TaggedReader(Func<ReadOptions, IWindowParser> open) : IRecordReader
{
    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(Stream input, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        return WindowReading.Read(input, open(options ?? ReadOptions.Default));
    }

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options = null) => Read(PayloadStream.Of(payload), options);

    /// <inheritdoc/>
    public IAsyncEnumerable<ReadItem> ReadAsync(Stream input, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return WindowReading.ReadAsync(input, open(options ?? ReadOptions.Default), cancellationToken);
    }
}
