using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.Csv;

/// <summary>Reads one table, row by row.</summary>
/// <param name="options">How to read.</param>
internal sealed class CsvParser(ReadOptions options) : IWindowParser
{
    private readonly Provenance _provenance = Provenance.Of((options.Witness ?? new Witness { Source = CsvFormat.Name }) with { Format = CsvFormat.Name });
    private TextPlace _place = TextPlace.Start;
    private CsvHeader? _header;
    private byte _separator;
    private bool _isForeign;
    private bool _isCut;

    /// <inheritdoc/>
    public bool TryRead(InputWindow window, out ReadItem item)
    {
        item = default;
        while (!window.Unread.IsEmpty)
        {
            if (_isForeign)
            {
                window.Advance(window.Unread.Length);
                return false;
            }

            if (_header is null && window.Unread.Span[0] is (byte)'\n' or (byte)'\r')
            {
                Advance(window, 1);
                continue;
            }

            if (CsvRow.Read(window.Unread.Span, window.IsFinal, _separator, out var assumed) is not { } row)
                return window.Unread.Length > options.MaxRecordBytes && Cut(window, out item);
            var start = _place;
            Advance(window, row.Length);
            if (_isCut)
                _isCut = false;
            else if (ToItem(row, start, assumed) is { } found)
                return (item = found) is { };
        }

        return false;
    }

    private ReadItem? ToItem(CsvRow row, TextPlace start, string? assumed)
    {
        if (_header is null)
            return ReadHeader(row, start);
        if (CsvWork.Read(_header, row.Cells) is not { } record)
            return null;
        var diagnostics = new List<Diagnostic>();
        if (assumed is not null)
            diagnostics.Add(start.Diagnose("CSV005", $"The row is not UTF-8 and is read as {assumed}."));
        if (row.IsOpen)
            diagnostics.Add(start.Diagnose("CSV010", "A quote in this row is not closed."));
        if (row.Cells.Skip(_header.Names.Length).Any(c => !LineText.IsBlank(c)))
            diagnostics.Add(start.Diagnose("CSV011", $"The row has {row.Cells.Count} cells, the table {_header.Names.Length} columns."));
        var read = record with { Provenance = _provenance, ExtraFields = options.ExtraFields ? record.ExtraFields : [] };
        return new ReadItem(read, diagnostics.ToValueList(), new SourceSpan(start.Offset, row.Length));
    }

    private ReadItem? ReadHeader(CsvRow row, TextPlace start)
    {
        _separator = row.Separator;

        // Spreadsheets may say in a line of its own what parts cells.
        if (row.Cells is [{ } first, ..] && first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            _separator = first.Length == 5 ? (byte)first[4] : row.Cells.Count == 2 ? row.Separator : (byte)0;
            return null;
        }

        var header = new CsvHeader(row.Cells);
        if (header.KnownCount > 0)
        {
            _header = header;
            return null;
        }

        _isForeign = true;
        return new ReadItem(null, [start.Diagnose("CSV001", "The first row names no column that is known.")], default);
    }

    private bool Cut(InputWindow window, out ReadItem item)
    {
        var wasCut = _isCut;
        _isCut = true;
        var start = _place;
        Advance(window, window.Unread.Length);
        item = new ReadItem(null, [start.Diagnose("CSV006", $"The row is longer than {options.MaxRecordBytes} bytes, and is left out.")], default);
        return !wasCut;
    }

    private void Advance(InputWindow window, int length)
    {
        _place = _place.After(window.Unread.Span[..length]);
        window.Advance(length);
    }
}
