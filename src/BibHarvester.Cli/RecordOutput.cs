using System.Buffers;
using System.Text;
using BibHarvester.Formats;

namespace BibHarvester.Cli;

/// <summary>Writes records to a file or to standard output.</summary>
internal static class RecordOutput
{
    public static void Write(IReadOnlyList<BibRecord> records, RecordFormat format, FileInfo? file, CliHost host)
    {
        host.IsWriting = true;
        var bytes = new ArrayBufferWriter<byte>();
        format.Writer!.Write(records, bytes, new WriteOptions { OnDiagnostic = diagnostic => host.Error.WriteLine(diagnostic.ToString()) });
        if (file is null)
            host.Output.Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
        else
            File.WriteAllBytes(file.FullName, bytes.WrittenSpan);
    }
}
