using BibHarvester.Formats.Json;
using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.RecordJson;

/// <summary>Reads the record's own JSON, <c>bibharvest-json</c>: an object, an array, or JSON Lines, plain or gzip.</summary>
/// <remarks>
/// What a newer version of the format added is kept in <see cref="BibRecord.ExtraFields"/>, under this format and the JSON
/// pointer of its place. A record without provenance takes the witness of the options, if they have one.
/// Diagnostics: <c>RJS001</c> no JSON object, <c>RJS002</c> not UTF-8, <c>RJS003</c> a value of another kind,
/// <c>RJS004</c> a part without what it must have, <c>RJS005</c> a newer version of the format, <c>RJS006</c> too long,
/// <c>RJS007</c> damaged gzip data.
/// </remarks>
public sealed class RecordJsonReader : IRecordReader
{
    /// <summary>The reader; it has no state.</summary>
    public static RecordJsonReader Instance { get; } = new();

    /// <summary>Reads one record.</summary>
    /// <param name="json">One JSON object; the record may keep slices of it, so it must not change any more.</param>
    /// <param name="options">How to read; the defaults where absent.</param>
    /// <returns>The record, or why there is none.</returns>
    public static ReadItem ReadObject(ReadOnlyMemory<byte> json, ReadOptions? options = null) =>
        RecordJsonSession.Read(new JsonTextPiece(json, new SourceSpan(0, json.Length), 1, 1), options ?? ReadOptions.Default);

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options = null) =>
        GzipInput.IsGzip(payload.Span)
            ? Read(PayloadStream.Of(payload), options)
            : StreamReading.Read(() => new RecordJsonSession(payload, options ?? ReadOptions.Default));

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(Stream input, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        return StreamReading.Read(input, () => new RecordJsonSession(options ?? ReadOptions.Default));
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ReadItem> ReadAsync(Stream input, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return StreamReading.ReadAsync(input, () => new RecordJsonSession(options ?? ReadOptions.Default), cancellationToken);
    }
}
