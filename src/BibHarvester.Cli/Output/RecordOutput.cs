using BibHarvester.Formats;

namespace BibHarvester.Cli.Output;

/// <summary>Writes records to a file or to standard output, piece by piece.</summary>
internal static class RecordOutput
{
    /// <summary>Writes records; a file takes the place of an older one only when it is whole.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(IEnumerable<BibRecord> records, RecordFormat format, FileInfo? file, CliHost host, WriteOptions? options = null)
    {
        options = (options ?? WriteOptions.Default) with { OnDiagnostic = diagnostic => host.Error.WriteLine(diagnostic.ToString()) };
        if (file is null)
        {
            var output = new TextOutput(host.Output);
            format.Writer!.Write(records, output, options);
            output.Flush();
            return;
        }

        WholeFile.Write(file.FullName, stream => format.Writer!.Write(records, stream, options));
    }
}
