using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BibHarvester.Formats.Json;

/// <summary>Writes works as an array of JSON, indented, with a line end behind it.</summary>
internal static class JsonList
{
    /// <summary>Writes a list.</summary>
    /// <param name="records">The works.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="options">How to write.</param>
    /// <param name="write">Writes one work.</param>
    public static void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions options, Action<Utf8JsonWriter, BibRecord> write)
    {
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = options.Ascii ? JavaScriptEncoder.Default : JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }))
        {
            writer.WriteStartArray();
            foreach (var record in records)
                write(writer, record);
            writer.WriteEndArray();
        }

        output.Write("\n"u8);
    }
}
