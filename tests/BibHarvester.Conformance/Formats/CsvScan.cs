using System.Text;

namespace BibHarvester.Conformance.Formats;

/// <summary>Finds the cells of a table, under the names that the first row gives to columns.</summary>
internal static class CsvScan
{
    /// <summary>The values of a text.</summary>
    public static IReadOnlyList<SourceValue> Of(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var head = end < 0 ? text : text[..end];
        var separator = ",;\t|".MaxBy(c => head.Count(h => h == c));
        var values = new List<SourceValue>();
        string[]? names = null;
        foreach (var cells in Rows(text, separator))
        {
            if (names is null)
                names = cells;
            else
                values.AddRange(cells.Select((c, i) => new SourceValue(-1, i < names.Length ? names[i] : "", c)).Where(v => !string.IsNullOrWhiteSpace(v.Text)));
        }

        return values;
    }

    private static IEnumerable<string[]> Rows(string text, char separator)
    {
        var (cells, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(text[i++]);
            }
            else if (c == '"' && (isQuoted || cell.Length == 0))
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && (c == separator || c == '\n'))
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (c != '\n')
                    continue;
                yield return [.. cells];
                cells.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString());
        yield return [.. cells];
    }
}
