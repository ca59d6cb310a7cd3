namespace BibHarvester.Conformance.Registries;

/// <summary>A stored answer of a registry.</summary>
/// <param name="File">Its path within the corpus.</param>
/// <param name="Source">The service: the first folder of the path.</param>
/// <param name="Kind">What it holds; <c>unlisted</c> where the index does not know it.</param>
/// <param name="Status">The status of the answer; <c>-</c> where none was recorded.</param>
/// <param name="Notes">Remarks of the index.</param>
internal sealed record PayloadRow(string File, string Source, string Kind, string Status, string Notes)
{
    /// <summary>Whether the service answered what was asked.</summary>
    public bool IsAnswer => (Status is "-" || Status.StartsWith('2')) && !(Kind.StartsWith("error", StringComparison.Ordinal) && Kind is not "error-200");

    /// <summary>All payloads of a corpus: the rows of the index, and files that it does not know; not what other programs made of them.</summary>
    public static IReadOnlyList<PayloadRow> ReadAll(string folder)
    {
        var rows = new SortedDictionary<string, PayloadRow>(StringComparer.Ordinal);
        var index = Path.Combine(folder, "index.tsv");
        if (System.IO.File.Exists(index))
        {
            foreach (var line in System.IO.File.ReadLines(index).Skip(1))
            {
                var cells = line.Split('\t');
                if (cells.Length >= 10)
                    rows[cells[0]] = new PayloadRow(cells[0], cells[1], cells[6], cells[4], cells[9]);
            }
        }

        foreach (var source in Directory.EnumerateDirectories(folder))
        {
            foreach (var path in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            {
                var file = Path.GetRelativePath(folder, path).Replace('\\', '/');
                rows.TryAdd(file, new PayloadRow(file, Path.GetFileName(source), "unlisted", "-", ""));
            }
        }

        return [.. rows.Values.Where(r => r.Kind != "expected" && !r.File.Contains("/expected/", StringComparison.Ordinal) && System.IO.File.Exists(Path.Combine(folder, r.File)))];
    }
}
