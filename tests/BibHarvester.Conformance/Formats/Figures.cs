using System.Globalization;

namespace BibHarvester.Conformance.Formats;

/// <summary>How much passed when it was last recorded, by verb and format or set; it only rises.</summary>
/// <remarks>
/// Lines of verb, name, passed, of. Where a line stands twice, as after a merge, the higher figure counts. Figures of a corpus with other numbers of
/// cases are not compared.
/// </remarks>
public sealed class Figures
{
    private readonly string _path;
    private readonly SortedDictionary<string, (int Passed, int Of)> _recorded = new(StringComparer.Ordinal);

    /// <summary>Reads the figures.</summary>
    /// <param name="path">The file.</param>
    public Figures(string path)
    {
        _path = path;
        foreach (var cells in File.ReadLines(path).Select(l => l.Split('\t')).Where(c => c.Length == 4))
        {
            var key = $"{cells[0]}\t{cells[1]}";
            var passed = int.Parse(cells[2], CultureInfo.InvariantCulture);
            if (!_recorded.TryGetValue(key, out var known) || known.Passed < passed)
                _recorded[key] = (passed, int.Parse(cells[3], CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The figures that are lower than recorded.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="results">Its results.</param>
    /// <returns>A sentence for each.</returns>
    public IReadOnlyList<string> Fallen(string verb, IReadOnlyList<CaseResult> results) =>
    [
        .. Of(verb, results).Where(f => _recorded.TryGetValue(f.Key, out var known) && known.Of == f.Of && f.Passed < known.Passed)
            .Select(f => $"{f.Key.Replace('\t', ' ')}: {f.Passed} of {f.Of}, recorded are {_recorded[f.Key].Passed}"),
    ];

    /// <summary>Records the figures that are higher.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="results">Its results.</param>
    public void Raise(string verb, IReadOnlyList<CaseResult> results)
    {
        foreach (var (key, passed, of) in Of(verb, results))
        {
            if (!_recorded.TryGetValue(key, out var known) || known.Of != of || known.Passed < passed)
                _recorded[key] = (passed, of);
        }

        File.WriteAllText(_path, string.Concat(_recorded.Select(r => $"{r.Key}\t{r.Value.Passed}\t{r.Value.Of}\n")));
    }

    // What is explained is held as what passes.
    private static IEnumerable<(string Key, int Passed, int Of)> Of(string verb, IReadOnlyList<CaseResult> results) =>
        results.GroupBy(r => r.Group, StringComparer.Ordinal)
            .Select(g => ($"{verb}\t{g.Key}", g.Count(r => r.Problems.All(p => p.StartsWith(PairsVerb.Accepted, StringComparison.Ordinal))), g.Count()));
}
