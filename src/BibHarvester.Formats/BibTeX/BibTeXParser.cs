namespace BibHarvester.Formats.BibTeX;

/// <summary>Reads one file: remembers its macros, keys and place.</summary>
/// <param name="options">How to read.</param>
internal sealed class BibTeXParser(ReadOptions options) : IWindowParser
{
    // Each search for the end of a comment that has none goes through all that follows.
    private const int MaxOpenComments = 16;

    private readonly Dictionary<string, string> _macros = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly TexDecoder _tex = new();
    private TextPlace _place = TextPlace.Start;
    private int _openComments;
    private long _macroLength;

    /// <inheritdoc/>
    public bool TryRead(InputWindow window, out ReadItem item)
    {
        while (true)
        {
            item = default;
            var text = window.Unread.Span;
            var at = text.IndexOf((byte)'@');
            Advance(window, at < 0 ? text.Length : at);
            if (at < 0)
                return false;

            var scanner = new EntryScanner(window.Unread.Span, window.IsFinal, _place, _macros, options, _openComments >= MaxOpenComments);
            var entry = scanner.Read();
            if (entry is null)
            {
                if (window.Unread.Length <= options.MaxRecordBytes)
                    return false;
                item = TooLong(window);
                return true;
            }

            var span = new SourceSpan(_place.Offset, entry.Length);
            var start = _place;
            Advance(window, entry.Length);
            _openComments += entry.IsOpenComment ? 1 : 0;
            if (entry.Macro is { } macro)
                Define(macro.Name, macro.Value, entry, start);
            if (entry.Type is null && entry.Diagnostics.Count == 0)
                continue;
            item = entry.Length > options.MaxRecordBytes
                ? new ReadItem(null, [start.Diagnose("BIB012", $"An entry of {entry.Length} bytes is too long.")], span)
                : new ReadItem(ToRecord(entry, start, span), entry.Diagnostics.ToValueList(), span);
            return true;
        }
    }

    private void Define(string name, string value, EntryText entry, TextPlace start)
    {
        _macroLength += value.Length;
        if (_macroLength <= options.MaxRecordBytes)
            _macros[name] = value;
        else
            entry.Diagnostics.Add(start.Diagnose("BIB012", $"The macros of the file come to more than {options.MaxRecordBytes} characters; '{name}' is left out."));
    }

    private BibRecord? ToRecord(EntryText entry, TextPlace start, SourceSpan span)
    {
        if (entry.Type is null)
            return null;
        var draft = new BibTeXDraft { EntryType = entry.Type, Key = entry.Key };
        if (entry.Key is null)
            entry.Diagnostics.Add(start.Diagnose("BIB002", "The entry has no key."));
        else if (!_keys.Add(entry.Key))
            entry.Diagnostics.Add(start.Diagnose("BIB003", $"The key '{entry.Key}' was there before."));
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value, place) in entry.Fields)
        {
            if (!names.Add(name))
                entry.Diagnostics.Add(place.Diagnose("BIB006", $"The field '{name}' is repeated."));
            else if (!draft.Take(name, value, _tex))
                entry.Diagnostics.Add(place.Diagnose("BIB009", $"The value of '{name}' is kept as it stands: it is not what the field says."));
        }

        draft.Complete();
        var witness = (options.Witness ?? new Witness { Source = BibTeXFields.FormatName }) with { Format = BibTeXFields.FormatName, Place = span };
        return draft.ToRecord(options.ExtraFields) with { Provenance = Provenance.Of(witness) };
    }

    private ReadItem TooLong(InputWindow window)
    {
        var start = _place;
        _openComments++;
        var next = window.Unread.Span.IndexOf("\n@"u8) + 1;
        Advance(window, next > 0 ? next : window.Unread.Length);
        return new ReadItem(
            null,
            [start.Diagnose("BIB012", $"An entry is longer than {options.MaxRecordBytes} bytes.")],
            new SourceSpan(start.Offset, (int)(_place.Offset - start.Offset)));
    }

    private void Advance(InputWindow window, int length)
    {
        _place = _place.After(window.Unread.Span[..length]);
        window.Advance(length);
    }
}
