using System.Globalization;
using System.Text.Json;
using BibHarvester.Formats.RecordJson;

namespace BibHarvester.Conformance.Merging;

/// <summary>Counts, field by field, whose value was taken, by what rule, and how often another source said otherwise.</summary>
internal sealed class FieldWins
{
    // What has no row of its own is the first witness's, whom nobody contradicts.
    private const string Undisputed = "(undisputed)";

    private readonly SortedDictionary<(string Field, string Source, string Rule), (int Values, int Disputed)> _wins = [];

    public void Add(BibRecord record)
    {
        var provenance = record.Provenance!;
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in provenance.Fields)
        {
            var at = row.Rule.IndexOf("merge.", StringComparison.Ordinal);
            if (at < 0)
                continue;
            var field = FieldOf(row.Path);
            told.Add(field);
            Count(field, provenance.Witnesses[row.Witness].Source, row.Rule[at..], !row.Dissents.IsEmpty);
        }

        using var json = JsonDocument.Parse(record.ToRecordJson());
        foreach (var member in json.RootElement.EnumerateObject())
        {
            if (member.Name is not ("bibharvest" or "provenance" or "extraFields") && !told.Contains(member.Name))
                Count(member.Name, provenance.Witnesses[0].Source, Undisputed, isDisputed: false);
        }
    }

    /// <summary>The table: field, source, rule, how many values, how many of them disputed; then what the rules mean.</summary>
    public IEnumerable<string> Lines()
    {
        yield return Row("field", "taken from", "because", "values", "disputed");
        var last = "";
        foreach (var ((field, source, rule), (values, disputed)) in _wins)
        {
            yield return Row(
                field == last ? "" : field, source, rule.Replace("merge.", "", StringComparison.Ordinal), values.ToString(CultureInfo.InvariantCulture), disputed.ToString(CultureInfo.InvariantCulture));
            last = field;
        }

        yield return "  because:";
        foreach (var rule in BibHarvester.Merging.MergeRules.Rules)
            yield return $"    {rule.Key.Replace("merge.", "", StringComparison.Ordinal),-18} {rule.Value}";
    }

    private void Count(string field, string source, string rule, bool isDisputed)
    {
        var (values, disputed) = _wins.GetValueOrDefault((field, source, rule));
        _wins[(field, source, rule)] = (values + 1, disputed + (isDisputed ? 1 : 0));
    }

    private static string Row(string field, string source, string rule, string values, string disputed) =>
        $"  {field,-26} {source,-16} {rule,-36} {values,6} {disputed,9}";

    // "/contributors/3/orcid" is "contributors/orcid".
    private static string FieldOf(string path) =>
        string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => !char.IsAsciiDigit(part[0])));
}
