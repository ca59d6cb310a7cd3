using System.Buffers;
using BibHarvester.Formats.Json;
using BibHarvester.Formats.Writing;

namespace BibHarvester.Formats.CslJson;

/// <summary>Writes CSL-JSON: an array of items, valid against the schema of CSL 1.0.2, without private members outside <c>custom</c>.</summary>
/// <remarks>Stateless and thread-safe. What it carries says <see cref="CslJsonFields"/>.</remarks>
public sealed class CslJsonWriter : IRecordWriter
{
    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        JsonList.Write(records, output, options ?? WriteOptions.Default, (json, record) => CslItems.Of(options?.Abbreviations?.AddTo(record) ?? record).WriteTo(json));
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, new CslJsonReader(), options);
}
