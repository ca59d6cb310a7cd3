namespace BibHarvester.Conformance.Registries;

/// <summary>A stored answer of a registry.</summary>
/// <param name="File">Its path within the corpus.</param>
/// <param name="Source">The service: the first folder of the path.</param>
/// <param name="Kind">What it holds; <c>unlisted</c> where the index does not know it.</param>
/// <param name="Status">The status of the answer; <c>-</c> where none was recorded.</param>
/// <param name="Notes">Remarks of the index.</param>
internal sealed record PayloadRow(string File, string Source, string Kind, string Status, string Notes)
{
    private static readonly string[] Sources = ["crossref", "datacite", "doi-cn"];

    /// <summary>Whether works are expected in it.</summary>
    public bool HoldsWorks => Status is "200" or "-" && (Kind.StartsWith("work/", StringComparison.Ordinal) ||
        Kind.StartsWith("item/", StringComparison.Ordinal) || Kind.StartsWith("doi/", StringComparison.Ordinal) ||
        Kind is "work-list" or "list" or "csl-array" or "cn:application/vnd.citationstyles.csl+json" or "unlisted");

    /// <summary>All payloads of a corpus that the verb is about: the rows of the index, and files that it does not know.</summary>
    public static IReadOnlyList<PayloadRow> ReadAll(string folder)
    {
        var rows = new SortedDictionary<string, PayloadRow>(StringComparer.Ordinal);
        var index = Path.Combine(folder, "index.tsv");
        if (System.IO.File.Exists(index))
        {
            foreach (var line in System.IO.File.ReadLines(index).Skip(1))
            {
                var cells = line.Split('\t');
                if (cells.Length >= 10 && Sources.Contains(cells[1]))
                    rows[cells[0]] = new PayloadRow(cells[0], cells[1], cells[6], cells[4], cells[9]);
            }
        }

        foreach (var source in Sources.Where(s => Directory.Exists(Path.Combine(folder, s))))
        {
            foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, source), "*", SearchOption.AllDirectories))
            {
                var file = Path.GetRelativePath(folder, path).Replace('\\', '/');
                rows.TryAdd(file, new PayloadRow(file, source, "unlisted", "-", ""));
            }
        }

        return [.. rows.Values.Where(r => System.IO.File.Exists(Path.Combine(folder, r.File)))];
    }
}
