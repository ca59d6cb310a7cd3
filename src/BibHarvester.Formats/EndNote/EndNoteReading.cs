using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.EndNote;

/// <summary>Makes a record of values under EndNote's fields.</summary>
/// <param name="formatName">The format, under whose name is kept what the record has no place for.</param>
/// <param name="options">How to read.</param>
internal sealed partial class EndNoteReading(string formatName, ReadOptions options)
{
    // The first value of each field whose meaning depends on others, and which values the record has no place for.
    private readonly int[] _first = new int[(int)EndNoteField.Database + 1];
    private readonly List<DateValue> _dates = [];
    private bool[] _kept = new bool[64];
    private FlatRecord _flat = new();
    private List<EndNoteValue> _values = [];
    private EndNoteType _type;

    private WorkType Type => _flat.Type;

    /// <summary>The values of the last record that are not what their fields say, and are kept as they stand.</summary>
    public List<int> Unread { get; } = [];

    /// <summary>The record that values say.</summary>
    /// <param name="type">The type of the work, and its word where it says more.</param>
    /// <param name="values">The values in their order.</param>
    /// <param name="witness">Who says it, and where; absent where others say so.</param>
    public BibRecord ToRecord(EndNoteType type, List<EndNoteValue> values, Witness? witness = null)
    {
        _flat = new FlatRecord { Type = type.Work, Genre = type.Genre };
        (_values, _type) = (values, type);
        MendTexts();
        if (_kept.Length < values.Count)
            _kept = new bool[values.Count * 2];
        Unread.Clear();
        Array.Clear(_kept);
        Array.Fill(_first, -1);
        TakeAll();
        Settle();
        for (var i = 0; i < values.Count; i++)
        {
            if (!_kept[i])
                continue;
            if (options.ExtraFields)
                _flat.Keep(formatName, values[i].Tag, values[i].Text.Plain);
            if (IsTyped(values[i].Field) && !IsNumberWithRemark(values[i]))
                Unread.Add(i);
        }

        return _flat.ToRecord(options.ExtraFields, witness);
    }

    // Many programs write what they took from web pages, and words for nothing.
    private void MendTexts()
    {
        for (var i = 0; i < _values.Count; i++)
        {
            var (field, _, text) = _values[i];
            if (text.Spans.IsEmpty && EntityText.Decode(text.Plain) is var decoded && !ReferenceEquals(decoded, text.Plain))
                _values[i] = _values[i] with { Text = decoded };
            if (IsAbsent(field, _values[i].Text.Plain))
                _values[i] = _values[i] with { Text = default };
        }
    }

    // Kept for the remark alone.
    private static bool IsNumberWithRemark(EndNoteValue value) => value.Field == EndNoteField.StandardNumber && new FlatRecord().TakeStandardNumbers(value.Text.Plain);

    private static bool IsTyped(EndNoteField field) => field is
        EndNoteField.Year or EndNoteField.Date or EndNoteField.AccessDate or EndNoteField.StandardNumber or EndNoteField.Doi or
        (>= EndNoteField.Author and <= EndNoteField.Translator);

    private void TakeAll()
    {
        for (var i = 0; i < _values.Count; i++)
        {
            var value = _values[i];
            if (value.Text.IsEmpty)
                continue;
            if (!IsDeferred(value.Field))
                _kept[i] = !Take(value.Field, value.Text);
            else if (_first[(int)value.Field] < 0)
                _first[(int)value.Field] = i;
            else if (value.Field is not (EndNoteField.Year or EndNoteField.Date or EndNoteField.Pages or EndNoteField.Url or EndNoteField.AccessionNumber))
                _kept[i] = value.Text.Plain != _values[_first[(int)value.Field]].Text.Plain;
        }
    }

    /// <summary>Whether a value only says that there is none: programs in R, Python and JavaScript write what they have.</summary>
    public static bool IsAbsent(EndNoteField field, string text) => text.Length <= 9 && SaysNumbers(field) && text switch
    {
        "NA" or "NaN" or "nan" or "null" or "NULL" or "None" or "undefined" => true,
        _ => text.Equals("n/a", StringComparison.OrdinalIgnoreCase),
    };

    private static bool SaysNumbers(EndNoteField field) => field is
        EndNoteField.Year or EndNoteField.Date or EndNoteField.AccessDate or EndNoteField.Volume or EndNoteField.Issue or EndNoteField.Number or EndNoteField.Pages or
        EndNoteField.EndPage or EndNoteField.StandardNumber or EndNoteField.Doi or EndNoteField.Url;

    // What such a value means can be said only when all are known.
    private static bool IsDeferred(EndNoteField field) => field is
        EndNoteField.SecondaryTitle or EndNoteField.Journal or EndNoteField.JournalName or EndNoteField.AlternateTitle or EndNoteField.BookTitle or
        EndNoteField.TertiaryTitle or EndNoteField.Proceedings or EndNoteField.Year or EndNoteField.Date or EndNoteField.Issue or EndNoteField.Number or EndNoteField.SeriesVolume or
        EndNoteField.Pages or EndNoteField.EndPage or EndNoteField.AccessionNumber or EndNoteField.Url or EndNoteField.WorkType or EndNoteField.Label or EndNoteField.Pmcid;

    /// <summary>The first value of a field; absent where there is none.</summary>
    private string? First(EndNoteField field) => _first[(int)field] < 0 ? null : _values[_first[(int)field]].Text.Plain;

    private RichText FirstText(EndNoteField field) => _first[(int)field] < 0 ? default : _values[_first[(int)field]].Text;

    private void Keep(EndNoteField field)
    {
        if (_first[(int)field] >= 0)
            _kept[_first[(int)field]] = true;
    }
}
