using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.Ris;

/// <summary>Reads RIS of both specifications and of the programs that keep to neither.</summary>
/// <remarks>
/// <para>Stateless and thread-safe. Lines may end in LF, CRLF or CR, values go on in lines without a tag, records may lack their end.
/// Tags that a record has no place for are kept in <see cref="BibRecord.ExtraFields"/>, which <see cref="RisWriter"/> writes back.</para>
/// <para>Diagnostics: RIS001 no type before the first tag · RIS002 the record does not end · RIS003 a value is not what its tag says, and is
/// kept as it stands · RIS004 the type is unknown · RIS005 a line that is not UTF-8 as the others are · RIS006 too long, left out ·
/// RIS007 text outside of records · RIS008 the start of a record is not written as it should be.</para>
/// </remarks>
public sealed class RisReader : IRecordReader
{
    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(Stream input, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        return WindowReading.Read(input, new RisParser(options ?? ReadOptions.Default));
    }

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options = null) =>
        Read(PayloadStream.Of(payload), options);

    /// <inheritdoc/>
    public IAsyncEnumerable<ReadItem> ReadAsync(Stream input, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return WindowReading.ReadAsync(input, new RisParser(options ?? ReadOptions.Default), cancellationToken);
    }
}
