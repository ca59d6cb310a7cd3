using System.Globalization;
using BibHarvester.Merging;

namespace BibHarvester.Conformance.Merging;

/// <summary>Works whose merged record was found by hand from what their sources say.</summary>
/// <remarks>A line is an identifier, a field of <see cref="MergeFacts"/>, the value expected and a remark, with tabs between; <c>#</c> begins a comment.
/// The field <c>sources</c> says how many records are merged, <c>apart</c> how many are left out.</remarks>
internal static class Goldens
{
    public static IEnumerable<CaseResult> Run(IReadOnlyList<BibRecord> records, RecordMerger merger, string? file)
    {
        var path = file ?? Path.Combine(AppContext.BaseDirectory, "Merging", "goldens.tsv");
        if (!File.Exists(path))
            return [];
        return File.ReadLines(path)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .GroupBy(cells => cells[0], StringComparer.Ordinal)
            .Select(group => Check(group.Key, [.. group], records, merger))
            .ToList();
    }

    private static CaseResult Check(string name, string[][] rows, IReadOnlyList<BibRecord> records, RecordMerger merger)
    {
        var problems = new List<string>();
        var keys = name.Split(' ');
        var own = records.Where(r => r.Identifiers.Select(CorpusWork.KeyOf).Any(key => keys.Contains(key))).ToList();
        if (own.Count == 0)
            return new CaseResult("goldens", name, ["no source has it"]);
        var result = merger.MergeWork(own, AskedOf(keys[0]));
        var facts = MergeFacts.Of(result.Record).ToDictionary(f => f.Field, f => f.Value, StringComparer.Ordinal);
        facts["sources"] = string.Join('+', result.Record.Provenance!.Witnesses.Select(w => w.Source).Distinct(StringComparer.Ordinal));
        facts["apart"] = result.Apart.Count.ToString(CultureInfo.InvariantCulture);
        foreach (var cells in rows)
        {
            if (facts.GetValueOrDefault(cells[1]) is var actual && actual != cells[2])
                problems.Add($"{cells[1]} is '{actual}', not '{cells[2]}'");
        }

        return new CaseResult("goldens", name, problems);
    }

    private static Identifier AskedOf(string key)
    {
        var at = key.IndexOf(':', StringComparison.Ordinal);
        return key[..at] switch
        {
            "doi" => new Identifier(IdentifierKind.Doi, key[(at + 1)..]),
            "pmid" => new Identifier(IdentifierKind.Pmid, key[(at + 1)..]),
            _ => new Identifier(IdentifierKind.Arxiv, key[(at + 1)..]),
        };
    }
}
