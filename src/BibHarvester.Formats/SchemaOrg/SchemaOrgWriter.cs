using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.SchemaOrg;

/// <summary>Writes JSON-LD of schema.org, a list of works.</summary>
internal sealed class SchemaOrgWriter : IRecordWriter
{
    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        var isAscii = (options ?? WriteOptions.Default).Ascii;
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = isAscii ? JavaScriptEncoder.Default : JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }))
        {
            writer.WriteStartArray();
            foreach (var record in records)
                TreeJson.Write(writer, StableTree.Of(record, r => SchemaOrgWork.Write(r, SchemaOrgFormat.Name, options ?? WriteOptions.Default), t => SchemaOrgWork.Read(t, SchemaOrgFormat.Name, references: true)));
            writer.WriteEndArray();
        }

        output.Write("\n"u8);
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, new SchemaOrgReader(), options);
}
