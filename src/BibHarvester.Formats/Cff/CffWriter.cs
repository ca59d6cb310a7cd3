using System.Buffers;
using BibHarvester.Formats.Trees;
using BibHarvester.Formats.Writing;
using BibHarvester.Formats.Yaml;

namespace BibHarvester.Formats.Cff;

/// <summary>Writes the Citation File Format 1.2, a document for each work.</summary>
internal sealed class CffWriter : IRecordWriter
{
    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        var isFirst = true;
        foreach (var record in records)
        {
            output.Write(isFirst ? ""u8 : "---\n"u8);
            isFirst = false;
            YamlOutput.Write(output, StableTree.Of(record, r => CffWork.Write(r, options ?? WriteOptions.Default), t => CffWork.Read(t, references: true)));
        }
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, new CffReader(), options);
}
