using System.Globalization;
using BibHarvester.Csl.Items;
using BibHarvester.Csl.Locales;
using BibHarvester.Csl.Output;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

internal sealed partial class Renderer
{
    private Outcome RenderVariable(VariableElement element)
    {
        if (IsLinked(element.Variable))
            return RenderLinked(element);
        var frame = Begin(element.Formatting);
        var isThere = WriteVariable(element);
        var isNumber = Variables.Kind(element.Variable) == VariableKind.Number;
        if (!EndText(frame, element.Formatting, isNumber: isNumber) || !isThere)
            return element.Variable == Variable.YearSuffix ? Outcome.None : Outcome.Called;
        _valuesPrinted++;
        MarkSubstituted(element.Variable);
        return Outcome.Called | Outcome.Filled;
    }

    private static bool IsLinked(Variable variable) => variable is Variable.Doi or Variable.Url or Variable.Pmid or Variable.Pmcid;

    private bool WriteVariable(VariableElement element)
    {
        switch (element.Variable)
        {
            case Variable.YearSuffix:
                return WriteYearSuffix();
            case Variable.CitationNumber:
                _numbersPrinted++;
                _output.Text(_state.Number.ToString(CultureInfo.InvariantCulture));
                return _state.Number > 0;
            case Variable.Locator:
                return WriteLocator();
            case Variable.CitationLabel:
                _output.Text(CitationLabels.Of(_item) + YearSuffixes.Text(_state.YearSuffix));
                return true;
            case Variable.FirstReferenceNoteNumber:
                return WriteFirstNote();
            case Variable.PageFirst when !Has(Variable.PageFirst):
                return WriteFirstPage();
        }

        if (Variables.Kind(element.Variable) is VariableKind.Date or VariableKind.Name)
            return false;
        var variable = element.IsShort ? ShortForm(element.Variable) : element.Variable;
        if (!Has(variable) || _item.Text(variable) is not { } text)
            return false;
        // Numbers of reports and versions are names; a hyphen in them makes no range.
        var isCount = variable is not (Variable.Number or Variable.Version or Variable.Section);
        if (isCount && Variables.Kind(variable) == VariableKind.Number)
            WriteNumber(text, NumberForm.Numeric, variable);
        else
            MarkupText.Write(_output, text.Parsed, _quotes);
        return true;
    }

    private Variable ShortForm(Variable variable)
    {
        var shorter = variable switch
        {
            Variable.Title => Variable.TitleShort,
            Variable.ContainerTitle => Variable.ContainerTitleShort,
            _ => variable,
        };
        return Has(shorter) ? shorter : variable;
    }

    // Works are sorted by their dates, not by what tells those of one year apart.
    private bool WriteYearSuffix()
    {
        if (IsSorting)
            return false;
        if (_state.YearSuffix > 0)
        {
            PrintSuffix();
            return true;
        }

        if (!Has(Variable.YearSuffix))
            return false;
        _output.Text(_item.Text(Variable.YearSuffix)!.Parsed.Plain);
        return true;
    }

    private void PrintSuffix()
    {
        _suffixesPrinted++;
        _lastSuffix = _valuesPrinted + 1;
        _output.Text(YearSuffixes.Text(_state.YearSuffix));
    }

    private bool WriteLocator(NumberForm form = NumberForm.Numeric)
    {
        if (string.IsNullOrWhiteSpace(_cite?.Locator))
            return false;
        var number = NumberText.Parse(_cite.Locator, isPage: true);
        WriteNumber(number, form, Variable.Locator, isPage: LocatorTerm(number) == Terms.Page);
        return true;
    }

    private bool WriteFirstPage()
    {
        if (!Has(Variable.Page) || _item.Text(Variable.Page) is not { } text)
            return false;
        MarkupText.Write(_output, PageRanges.First(text.Parsed.Plain), _quotes);
        return true;
    }

    private Outcome RenderLinked(VariableElement element)
    {
        if (!Has(element.Variable) || _item.Text(element.Variable) is not { } text)
            return Outcome.Called;
        var plain = text.Parsed.Plain;
        var formatting = element.Formatting;
        var address = Links.Address(element.Variable, plain);
        // A style that writes an address before the DOI has the two linked as one.
        var isAddressed = formatting.Prefix.StartsWith("http", StringComparison.Ordinal);
        if (isAddressed)
            _output.Open(TokenKind.OpenLink, text: address);
        var frame = Begin(formatting);
        if (!isAddressed)
            _output.Open(TokenKind.OpenLink, text: address);
        _output.Text(plain);
        if (!isAddressed)
            _output.Close(TokenKind.CloseLink);
        End(frame, formatting);
        if (isAddressed)
            _output.Close(TokenKind.CloseLink);
        MarkSubstituted(element.Variable);
        return Outcome.Called | Outcome.Filled;
    }

    private string RangeDelimiter => _locale.Term(Terms.PageRangeDelimiter, TermForm.Long, isPlural: false) ?? "\u2013";

    private void MarkSubstituted(Variable variable)
    {
        if (_isSubstituting)
            _suppressed = _suppressed.With(variable);
    }
}
