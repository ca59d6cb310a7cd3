using System.Buffers;
using BibHarvester.Conformance.Registries;
using BibHarvester.Formats;

namespace BibHarvester.Conformance.Fuzz;

/// <summary>The files that are mutated for each reader.</summary>
internal static class FuzzCorpus
{
    // Whose works are written in the other formats too.
    private static readonly string[] Written = ["crossref-json", "datacite-json"];

    /// <summary>Whether a format is what a registry answers in.</summary>
    public static bool IsRegistry(string format) => PayloadForms.IsRead(format);

    /// <summary>The stored answers of the registries.</summary>
    public static FuzzFile[] Payloads(string folder) =>
    [
        .. PayloadRow.ReadAll(folder).Where(row => PayloadForms.Of(row)?.Format is not null)
            .Select(row => new FuzzFile(row.File, File.ReadAllBytes(Path.Combine(folder, row.File))) { Format = PayloadForms.Of(row)!.Format }),
    ];

    /// <summary>What a format's reader is given: payloads, or the same works written in the format, and files of the format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="payloads">The stored answers of the registries.</param>
    /// <param name="formatsFolder">A folder of files, those of a format in a folder of its name; absent where there is none.</param>
    public static FuzzFile[] Of(RecordFormat format, FuzzFile[] payloads, string? formatsFolder)
    {
        var files = payloads.Where(p => p.Format == format.Name);
        var written = payloads.Where(p => format.Writer is not null && Written.Contains(p.Format)).Select(p => WrittenIn(format, p)).OfType<FuzzFile>();
        return [.. files, .. written, .. FilesOf(format, formatsFolder)];
    }

    private static FuzzFile? WrittenIn(RecordFormat format, FuzzFile payload)
    {
        var records = RecordFormats.Find(payload.Format!)!.Reader!.Read(payload.Bytes)
            .Select(i => i.Record).OfType<BibRecord>().ToArray();
        if (records.Length == 0)
            return null;
        var output = new ArrayBufferWriter<byte>();
        format.Writer!.Write(records, output);
        return new FuzzFile($"{payload.Name}>{format.Name}", output.WrittenSpan.ToArray());
    }

    private static IEnumerable<FuzzFile> FilesOf(RecordFormat format, string? folder)
    {
        var own = folder is null ? "" : Path.Combine(folder, format.Name);
        return !Directory.Exists(own)
            ? []
            : Directory.EnumerateFiles(own, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(path => new FuzzFile(Path.GetRelativePath(folder!, path).Replace('\\', '/'), File.ReadAllBytes(path)));
    }
}
