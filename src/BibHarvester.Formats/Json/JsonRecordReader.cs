using System.Text.Unicode;
using BibHarvester.Formats.Encodings;
using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.Json;

/// <summary>Reads the records of JSON payloads of any layout, plain or gzip, with the parser of a format.</summary>
/// <param name="createParser">Makes the parser of one reading.</param>
/// <param name="envelopeMembers">The members in which records stand.</param>
internal sealed class JsonRecordReader(
    Func<ReadOptions, IJsonRecordParser> createParser, Utf8Names<JsonOpening> envelopeMembers)
{
    /// <summary>Reads a payload in memory; what is UTF-8 and not compressed is not copied.</summary>
    public IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options)
    {
        if (GzipInput.IsGzip(payload.Span) || !Utf8.IsValid(payload.Span) || UnicodeMark.Of(payload.Span).Encoding is not null)
            return Read(PayloadStream.Of(payload), options);
        options ??= ReadOptions.Default;
        return StreamReading.Read(() => new JsonRecordSession(createParser, envelopeMembers, options, payload));
    }

    /// <summary>Reads a stream on the caller's thread.</summary>
    public IEnumerable<ReadItem> Read(Stream input, ReadOptions? options)
    {
        ArgumentNullException.ThrowIfNull(input);
        return StreamReading.Read(input, () => NewSession(options ?? ReadOptions.Default));
    }

    /// <summary>Reads a stream without blocking; what is compressed is decompressed beside the reading.</summary>
    public IAsyncEnumerable<ReadItem> ReadAsync(Stream input, ReadOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        return StreamReading.ReadAsync(input, () => NewSession(options ?? ReadOptions.Default), cancellationToken);
    }

    private JsonRecordSession NewSession(ReadOptions options) => new(createParser, envelopeMembers, options);
}
