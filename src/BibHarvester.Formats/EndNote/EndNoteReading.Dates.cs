using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using BibHarvester.Formats.Remarks;

namespace BibHarvester.Formats.EndNote;

internal sealed partial class EndNoteReading
{
    /// <summary>Finds the date of publication among years and dates: the first date with a year, else the first year, as exactly as others of the same year say it.</summary>
    private void SettleDates()
    {
        CollectDates();

        // Most have one, which says it all.
        if (_dates is [{ IsWhole: true, Date: { Year: not null and not 0, Literal: null } only } value] && SlashedDate.Of(only)?.Date == only && !IsStatus(_values[value.At].Text.Plain, out _))
        {
            _flat.Issued = only;
            return;
        }

        if ((Choose(EndNoteField.Date) ?? Choose(EndNoteField.Year)) is { } chosen)
        {
            foreach (var date in _dates)
            {
                if (ReadDate(date, chosen, out var isWhole) is { } other && isWhole && IsMoreExact(other, chosen))
                    chosen = other;
            }

            if (SlashedDate.Of(chosen) is { } settled)
                _flat.Issued = settled.Date;
        }

        KeepDates(_flat.Issued);
        if (_flat.Issued is null && _dates.Count > 0)
            TakeDateWords();
    }

    // Each is read once for itself.
    private void CollectDates()
    {
        _dates.Clear();
        if (_first[(int)EndNoteField.Year] < 0 && _first[(int)EndNoteField.Date] < 0)
            return;
        for (var i = 0; i < _values.Count; i++)
        {
            var (field, _, text) = _values[i];
            if (field is EndNoteField.Year or EndNoteField.Date && !text.IsEmpty)
                _dates.Add(new DateValue(i, SlashedDate.Read(text.Plain, out var isWhole), isWhole));
        }
    }

    // What nobody can read as a date is still what the file says of it: the words of all such fields, those of the year first.
    private void TakeDateWords()
    {
        var said = _dates.FindAll(IsInWords);
        var words = string.Join(' ', said.OrderBy(d => _values[d.At].Field == EndNoteField.Date).Select(d => _values[d.At].Text.Plain).Distinct(StringComparer.Ordinal));
        if (words.Length == 0 || SlashedDate.Of(new BibDate { Literal = words }) is not { } settled || settled.Date.Literal != words)
            return;
        _flat.Issued = settled.Date;
        foreach (var value in said)
            _kept[value.At] = false;
    }

    private bool IsInWords(DateValue value) =>
        _kept[value.At] && _values[value.At].Text.Plain is var text && text.Any(char.IsLetter) && !text.Contains('/', StringComparison.Ordinal);

    private BibDate? Choose(EndNoteField field)
    {
        BibDate? words = null;
        foreach (var value in _dates)
        {
            if (_values[value.At].Field != field || ReadDate(value, null, out _) is not { } date)
                continue;
            if (date.Year is not null)
                return date;
            words ??= date;
        }

        return words;
    }

    // A date without its year, as EndNote has it, is one of the year that is known.
    private BibDate? ReadDate(DateValue value, BibDate? known, out bool isWhole)
    {
        isWhole = value.IsWhole;
        if (value.Date is not null)
            return value.Date;
        isWhole = true;
        var (field, _, text) = _values[value.At];
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
        foreach (var value in _dates)
        {
            var text = _values[value.At].Text.Plain;
            if (IsStatus(text, out var status))
                _flat.Status.Add(status);
            else if (IsAtEvent(Type) && issued is { IsRange: false } && value.Date is { } days && AreDays(days))
                _kept[value.At] = !TakeDaysOfEvent(days);
            else
                _kept[value.At] = ReadDate(value, issued, out var isWhole) is not { } date || !isWhole || !IsSaidBy(date, issued);
        }
    }

    private static bool IsStatus(string text, [NotNullWhen(true)] out WorkStatus? status) => StatusPhrase.TryRead(text, out status, out var length) && length == text.Length;

    private static bool IsSaidBy(BibDate date, BibDate? issued) =>
        issued is { } said && (date == said || SlashedDate.Of(date)?.Date == said || (date.Year == said.Year && (date == BibDate.Of(date.Year ?? 0) || IsMoreExact(said, date))));

    // A year or date, and what it says for itself.
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct DateValue(int At, BibDate? Date, bool IsWhole);
}
