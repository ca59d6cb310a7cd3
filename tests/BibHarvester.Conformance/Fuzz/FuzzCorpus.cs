using System.Buffers;
using BibHarvester.Conformance.Registries;
using BibHarvester.Formats;

namespace BibHarvester.Conformance.Fuzz;

/// <summary>The files that are mutated for each reader.</summary>
internal static class FuzzCorpus
{
    private static readonly string[] Registries = ["crossref-json", "datacite-json"];

    /// <summary>Whether a format is what a registry answers in.</summary>
    public static bool IsRegistry(string format) => Registries.Contains(format);

    /// <summary>The stored answers of the registries.</summary>
    public static FuzzFile[] Payloads(string folder) =>
        [.. PayloadRow.ReadAll(folder).Select(row => new FuzzFile(row.File, File.ReadAllBytes(Path.Combine(folder, row.File))))];

    /// <summary>What a format's reader is given: payloads, or the same works written in the format, and files of the format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="payloads">The stored answers of the registries.</param>
    /// <param name="formatsFolder">A folder of files, those of a format in a folder of its name; absent where there is none.</param>
    public static FuzzFile[] Of(RecordFormat format, FuzzFile[] payloads, string? formatsFolder)
    {
        var files = Registries.Contains(format.Name)
            ? payloads.Where(p => RegistryOf(p) == format.Name)
            : payloads.Select(p => Written(p, format)).OfType<FuzzFile>();
        return [.. files, .. FilesOf(format, formatsFolder)];
    }

    private static string RegistryOf(FuzzFile payload) =>
        payload.Name.StartsWith("datacite/", StringComparison.Ordinal) ? "datacite-json" : "crossref-json";

    private static FuzzFile? Written(FuzzFile payload, RecordFormat format)
    {
        var records = RecordFormats.Find(RegistryOf(payload))!.Reader!.Read(payload.Bytes)
            .Select(i => i.Record).OfType<BibRecord>().ToArray();
        if (records.Length == 0 || format.Writer is null)
            return null;
        var output = new ArrayBufferWriter<byte>();
        format.Writer.Write(records, output);
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
