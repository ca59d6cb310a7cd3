using System.Text;
using BibHarvester.Formats.Encodings;
using BibHarvester.Formats.EndNote;

namespace BibHarvester.Formats.Ris;

/// <summary>Makes a record of its lines.</summary>
/// <param name="options">How to read.</param>
internal sealed class RisRecordParser(ReadOptions options)
{
    private static readonly int Type = RisTags.TryFind((byte)'T', (byte)'Y', out var code) ? code : RisLine.More;

    private readonly Witness _witness = (options.Witness ?? new Witness { Source = RisFields.FormatName }) with { Format = RisFields.FormatName };
    private readonly List<EndNoteValue> _values = [];
    private readonly List<int> _numbers = [];
    private readonly EndNoteReading _reading = new(RisFields.FormatName, options);

    /// <summary>The record that lines say.</summary>
    /// <param name="text">The record's bytes.</param>
    /// <param name="lines">Its lines; the first has a tag.</param>
    /// <param name="place">Where the record stands.</param>
    /// <param name="diagnostics">Takes what is odd.</param>
    public BibRecord ToRecord(ReadOnlySpan<byte> text, List<RisLine> lines, SourceSpan place, List<Diagnostic> diagnostics)
    {
        _values.Clear();
        _numbers.Clear();
        string? name = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var value = Decode(text, line, diagnostics);
            StringBuilder? joined = null;
            while (i + 1 < lines.Count && lines[i + 1].Code == RisLine.More)
            {
                var more = Decode(text, lines[++i], diagnostics);
                if (IsList(line.Code))
                    Add(line.Code, more, line.Number);
                else if (more.Length > 0)
                    joined = (joined is null ? new StringBuilder(value) : joined).Append(joined is null && value.Length == 0 ? "" : " ").Append(more);
            }

            value = joined?.ToString() ?? value;

            if (line.Code == Type)
                name ??= value;
            else
                Add(line.Code, value, line.Number);
        }

        RisProCite.Settle(name ?? "", _values);
        var type = TypeOf(name, lines[0].Number, diagnostics);
        if (type.Work == WorkType.Patent)
            SettlePatent();
        var record = _reading.ToRecord(type, _values, _witness with { Place = place });
        foreach (var i in _reading.Unread)
            diagnostics.Add(new Diagnostic("RIS003", _numbers[i], 1, $"The value of {_values[i].Tag} is kept as it stands."));
        return record;
    }

    // Before 2011 the second author of a patent was who holds it; the publisher can only be the office then.
    private void SettlePatent()
    {
        if (!_values.Exists(v => v.Tag is "A1" or "T1") || _values.Exists(v => v.Tag is "AU" or "TI"))
            return;
        for (var i = 0; i < _values.Count; i++)
        {
            _values[i] = _values[i].Field switch
            {
                EndNoteField.SecondaryAuthor => _values[i] with { Field = EndNoteField.Publisher },
                EndNoteField.Publisher => _values[i] with { Field = EndNoteField.SecondaryAuthor },
                _ => _values[i],
            };
        }
    }

    private EndNoteType TypeOf(string? name, int number, List<Diagnostic> diagnostics)
    {
        if (name is null)
        {
            diagnostics.Add(new Diagnostic("RIS001", number, 1, "A record begins without its type."));
            return new EndNoteType(Guess());
        }

        if (RisTypes.Table.Read(name, _values).Work is { } work)
            return RisTypes.Settled(name, work, _values);
        if (EndNoteTypes.Read(name, _values) is { } type)
            return type;
        diagnostics.Add(new Diagnostic("RIS004", number, 1, $"The type '{name}' is unknown."));
        return name.Length == 0 ? new EndNoteType(Guess()) : new EndNoteType(WorkType.Document, _values.Exists(v => v.Field == EndNoteField.WorkType) ? null : name);
    }

    private WorkType Guess() => _values.Exists(v => v.Field is EndNoteField.Journal or EndNoteField.JournalName) ? WorkType.JournalArticle : WorkType.Document;

    private static bool IsList(int code) => RisTags.Text(code) is "KW" or "L1" or "L2" or "L3" or "L4";

    private void Add(int code, string value, int number)
    {
        if (value.Length == 0)
            return;
        _values.Add(new EndNoteValue(RisTags.FieldOf(code), RisTags.Text(code), value));
        _numbers.Add(number);
    }

    private static string Decode(ReadOnlySpan<byte> text, RisLine line, List<Diagnostic> diagnostics)
    {
        var value = text.Slice(line.Start, line.Length).Trim(" \t"u8);
        if (value.IsEmpty)
            return "";
        if (IsPlain(value))
            return Encoding.Latin1.GetString(value); // The same as ASCII here, without a second look at each byte.
        var (decoded, assumed) = LegacyText.Decode(value);
        if (assumed is not null)
            diagnostics.Add(new Diagnostic("RIS005", line.Number, 1, $"The line is not UTF-8 and is read as {assumed}."));
        return LineText.Normalize(decoded) ?? "";
    }

    // What LineText would not change.
    private static bool IsPlain(ReadOnlySpan<byte> value) => !value.ContainsAnyExceptInRange((byte)' ', (byte)'~') && value.IndexOf("  "u8) < 0;
}
