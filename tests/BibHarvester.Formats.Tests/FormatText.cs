using System.Buffers;
using System.Text;

namespace BibHarvester.Formats.Tests;

/// <summary>Texts of a format, read and written.</summary>
internal static class FormatText
{
    /// <summary>What a format's reader finds in a text, without provenance.</summary>
    public static BibRecord[] Read(string format, string text) =>
        [.. RecordFormats.Find(format)!.Reader!.Read(Encoding.UTF8.GetBytes(text)).Select(i => i.Record!).Select(r => r with { Provenance = null })];

    /// <summary>Records in a format.</summary>
    public static string Write(string format, params BibRecord[] records)
    {
        var output = new ArrayBufferWriter<byte>();
        RecordFormats.Find(format)!.Writer!.Write(records, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>The format that a text is taken for.</summary>
    public static string? Detect(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return RecordFormats.Detect(stream).Format?.Name;
    }
}
