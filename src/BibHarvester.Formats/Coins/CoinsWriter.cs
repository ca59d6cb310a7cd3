using System.Buffers;
using System.Text;
using BibHarvester.Formats.Trees;
using BibHarvester.Formats.Writing;

namespace BibHarvester.Formats.Coins;

/// <summary>Writes COinS: an empty span for each work, on a line of its own, to be put into a page.</summary>
internal sealed class CoinsWriter : IRecordWriter
{
    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var record in records)
        {
            var pairs = StableTree.Of(record, r => CoinsOutput.Write(r, options ?? WriteOptions.Default), t => CoinsWork.Read(KeyedValues.Read(KeyedValues.Write(t))));
            output.Write(Encoding.UTF8.GetBytes($"<span class=\"{CoinsFormat.Mark}\" title=\"{KeyedValues.Write(pairs).Replace("&", "&amp;", StringComparison.Ordinal)}\"></span>\n"));
        }
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, new CoinsReader(), options);
}
