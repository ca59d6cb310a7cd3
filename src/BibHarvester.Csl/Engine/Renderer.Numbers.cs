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
        if (!End(frame, element.Formatting) || !isThere)
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
                return WriteLocator();
            case Variable.Page:
                return WritePages();
            case Variable.CitationNumber:
                _numbersPrinted++;
                _output.Text(Ordinals.Format(_state.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), element.Form, _locale, gender: null));
                return true;
        }

        if (!Has(element.Variable) || _item.Text(element.Variable) is not { } text)
            return false;
        if (text.Number.IsNumeric)
            WriteNumber(text.Number, element.Form, element.Variable);
        else
            MarkupText.Write(_output, text.Parsed);
        return true;
    }

    private void WriteNumber(NumberText number, NumberForm form, Variable variable)
    {
        var gender = Terms.TryFind(Variables.Name(variable), out var term) && _locale.Genders.TryGetValue(term, out var found) ? found : null;
        var text = new System.Text.StringBuilder();
        // A hyphen within a version such as 4.2-0 makes no range.
        var dash = Array.Exists(number.Parts, p => p.Text.Contains('.', StringComparison.Ordinal)) ? "-" : RangeDelimiter;
        foreach (var part in number.Parts)
        {
            text.Append(part.Separator switch
            {
                '\0' => "",
                ',' => ", ",
                '&' => " & ",
                _ => dash,
            });
            text.Append(Ordinals.Format(part.Text, form, _locale, gender));
        }

        _output.Text(text.ToString(), TokenFlags.Value);
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
            term = LocatorTerm();
            number = NumberText.Parse(_cite.Locator);
        }
        else
        {
            if (!Has(variable) || _item.Text(variable) is not { } text)
                return Outcome.Called;
            if (!Terms.TryFind(Variables.Name(variable), out term))
                return Outcome.None;
            number = text.Number;
        }

        var isPlural = element.Plural switch
        {
            PluralRule.Always => true,
            PluralRule.Never => false,
            _ when variable is Variable.NumberOfPages or Variable.NumberOfVolumes => number.IsPlural || number.Value is > 1,
            _ => number.IsPlural,
        };
        if (_locale.Term(term, element.Form, isPlural) is not { Length: > 0 } label)
            return Outcome.None;
        var frame = Begin(element.Formatting);
        _output.Text(label);
        End(frame, element.Formatting);
        return Outcome.Called | Outcome.Filled;
    }
}
