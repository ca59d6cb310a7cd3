using System.Text.Json;

namespace BibHarvester.Formats.Abbreviations;

/// <summary>Reads tables of abbreviations: rows of columns, or JSON with titles and their abbreviations.</summary>
internal static class AbbreviationFile
{
    private const int Looked = 200;

    public static TitleAbbreviations Read(string text)
    {
        var table = text.AsSpan().TrimStart(" \t\r\n\uFEFF").StartsWith("{", StringComparison.Ordinal) ? ReadJson(text) : ReadRows(text.TrimStart('\uFEFF'));
        return table ?? throw new FormatException("The table has no word or title with its abbreviation.");
    }

    // { "default": { "container-title": { "Full": "Abbr." } } }, or pairs alone
    private static TitleAbbreviations? ReadJson(string text)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            Gather(document.RootElement, titles);
        }
        catch (JsonException e)
        {
            throw new FormatException("The table is no JSON.", e);
        }

        return titles.Count == 0 ? null : new TitleAbbreviations(null, titles);
    }

    private static void Gather(JsonElement json, Dictionary<string, string> titles)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return;
        foreach (var member in json.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Object)
                Gather(member.Value, titles);
            else if (member.Value.ValueKind == JsonValueKind.String)
                Add(titles, member.Name, member.Value.GetString()!);
        }
    }

    private static TitleAbbreviations? ReadRows(string text)
    {
        var lines = text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#' && !string.IsNullOrWhiteSpace(l)).ToList();
        var separator = SeparatorOf(lines);
        var rows = lines.Select(l => Cells(l, separator)).Where(c => c.Count > 1).ToList();
        if (rows.Count == 0)
            return null;
        if (!AreWords(rows))
        {
            var titles = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var row in rows)
                Add(titles, row[0], row[1]);
            return titles.Count == 0 ? null : new TitleAbbreviations(null, titles);
        }

        var words = new WordTable();
        foreach (var row in rows)
        {
            if (!IsHeader(row))
                words.Add(row[0], row[1], row.Count > 2 ? row[2] : "");
        }

        return new TitleAbbreviations(words, new Dictionary<string, string>(StringComparer.Ordinal));
    }

    private static void Add(Dictionary<string, string> titles, string title, string abbreviation)
    {
        if (TitleKey.Of(title) is { Length: > 0 } key && LineText.Normalize(abbreviation) is { } line)
            titles.TryAdd(key, line);
    }

    private static bool IsHeader(List<string> row) => row[0].StartsWith("WORD", StringComparison.OrdinalIgnoreCase) && row[1].StartsWith("ABBREV", StringComparison.OrdinalIgnoreCase);

    // Words are mostly one, and some are parts with a hyphen; titles are mostly several.
    private static bool AreWords(List<List<string>> rows) =>
        IsHeader(rows[0]) || rows.Take(Looked).Count(r => r[0].EndsWith('-') || r[0].StartsWith('-') || !r[0].Contains(' ', StringComparison.Ordinal)) * 2 > Math.Min(rows.Count, Looked);

    private static char SeparatorOf(List<string> lines)
    {
        foreach (var separator in (ReadOnlySpan<char>)['\t', ';', ','])
        {
            if (lines.Take(Looked).Count(l => l.Contains(separator, StringComparison.Ordinal)) * 2 > Math.Min(lines.Count, Looked))
                return separator;
        }

        return '=';
    }

    // Cells may stand in quotes.
    private static List<string> Cells(string line, char separator)
    {
        var cells = new List<string>();
        var cell = new System.Text.StringBuilder();
        var isQuoted = false;
        foreach (var character in line)
        {
            if (character == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (character == separator && !isQuoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(character);
            }
        }

        cells.Add(cell.ToString().Trim());
        return cells;
    }
}
