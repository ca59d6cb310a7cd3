using System.Buffers;
using System.Text;
using BibHarvester.Formats;

namespace BibHarvester.Conformance.Registries;

/// <summary>Where two records or texts begin to differ, in one line.</summary>
internal static class RecordDifference
{
    private const int Shown = 90;

    /// <summary>The difference of two records, in the record's own JSON.</summary>
    public static string Between(BibRecord read, BibRecord expected) => Between(Json(read), Json(expected));

    /// <summary>The difference of two texts.</summary>
    public static string Between(byte[] actual, byte[] expected)
    {
        var common = actual.AsSpan().CommonPrefixLength(expected);
        var start = Math.Max(0, common - 40);
        return $" …{Piece(actual, start)}… for …{Piece(expected, start)}…";
    }

    private static string Piece(byte[] bytes, int start)
    {
        start = Math.Min(start, bytes.Length);
        return Encoding.UTF8.GetString(bytes.AsSpan(start, Math.Min(Shown, bytes.Length - start))).ReplaceLineEndings("⏎");
    }

    private static byte[] Json(BibRecord record)
    {
        var output = new ArrayBufferWriter<byte>();
        RecordFormats.Find("bibharvest-json")?.Writer?.Write([record with { Provenance = null }], output);
        return output.WrittenSpan.ToArray();
    }
}
