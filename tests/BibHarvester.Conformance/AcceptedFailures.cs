using System.Text;
using System.Text.RegularExpressions;

namespace BibHarvester.Conformance;

/// <summary>The failures that a verb may have, each with its reason: a file of lines, the case and the reason with a tab between.</summary>
/// <remarks>
/// Failures that come to the list get their reasons from the file <c>NAME.reasons.tsv</c> beside <c>NAME.tsv</c>: a regular expression over the
/// case and what differs in it, a tab, the reason; the first that matches counts. A line <c>GROUP *</c> stands for all failures of a group.
/// </remarks>
public sealed class AcceptedFailures
{
    private readonly string _path;
    private readonly string[] _comments;
    private readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal);

    /// <summary>Reads a list.</summary>
    /// <param name="path">The file.</param>
    public AcceptedFailures(string path)
    {
        _path = path;
        var lines = File.ReadAllLines(path);
        _comments = Array.FindAll(lines, line => line.StartsWith('#'));
        foreach (var (name, reason) in Rows(lines))
            _reasons.Add(name, reason);
    }

    /// <summary>Whether a failure is listed.</summary>
    /// <param name="result">The result of a case.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(CaseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return _reasons.ContainsKey(NameOf(result)) || _reasons.ContainsKey(AllOf(result));
    }

    /// <summary>Where results and list are not the same: a failure that is not listed, a case that passes or is none, or has no reason.</summary>
    /// <param name="results">The results of all cases.</param>
    /// <returns>A sentence for each.</returns>
    public IReadOnlyList<string> Differences(IReadOnlyList<CaseResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var failed = results.Where(r => !r.Passed).ToDictionary(NameOf, StringComparer.Ordinal);
        return
        [
            .. failed.Where(f => !_reasons.ContainsKey(f.Key) && !_reasons.ContainsKey(AllOf(f.Value))).Select(f => $"fails and is not listed: {Text(f.Value)}"),
            .. _reasons.Keys.Where(name => !failed.ContainsKey(name) && !failed.Values.Any(f => AllOf(f) == name)).Select(name => $"is listed and passes, or is no case: {name}"),
            .. _reasons.Where(r => r.Value.Length == 0).Select(r => $"is listed without a reason: {r.Key}"),
        ];
    }

    /// <summary>Writes the failures of results as the list; those that were in it keep their reasons.</summary>
    /// <param name="results">The results of all cases.</param>
    public void Write(IReadOnlyList<CaseResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var known = KnownReasons();
        var text = new StringBuilder();
        foreach (var comment in _comments)
            text.Append(comment).Append('\n');
        foreach (var (group, reason) in _reasons.Where(r => r.Key.EndsWith(" *", StringComparison.Ordinal) && results.Any(f => !f.Passed && AllOf(f) == r.Key)))
            text.Append(group).Append('\t').Append(reason).Append('\n');
        foreach (var result in results.Where(r => !r.Passed && !_reasons.ContainsKey(AllOf(r))))
        {
            var reason = _reasons.GetValueOrDefault(NameOf(result)) ?? known.Find(k => k.Pattern.IsMatch(Text(result))).Reason ?? "";
            text.Append(NameOf(result)).Append('\t').Append(reason).Append('\n');
        }

        File.WriteAllText(_path, text.ToString());
    }

    private static string NameOf(CaseResult result) => $"{result.Group} {result.Name}";

    private static string AllOf(CaseResult result) => result.Group + " *";

    private static string Text(CaseResult result) => $"{NameOf(result)}: {string.Join(" | ", result.Problems)}\n{result.Details}";

    private static IEnumerable<(string Left, string Right)> Rows(string[] lines)
    {
        foreach (var line in lines)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            yield return tab < 0 ? (line, "") : (line[..tab], line[(tab + 1)..].Trim());
        }
    }

    private List<(Regex Pattern, string Reason)> KnownReasons()
    {
        var path = Path.ChangeExtension(_path, "reasons.tsv");
        return File.Exists(path)
            ? [.. Rows(File.ReadAllLines(path)).Select(r =>
                (new Regex(r.Left, RegexOptions.Singleline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10)), r.Right))]
            : [];
    }
}
