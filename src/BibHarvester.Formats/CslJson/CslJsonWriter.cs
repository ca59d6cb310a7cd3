using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

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
                CslItems.Of(options?.Abbreviations?.AddTo(record) ?? record).WriteTo(writer);
            writer.WriteEndArray();
        }

        output.Write("\n"u8);
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, new CslJsonReader(), options);
}
