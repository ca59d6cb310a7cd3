using System.Globalization;
using BibHarvester.Csl.Items;
using BibHarvester.Csl.Locales;
using BibHarvester.Csl.Output;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

internal sealed partial class Renderer
{
    private bool _hasYearSuffix;

    /// <summary>The first year as it reads; absent where none is printed.</summary>
    public string? FirstYear { get; private set; }

    private Outcome RenderDate(DateElement element)
    {
        if (IsComparing && element.Variable == Variable.Accessed)
            return Outcome.Called;
        if (!Has(element.Variable) || _item.Date(element.Variable) is not { } date)
            return Outcome.Called;
        var frame = Begin(element.Formatting);
        if (IsSorting)
            WriteSortDate(date, element);
        else if (!date.Start.IsKnown)
            WriteLiteral(date, element);
        else
            WriteDate(date, element);
        if (!End(frame, element.Formatting))
            return Outcome.Called;
        _valuesPrinted++;
        MarkSubstituted(element.Variable);
        return Outcome.Called | Outcome.Filled;
    }

    // Words stand where the year would; a part of a date alone does not repeat them.
    private void WriteLiteral(BibDate date, DateElement element)
    {
        if (date.Literal is null)
            return;
        var parts = Layout(element).Parts;
        if (parts.Length == 0 || Array.Exists(parts, p => p.Name == DatePartName.Year))
            MarkupText.Write(_output, date.Literal, _quotes);
    }

    private void WriteDate(BibDate date, DateElement element)
    {
        var (parts, delimiter) = Layout(element);
        var start = new DatePoint(date.Start, date.Season);
        var end = new DatePoint(date.End, date.EndSeason);
        var shown = parts.Where(p => start.Has(p.Name) || end.Has(p.Name)).ToArray();
        var differing = date.End.IsKnown ? LargestDifference(start, end, shown) : null;
        if (differing is null)
        {
            WriteParts(shown, 0, shown.Length, start, delimiter, stripFirst: false, stripLast: false);
            if (date.IsOpen && shown.Length > 0 && !date.End.IsKnown)
                _output.Text("\u2013");
            return;
        }

        // What differs stands twice, around the range delimiter; the rest once, before or after.
        var first = Array.FindIndex(shown, p => p.Name >= differing);
        var last = Array.FindLastIndex(shown, p => p.Name >= differing);
        var dash = Array.Find(shown, p => p.Name == differing)!.RangeDelimiter ?? "\u2013";
        WriteParts(shown, 0, first, start, delimiter, stripFirst: false, stripLast: false);
        if (first > 0)
            _output.Text(delimiter);
        WriteParts(shown, first, last + 1, start, delimiter, stripFirst: false, stripLast: true);
        _output.Text(dash);
        WriteParts(shown, first, last + 1, end, delimiter, stripFirst: true, stripLast: false);
        if (last + 1 < shown.Length)
            _output.Text(delimiter);
        WriteParts(shown, last + 1, shown.Length, start, delimiter, stripFirst: false, stripLast: false);
    }

    private (DatePart[] Parts, string Delimiter) Layout(DateElement element)
    {
        if (element.Form == DateForm.Own)
            return (element.Parts, element.Delimiter);
        var localized = element.Form == DateForm.Text ? _locale.TextDate : _locale.NumericDate;
        if (localized is null)
            return ([], "");
        var parts = localized.Parts.Where(p => element.Precision switch
        {
            1 => p.Name == DatePartName.Year,
            2 => p.Name != DatePartName.Day,
            _ => true,
        });
        // The style may give the parts other forms and fonts, but not other affixes.
        return ([.. parts.Select(p => Array.Find(element.Parts, own => own.Name == p.Name) is { } own
            ? p with
            {
                Form = own.Form ?? p.Form,
                RangeDelimiter = own.RangeDelimiter ?? p.RangeDelimiter,
                Formatting = own.Formatting.Over(p.Formatting),
            }
            : p)], localized.Delimiter);
    }

