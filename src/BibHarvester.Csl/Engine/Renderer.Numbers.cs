using System.Globalization;
using System.Text;
using BibHarvester.Csl.Items;
using BibHarvester.Csl.Locales;
using BibHarvester.Csl.Output;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

internal sealed partial class Renderer
{
    private Outcome RenderNumber(NumberElement element)
    {
        var frame = Begin(element.Formatting);
        var isThere = WriteNumber(element);
        if (!EndText(frame, element.Formatting, isNumber: true) || !isThere)
            return Outcome.Called;
        _valuesPrinted++;
        MarkSubstituted(element.Variable);
        return Outcome.Called | Outcome.Filled;
    }

    private bool WriteNumber(NumberElement element)
    {
        switch (element.Variable)
        {
            case Variable.Locator:
                return WriteLocator(element.Form);
            case Variable.CitationNumber:
                _numbersPrinted++;
                _output.Text(Ordinals.Format(_state.Number.ToString(CultureInfo.InvariantCulture), element.Form, _locale, gender: null));
                return true;
            case Variable.FirstReferenceNoteNumber:
                return WriteFirstNote();
        }

        if (!Has(element.Variable) || _item.Text(element.Variable) is not { } text)
            return false;
        WriteNumber(text, element.Form, element.Variable);
        return true;
    }

    private void WriteNumber(CslText text, NumberForm form, Variable variable)
    {
        if (text.Parsed.Spans.Length > 0 || NumberOf(text, variable).Parts.Length == 0)
            MarkupText.Write(_output, text.Parsed, _quotes);
        else
            WriteNumber(NumberOf(text, variable), form, variable, isPage: variable == Variable.Page);
    }

    private void WriteNumber(NumberText number, NumberForm form, Variable variable, bool isPage)
    {
        var parts = number.Parts;
        if (parts.Length == 1 && parts[0].Label < 0 && (form == NumberForm.Numeric || !number.IsNumeric))
        {
            WriteNumberText(parts[0].Text);
            return;
        }

        var gender = Terms.TryFind(Variables.Name(variable), out var term) && _locale.Genders.TryGetValue(term, out var found) ? found : null;
        var text = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            text.Append(part.Join switch
            {
                NumberJoin.Ampersand => $" {_locale.Term(Terms.And, TermForm.Symbol, isPlural: false) ?? "&"} ",
                NumberJoin.Range => RangeDelimiter,
                _ => part.Separator,
            });
            var isLabelled = part.Label >= 0 && (i > 0 || variable != Variable.Locator);
            if (isLabelled)
                text.Append(_locale.Term(part.Label, TermForm.Short, number.IsPluralFrom(i))).Append(' ');
            var value = part.Join == NumberJoin.Range && isPage
                ? PageRanges.Last(parts[i - 1].Text, part.Text, _style.PageRangeFormat)
                : part.Text;
            text.Append(isLabelled || !number.IsNumeric || LastLabel(parts, i) > 0 ? value : Ordinals.Format(value, form, _locale, gender));
        }

        WriteNumberText(text.ToString());
    }

    // The number of a case is its name.
    private NumberText NumberOf(CslText text, Variable variable) => variable switch
    {
        Variable.Page => text.Pages,
        Variable.Number when _item.ItemType == ItemType.LegalCase => text.Name,
        _ => text.Number,
    };

    private void WriteNumberText(string text)
    {
        if (text.AsSpan().ContainsAny('<', '"', '\''))
            MarkupText.Write(_output, text, _quotes);
        else
            _output.Text(text);
    }

    // The place of the label that counts a part.
    private static int LastLabel(NumberPart[] parts, int place)
    {
        while (place > 0 && parts[place].Label < 0)
            place--;
        return place;
    }

    private bool WriteFirstNote()
    {
        if (_cite is not { FirstReferenceNoteNumber: > 0 and var note })
            return false;
        _output.Text(note.ToString(CultureInfo.InvariantCulture));
        return true;
    }

    private Outcome RenderLabel(LabelElement element)
    {
        var variable = element.Variable!.Value;
        int term;
        NumberText number;
        if (variable == Variable.Locator)
        {
            if (string.IsNullOrWhiteSpace(_cite?.Locator))
                return Outcome.Called;
            number = NumberText.Parse(_cite.Locator, isPage: true);
            term = LocatorTerm(number);
        }
        else
        {
            if (!Terms.TryFind(Variables.Name(variable), out term))
                return Outcome.None;
            // The label of a variable that the item lacks is a term like any other: a group without variables drops it.
            if (!Has(variable) || _item.Text(variable) is not { } text)
                return WriteLabel(element, term, isPlural: element.Plural == PluralRule.Always) | Outcome.Called;
            number = NumberOf(text, variable);
        }

        var isPlural = element.Plural switch
        {
            PluralRule.Always => true,
            PluralRule.Never => false,
            _ when variable is Variable.NumberOfPages or Variable.NumberOfVolumes => number.IsPlural || number.Value is > 1,
            _ => number.IsPlural,
        };
        return WriteLabel(element, term, isPlural) | Outcome.Called | Outcome.Filled;
    }

    private Outcome WriteLabel(LabelElement element, int term, bool isPlural)
    {
        if (_locale.Term(term, element.Form, isPlural) is not { Length: > 0 } label)
            return Outcome.None;
        var frame = Begin(element.Formatting);
        WriteTerm(label);
        EndText(frame, element.Formatting, isTerm: true);
        return Outcome.None;
    }
}
