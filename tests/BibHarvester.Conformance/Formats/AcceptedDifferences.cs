using System.IO.Enumeration;

namespace BibHarvester.Conformance.Formats;

/// <summary>The differences of a set that are the other tool's choice: case, class of difference and reason, with tabs between.</summary>
/// <remarks>
/// A case may be a pattern with <c>*</c>. A class is that of <see cref="Difference.Class"/>.
/// </remarks>
internal sealed class AcceptedDifferences
{
    private readonly string _set;
    private readonly (string Case, string Class, string Reason)[] _entries;
    private readonly bool[] _isNeeded;

    private AcceptedDifferences(string set, IEnumerable<string> lines)
    {
        _set = set;
        _entries = [.. lines.Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).Where(c => c.Length == 3).Select(c => (c[0], c[1], c[2]))];
        _isNeeded = new bool[_entries.Length];
    }

    /// <summary>Entries that explain nothing any more.</summary>
    public IEnumerable<string> Stale =>
        _entries.Where((_, i) => !_isNeeded[i]).Select(e => $"stale in accepted/{_set}.tsv: {e.Case} {e.Class}");

    /// <summary>The list of a set.</summary>
    public static AcceptedDifferences Of(string set)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Formats", "accepted", set + ".tsv");
        return new AcceptedDifferences(set, File.Exists(path) ? File.ReadLines(path) : []);
    }

    /// <summary>Takes what is explained from a record's differences.</summary>
    public void Explain(PairRecord record)
    {
        var rest = new List<Difference>();
        foreach (var difference in record.Differences)
        {
            var isExplained = false;
            for (var i = 0; i < _entries.Length; i++)
            {
                if (_entries[i].Class == difference.Class && FileSystemName.MatchesSimpleExpression(_entries[i].Case, record.Name, ignoreCase: false))
                    isExplained = _isNeeded[i] = true;
            }

            if (!isExplained)
                rest.Add(difference);
        }

        record.Unexplained = rest;
    }
}
