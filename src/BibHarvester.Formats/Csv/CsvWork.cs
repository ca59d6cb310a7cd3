using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.Csv;

/// <summary>A row as a record, and a record as the cells of our columns.</summary>
internal static class CsvWork
{
    /// <summary>The record of a row; absent where all cells are empty.</summary>
    public static BibRecord? Read(CsvHeader header, IReadOnlyList<string> cells)
    {
        if (cells.All(LineText.IsBlank))
            return null;
        var flat = new FlatRecord();
        var rest = new List<(string Name, string Value)>();
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < cells.Count; i++)
        {
            if (LineText.Normalize(cells[i]) is not { } value)
                continue;
            var column = i < header.Columns.Length ? header.Columns[i] : null;
            if (column is null || !(header.IsOwn ? TakeOwn(flat, column, value) : TakeForeign(flat, column, value, taken)))
                rest.Add((i < header.Names.Length ? header.Names[i] : FormattableString.Invariant($"column {i + 1}"), value));
        }

        if (!header.IsOwn)
            Settle(flat, taken, rest);
        foreach (var (name, value) in rest.OrderBy(r => r.Name, StringComparer.Ordinal))
            flat.Keep(CsvFormat.Name, name, value);
        return flat.ToRecord();
    }

    /// <summary>The cells of our columns, which are read back to the same.</summary>
    public static string?[] Write(BibRecord record, CsvHeader own, WriteOptions options)
    {
        const int MaxRounds = 6;
        var cells = CellsOf(record, options);
        for (var round = 0; round < MaxRounds; round++)
        {
            var read = Read(own, Array.ConvertAll(cells, static c => c ?? ""))!;
            var next = CellsOf(read, options);
            var isStable = next.AsSpan().SequenceEqual(cells);
            cells = next;
            if (isStable)
                break;
        }

        return cells;
    }

    private static string?[] CellsOf(BibRecord record, WriteOptions options)
    {
        var flat = FlatRecord.Of(record, CsvFormat.Name, options);
        return Array.ConvertAll(CsvColumns.All, c => LineText.Normalize(c.Write(flat)));
    }

    private static bool TakeOwn(FlatRecord flat, string column, string value) => Array.Find(CsvColumns.All, c => c.Name == column)!.Read(flat, value);

    private static bool TakeForeign(FlatRecord flat, string column, string value, Dictionary<string, string> taken)
    {
        if (column is "keywords" or "notes" or "issn" or "isbn")
            return TakeOwn(flat, column, column == "keywords" && !value.Contains(';', StringComparison.Ordinal) ? value.Replace(',', ';').Replace('|', ';') : value);
        if (column == "author" && taken.TryGetValue(column, out var other) && value.Length > other.Length)
        {
            // Full names beside shortened ones: the fuller are taken, the others kept.
            taken["author, kept"] = other;
            taken[column] = value;
            return true;
        }

        if (!taken.TryAdd(column, value))
            return taken[column] == value;
        return column is "author" or "editor" or "translator" or "series_editor" or "type" or "year" or "month" or "day" or "first_page" or "last_page" || TakeOwn(flat, column, value);
    }

    private static void Settle(FlatRecord flat, Dictionary<string, string> taken, List<(string Name, string Value)> rest)
    {
        foreach (var (column, role) in (ReadOnlySpan<(string, ContributorRole)>)
            [("author", ContributorRole.Author), ("editor", ContributorRole.Editor), ("translator", ContributorRole.Translator), ("series_editor", ContributorRole.CollectionEditor)])
        {
            if (taken.TryGetValue(column, out var names))
                CsvNames.TakeForeign(flat, names, role);
        }

        if (taken.TryGetValue("author, kept", out var shortened))
            rest.Add(("Authors", shortened));
        SettleDate(flat, taken, rest);
        SettlePages(flat, taken);
        var word = taken.GetValueOrDefault("type");
        flat.Type = CsvTypes.Of(word, flat);
        if (word is not null && flat.Genre is null && CsvTypes.SaysMore(word))
            flat.Genre = word;
    }

    private static void SettleDate(FlatRecord flat, Dictionary<string, string> taken, List<(string Name, string Value)> rest)
    {
        if (!taken.TryGetValue("year", out var year))
            return;
        if (flat.Issued is null && PlainDate.Read(year) is { } date)
            flat.TakeIssued(date.Start.IsKnown ? PlainDate.WithParts(date, taken.GetValueOrDefault("month"), taken.GetValueOrDefault("day"), null) : date);
        else if (flat.Issued?.ToString().Contains(year, StringComparison.Ordinal) != true)
            rest.Add(("Year", year));
    }

    private static void SettlePages(FlatRecord flat, Dictionary<string, string> taken)
    {
        var (first, last) = (taken.GetValueOrDefault("first_page"), taken.GetValueOrDefault("last_page"));
        if (flat.Pages is null)
            flat.Pages = new PageRange(first, last, null).ToPages();
    }
}