    private static DatePartName? LargestDifference(DatePoint start, DatePoint end, DatePart[] shown)
    {
        foreach (var name in (ReadOnlySpan<DatePartName>)[DatePartName.Year, DatePartName.Month, DatePartName.Day])
        {
            if (Array.Exists(shown, p => p.Name == name) && start.Number(name) != end.Number(name))
                return name;
        }

        return null;
    }

    private void WriteParts(
        DatePart[] parts, int from, int to, DatePoint at, string delimiter, bool stripFirst, bool stripLast)
    {
        var isFirst = true;
        var lastPart = -1;
        for (var i = from; i < to; i++)
        {
            if (at.Has(parts[i].Name))
                lastPart = i;
        }

        for (var i = from; i <= lastPart; i++)
        {
            if (!at.Has(parts[i].Name))
                continue;
            if (!isFirst)
                _output.Text(delimiter);
            var formatting = parts[i].Formatting;
            if (isFirst && stripFirst)
                formatting = formatting with { Prefix = "" };
            // A localized date that lacks its last part keeps no affix of the part before.
            if (i == lastPart && stripLast)
                formatting = formatting with { Suffix = "" };
            var frame = Begin(formatting);
            WritePart(parts[i], at.Date, at.Season);
            End(frame, formatting);
            isFirst = false;
        }
    }

    private void WritePart(DatePart part, PartialDate at, Season season)
    {
        switch (part.Name)
        {
            case DatePartName.Year:
                WriteYear(part, at.Year);
                if (!_hasYearSuffix && !_style.PlacesYearSuffix && _state.YearSuffix > 0)
                {
                    PrintSuffix();
                    _hasYearSuffix = true;
                }

                break;
            case DatePartName.Month when at.Month == 0:
                _output.Text(_locale.Term(Terms.FirstSeason + (int)season - 1, TermForm.Long, isPlural: false) ?? "");
                break;
            case DatePartName.Month:
                var month = at.Month.ToString(CultureInfo.InvariantCulture);
                _output.Text(part.Form switch
                {
                    "numeric" => month,
                    "numeric-leading-zeros" => month.PadLeft(2, '0'),
                    "short" => MonthTerm(at.Month, TermForm.Short),
                    _ => MonthTerm(at.Month, TermForm.Long),
                });
                break;
            default:
                var day = at.Day.ToString(CultureInfo.InvariantCulture);
                var isOrdinal = part.Form == "ordinal" && (_locale.LimitDayOrdinals != true || at.Day == 1);
                _output.Text(
                    isOrdinal ? day + Ordinals.Suffix(at.Day, _locale, MonthGender(at.Month))
                    : part.Form == "numeric-leading-zeros" ? day.PadLeft(2, '0')
                    : day);
                break;
        }
    }

    private void WriteYear(DatePart part, int year)
    {
        var count = year > 0 ? year : 1 - year;
        var text = count.ToString(CultureInfo.InvariantCulture);
        if (part.Form == "short" && year > 999)
            text = text[^2..];
        if (year <= 0)
            text += _locale.Term(Terms.Bc, TermForm.Long, isPlural: false);
        else if (year < 1000)
            text += _locale.Term(Terms.Ad, TermForm.Long, isPlural: false);
        var isFirst = FirstYear is null;
        FirstYear ??= text;
        if (!isFirst || !SuppressYear)
            _output.Text(text);
    }

    private string MonthTerm(int month, TermForm form) =>
        _locale.Term(Terms.FirstMonth + month - 1, form, isPlural: false) ?? month.ToString(CultureInfo.InvariantCulture);

    private string? MonthGender(int month) => _locale.Genders.GetValueOrDefault(Terms.FirstMonth + month - 1);

    // Dates sort as digits; an end of a range after its start.
    private void WriteSortDate(BibDate date, DateElement element)
    {
        var precision = element.Form == DateForm.Own && element.Parts.Length > 0
            ? element.Parts.Max(p => (int)p.Name) + 1
            : element.Precision;
        _output.Text(SortDates.Text(date, precision));
    }
}
