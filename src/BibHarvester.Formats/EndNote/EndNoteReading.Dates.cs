namespace BibHarvester.Formats.EndNote;

internal sealed partial class EndNoteReading
{
    /// <summary>Finds the date of publication among years and dates: the first date with a year, else the first year, as exactly as others of the same year say it.</summary>
    private void SettleDates()
    {
        if (_first[(int)EndNoteField.Year] < 0 && _first[(int)EndNoteField.Date] < 0)
            return;
        var chosen = Choose(EndNoteField.Date) ?? Choose(EndNoteField.Year);
        if (chosen is null)
        {
            KeepDates(null);
            TakeDateWords();
            return;
        }

        for (var i = 0; i < _values.Count; i++)
        {
            if (ReadDate(i, chosen, out var isWhole) is { } other && isWhole && IsMoreExact(other, chosen.Value))
                chosen = other;
        }

        if (SlashedDate.Of(chosen.Value) is { } settled)
            _flat.Issued = settled.Date;
        KeepDates(_flat.Issued);
    }

    // What nobody can read as a date is still what the file says of it: the words of all such fields.
    private void TakeDateWords()
    {
        var words = string.Join(' ', Enumerable.Range(0, _values.Count).Where(IsDateInWords).OrderBy(i => _values[i].Field == EndNoteField.Date).Select(i => _values[i].Text.Plain).Distinct(StringComparer.Ordinal));
        if (words.Length == 0 || SlashedDate.Of(new BibDate { Literal = words }) is not { Date.Literal: { } literal } settled || literal != words)
            return;
        _flat.Issued = settled.Date;
        for (var i = 0; i < _values.Count; i++)
            _kept[i] &= !IsDateInWords(i);
    }

    private bool IsDateInWords(int at) =>
        _kept[at] && _values[at].Field is EndNoteField.Year or EndNoteField.Date && _values[at].Text.Plain.Any(char.IsLetter) && !_values[at].Text.Plain.Contains('/', StringComparison.Ordinal);

    private BibDate? Choose(EndNoteField field)
    {
        BibDate? words = null;
        for (var i = Math.Max(0, _first[(int)field]); i < _values.Count; i++)
        {
            if (_values[i].Field != field || ReadDate(i, null, out _) is not { } date)
                continue;
            if (date.Year is not null)
                return date;
            words ??= date;
        }

        return words;
    }

    // A date without its year, as EndNote has it, is one of the year that is known.
    private BibDate? ReadDate(int at, BibDate? known, out bool isWhole)
    {
        isWhole = true;
        var (field, _, text) = _values[at];
        if (field is not (EndNoteField.Year or EndNoteField.Date) || text.IsEmpty)
            return null;
        if (SlashedDate.Read(text.Plain, out isWhole) is { } read)
            return read;
        isWhole = true;
        if (field == EndNoteField.Date && known is { Year: > 0 and { } of } && text.Plain.Length <= 5 && text.Plain.Count(c => c == '/') == 1)
            return SlashedDate.Read($"{of:0000}/{text.Plain}", out isWhole);
        return field == EndNoteField.Date && known is { IsRange: false, Year: { } year } && BibDate.TryParse($"{text.Plain} {year:0000}", out var full) && full is { Literal: null } && full.Year == year
            ? full with { Time = null }
            : null;
    }

    private static bool IsMoreExact(BibDate date, BibDate than) =>
        date.Year == than.Year && !than.IsRange && !date.IsRange && !than.IsApproximate && !than.IsUncertain && than.Season == Season.None && date.Literal is null &&
        (than.Start.Month == 0 ? date.Start.Month > 0 || date.Season != Season.None : than.Start.Day == 0 && date.Start.Month == than.Start.Month && date.Start.Day > 0);

    private void KeepDates(BibDate? issued)
    {
        for (var i = 0; i < _values.Count; i++)
        {
            if (_values[i].Field is not (EndNoteField.Year or EndNoteField.Date) || _values[i].Text.IsEmpty)
                continue;
            if (StatusPhrase.TryRead(_values[i].Text.Plain, out var status, out var length) && length == _values[i].Text.Length)
                _flat.Status.Add(status);
            else
                _kept[i] = ReadDate(i, issued, out var isWhole) is not { } date || !isWhole || !IsSaidBy(date, issued);
        }
    }

    private static bool IsSaidBy(BibDate date, BibDate? issued) =>
        issued is { } said && (date == said || SlashedDate.Of(date)?.Date == said || (date.Year == said.Year && (date == BibDate.Of(date.Year ?? 0) || IsMoreExact(said, date))));
}
