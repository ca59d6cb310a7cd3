using System.Globalization;
using System.Text;

namespace BibHarvester.Conformance.Registries.Agreement;

/// <summary>How often other programs say the same as we, by their form and by field, without the accepted list and with it.</summary>
internal static class AgreementTable
{
    private const int Width = 24;

    /// <summary>The lines of the table.</summary>
    /// <param name="results">The results of all fields.</param>
    /// <param name="accepted">The differences that are explained.</param>
    public static IEnumerable<string> Lines(IReadOnlyList<CaseResult> results, AcceptedFailures accepted)
    {
        yield return $"{"agreement",-12}" + string.Concat(ReadingAgreement.Fields.Select(f => f.PadRight(Width)));
        foreach (var form in results.GroupBy(r => r.Group.Split(' ')[0], StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            yield return Line(form.Key, [.. form], accepted);
        yield return Line("all", results, accepted);
    }

    private static string Line(string name, IReadOnlyList<CaseResult> results, AcceptedFailures accepted)
    {
        var line = new StringBuilder(name.PadRight(12));
        foreach (var field in ReadingAgreement.Fields)
        {
            CaseResult[] said = [.. results.Where(r => r.Group.EndsWith(' ' + field, StringComparison.Ordinal))];
            var equal = said.Count(r => r.Passed);
            var explained = said.Count(r => !r.Passed && accepted.Contains(r));
            line.Append((said.Length == 0 ? "-" : $"{equal}/{said.Length} {Percent(equal, said.Length)}, {Percent(equal + explained, said.Length)}").PadRight(Width));
        }

        return line.ToString().TrimEnd();
    }

    private static string Percent(int part, int all) => (100.0 * part / all).ToString("0.0", CultureInfo.InvariantCulture);
}
