using System.Buffers;
using BibHarvester.Formats.Json;
using BibHarvester.Formats.Trees;
using BibHarvester.Formats.Writing;

namespace BibHarvester.Formats.SchemaOrg;

/// <summary>Writes JSON-LD of schema.org, a list of works.</summary>
internal sealed class SchemaOrgWriter : IRecordWriter
{
    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        options ??= WriteOptions.Default;
        JsonList.Write(records, output, options, (json, record) => TreeJson.Write(json, StableTree.Of(
            record, r => SchemaOrgWork.Write(r, SchemaOrgFormat.Name, options), t => SchemaOrgWork.Read(t, SchemaOrgFormat.Name, references: true))));
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, new SchemaOrgReader(), options);
}
