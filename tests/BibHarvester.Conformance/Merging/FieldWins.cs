using System.Globalization;
using BibHarvester.Merging;

namespace BibHarvester.Conformance.Merging;

/// <summary>Counts which source won which field, and by what rule.</summary>
internal sealed class FieldWins
{
    private readonly SortedDictionary<(string Field, string Source, string Rule), int> _wins = [];

    public void Add(BibRecord record)
    {
        var provenance = record.Provenance!;
        foreach (var row in provenance.Fields)
        {
            var at = row.Rule.IndexOf("merge.", StringComparison.Ordinal);
            if (at < 0)
                continue;
            var key = (FieldOf(row.Path), provenance.Witnesses[row.Witness].Source, row.Rule[at..]);
            _wins[key] = _wins.GetValueOrDefault(key) + 1;
        }
    }

    /// <summary>The table: field, source, rule, how often.</summary>
    public IEnumerable<string> Lines()
    {
        yield return "  field | source | rule | values";
        foreach (var ((field, source, rule), count) in _wins)
            yield return string.Create(CultureInfo.InvariantCulture, $"  {field} | {source} | {rule} | {count}");
    }

    // "/contributors/3/orcid" is "contributors/orcid".
    private static string FieldOf(string path) =>
        string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => !char.IsAsciiDigit(part[0])));
}
