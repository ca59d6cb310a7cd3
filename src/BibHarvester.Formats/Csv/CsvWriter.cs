using System.Buffers;
using BibHarvester.Formats.Writing;

namespace BibHarvester.Formats.Csv;

/// <summary>Writes a table of our columns and, behind them, of the unknown columns that were read; UTF-8, commas, CRLF, quotes where RFC 4180 wants them.</summary>
internal sealed class CsvWriter : IRecordWriter
{
    private static readonly CsvHeader Own = new([.. CsvColumns.All.Select(c => c.Name)]);
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\t|\"\r\n");

    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        options ??= WriteOptions.Default;
        var extra = ExtraNames(records);
        var text = new Utf8Output(output);
        WriteRow(text, CsvColumns.All.Select(c => c.Name).Concat(extra));
        foreach (var record in records)
        {
            var cells = CsvWork.Write(record, Own, options);
            WriteRow(text, cells.Concat(ExtraCells(record, extra)));
        }

        text.Flush();
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, new CsvReader(), options);

    private static IEnumerable<(string Name, string Value)> ExtrasOf(BibRecord record) => record.ExtraFields.Where(f => f.Format == CsvFormat.Name)
        .Select(f => (LineText.Normalize(f.Name)!, LineText.Normalize(ExtraValues.ToText(f.Value))!)).Where(f => f.Item1 is not null && f.Item2 is not null);

    // A name as often as a record has it.
    private static List<string> ExtraNames(IEnumerable<BibRecord> records)
    {
        var names = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            foreach (var group in ExtrasOf(record).GroupBy(e => e.Name, StringComparer.Ordinal))
                names[group.Key] = Math.Max(names.GetValueOrDefault(group.Key), group.Count());
        }

        return [.. names.SelectMany(n => Enumerable.Repeat(n.Key, n.Value))];
    }

    private static IEnumerable<string?> ExtraCells(BibRecord record, List<string> columns)
    {
        if (columns.Count == 0)
            return [];
        var values = ExtrasOf(record).GroupBy(e => e.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<string>(g.Select(e => e.Value)), StringComparer.Ordinal);
        return columns.Select(c => values.TryGetValue(c, out var rest) && rest.TryDequeue(out var value) ? value : null);
    }

    private static void WriteRow(Utf8Output text, IEnumerable<string?> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst)
                text.Write((byte)',');
            isFirst = false;
            if (cell is null)
                continue;
            var isQuoted = cell.AsSpan().ContainsAny(Quoted) || cell[0] == ' ';
            text.Write(isQuoted ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell);
        }

        text.Write("\r\n"u8);
    }
}
