using System.Buffers;
using System.Text;

namespace BibHarvester.Formats.Tests.Medline;

/// <summary>A record as MEDLINE's tagged lines.</summary>
internal static class MedlineText
{
    public static string Of(BibRecord record)
    {
        var output = new ArrayBufferWriter<byte>();
        RecordFormats.Find("nbib")!.Writer!.Write([record], output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
