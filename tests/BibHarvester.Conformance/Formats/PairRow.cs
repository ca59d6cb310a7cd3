namespace BibHarvester.Conformance.Formats;

/// <summary>An input, and what another tool makes of it: a line of a set's index.</summary>
/// <param name="Set">The set: the folder.</param>
/// <param name="Input">The file that is read.</param>
/// <param name="InputFormat">Its format.</param>
/// <param name="Expected">The file that is expected.</param>
/// <param name="ExpectedFormat">Its format.</param>
internal sealed record PairRow(string Set, string Input, string InputFormat, string Expected, string ExpectedFormat)
{
    /// <summary>All pairs below a folder.</summary>
    public static IReadOnlyList<PairRow> ReadAll(string folder)
    {
        var rows = new List<PairRow>();
        foreach (var index in Directory.EnumerateFiles(folder, "index.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var place = Path.GetDirectoryName(index)!;
            var cells = File.ReadLines(index).Skip(1).Select(line => line.Split('\t')).Where(c => c.Length >= 4);
            rows.AddRange(cells.Select(c => new PairRow(Path.GetFileName(place), Path.Combine(place, c[0]), c[1], Path.Combine(place, c[2]), c[3])));
        }

        return rows;
    }
}
