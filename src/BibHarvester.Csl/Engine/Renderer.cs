using BibHarvester.Csl.Items;
using BibHarvester.Csl.Locales;
using BibHarvester.Csl.Output;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

/// <summary>Renders one item by a style into the output tree. Used for one rendering, then thrown away.</summary>
internal sealed partial class Renderer
{
    private readonly StyleTree _style;
    private readonly LocaleData _locale;
    private readonly QuoteMarks _quotes;
    private readonly bool _isEnglish;
    private readonly bool _isEnglishStyle;
    private readonly bool _isEastAsian;
    private readonly bool _isTurkic;
    private readonly ItemState _state;
    private readonly CslItem _item;
    private readonly CslCite? _cite;
    private readonly bool _inBibliography;
    private readonly OutputBuffer _output;
    private VariableSet _suppressed;
    private bool _isSubstituting;
    private int _valuesPrinted;
    private int _numbersPrinted;
    private int _suffixesPrinted;
    private int _lastSuffix;

    /// <summary>Prepares a rendering.</summary>
    /// <param name="context">The style and locale.</param>
    /// <param name="state">The item among the others.</param>
    /// <param name="cite">The cite; absent in the bibliography.</param>
    /// <param name="output">Where the output goes.</param>
    public Renderer(RenderContext context, ItemState state, CslCite? cite, OutputBuffer output)
    {
        _style = context.Style;
        _locale = context.Locale;
        _quotes = context.Quotes;
        _state = state;
        _item = state.Item;
        _cite = cite;
        _inBibliography = cite is null;
        _output = output;
        var tongue = _item.Text(Variable.Language)?.Markup;
        _isEastAsian = IsLanguage(tongue, "zh") || IsLanguage(tongue, "ja");
        _isTurkic = IsLanguage(tongue, "tr") || IsLanguage(tongue, "az");
        _isEnglishStyle = context.IsEnglish;
        _isEnglish = tongue is null ? context.IsEnglish : IsLanguage(tongue, "en");
    }

    /// <summary>Whether a sort key is rendered: names inverted and unabridged by disambiguation, dates as digits.</summary>
    public bool IsSorting { get; init; }

    /// <summary>Whether works are compared: only what tells them apart counts, not when they were read.</summary>
    public bool IsComparing { get; init; }

    /// <summary>The options that override those of names while a sort key is rendered.</summary>
    public NameSettings? SortNames { get; init; }

    /// <summary>Whether the first names are left out.</summary>
    public bool SuppressFirstNames { get; init; }

    /// <summary>Whether the first year is left out, but not what tells works of that year apart.</summary>
    public bool SuppressYear { get; init; }

    /// <summary>Whether something stands before, so that a term at the start is no start of a sentence.</summary>
    public bool HasPredecessor { get; init; }

    /// <summary>Whether the item's number is all that is printed of it.</summary>
    public bool PrintsNumberOnly => _numbersPrinted == 1 && _valuesPrinted == 1;

    /// <summary>Whether the year suffix is all that is printed of it.</summary>
    public bool PrintsSuffixOnly => _suffixesPrinted == 1 && _valuesPrinted == 1;

    /// <summary>Whether the year suffix is the last that is printed of it.</summary>
    public bool EndsWithSuffix => _suffixesPrinted > 0 && _valuesPrinted == _lastSuffix;

    /// <summary>Renders a cite without the layout's affixes.</summary>
    public void RenderCite(Layout area) => Render(area.Children);

    /// <summary>Renders a bibliography entry with the layout's affixes.</summary>
    public void RenderLayout(Layout area)
    {
        var frame = Begin(area.Formatting);
        Render(area.Children);
        if (_output.Count > frame.Content && _output.Tokens[^1].Kind == TokenKind.CloseDisplay)
        {
            // What ends the entry ends its last part.
            var close = _output.Count - 1;
            _output.CutAt(close);
            _output.Text(area.Formatting.Suffix);
            _output.Close(TokenKind.CloseDisplay);
            End(frame, area.Formatting with { Suffix = "" });
            return;
        }

        End(frame, area.Formatting);
    }

    /// <summary>Renders an entry whose first field stands in the margin.</summary>
    public void RenderAligned(Layout area)
    {
        var frame = Begin(area.Formatting);
        _output.Open(TokenKind.OpenDisplay, DisplayKind.LeftMargin);
        var rest = 0;
        foreach (var element in area.Children)
        {
            Render([element]);
            if (rest > 0 || !_output.HasTextFrom(frame.Content))
                continue;
            _output.Close(TokenKind.CloseDisplay);
            _output.Open(TokenKind.OpenDisplay, DisplayKind.RightInline);
            rest = _output.Count;
        }

        var hasRest = rest > 0 && _output.HasTextFrom(rest);
        if (rest > 0 && !hasRest)
            _output.CutAt(rest - 2);
        if (!End(frame, area.Formatting))
            return;
        _output.Close(TokenKind.CloseDisplay);
    }

    public Outcome Render(Element[] elements, string delimiter = "")
    {
        var isFirst = true;
        return Render(elements, delimiter, ref isFirst);
    }

    // What a condition chooses stands among the elements around it, with their delimiter.
    private Outcome Render(Element[] elements, string delimiter, ref bool isFirst)
    {
        var outcome = Outcome.None;
        foreach (var element in elements)
        {
            if (element is ChooseElement choose)
            {
                outcome |= Render(Chosen(choose), delimiter, ref isFirst);
                continue;
            }

            var start = _output.Count;
            if (!isFirst)
                _output.Text(delimiter);
            var content = _output.Count;
            outcome |= Render(element);
            if (_output.HasTextFrom(content))
                isFirst = false;
            else
                _output.CutAt(start);
        }

        return outcome;
    }

    private Outcome Render(Element element) => element switch
    {
        VariableElement variable => RenderVariable(variable),
        MacroElement macro => RenderMacro(macro),
        TermElement term => RenderTerm(term),
        ValueElement value => RenderValue(value),
        NumberElement number => RenderNumber(number),
        LabelElement label => RenderLabel(label),
        DateElement date => RenderDate(date),
        NamesElement names => RenderNames(names),
        GroupElement group => RenderGroup(group),
        AbsentElement => Outcome.Called,
        ChooseElement choose => Render(Chosen(choose)),
        _ => throw new InvalidOperationException($"No rendering for {element.GetType().Name}."),
    };

    private void WriteTerm(string text) => _output.Text(text.Replace('\'', '\u2019'));

    private static bool IsLanguage(string? tag, string language) =>
        tag is not null && tag.StartsWith(language, StringComparison.OrdinalIgnoreCase);

    // A macro stays or goes as a group does.
    private Outcome RenderMacro(MacroElement element) =>
        RenderGroup(element.Macro.Children, "", element.Formatting);

    private Outcome RenderTerm(TermElement element)
    {
        if (_locale.Term(element.Term, element.Form, element.IsPlural) is not { } text)
            return Outcome.None;
        if (text.Length == 0)
            return Outcome.Settled;
        var frame = Begin(element.Formatting);
        WriteTerm(BeginsSentence ? TextCaser.Capitalized(text) : text);
        _valuesPrinted++;
        EndText(frame, element.Formatting, isTerm: true);
        return Outcome.None;
    }

    private Outcome RenderValue(ValueElement element)
    {
        var frame = Begin(element.Formatting);
        _valuesPrinted++;
        MarkupText.Write(_output, element.Value, _quotes);
        EndText(frame, element.Formatting);
        return Outcome.None;
    }

    private Outcome RenderGroup(GroupElement element) =>
        RenderGroup(element.Children, element.Delimiter, element.Formatting);

    private Outcome RenderGroup(Element[] children, string delimiter, Formatting formatting)
    {
        var frame = Begin(formatting);
        var outcome = Render(children, delimiter);
        if ((outcome & (Outcome.Called | Outcome.Filled)) == Outcome.Called)
        {
            _output.CutAt(frame.Start);
            return outcome;
        }

        // A group that is there counts as a variable that is there.
        return End(frame, formatting) ? outcome | Outcome.Called | Outcome.Filled : outcome;
    }

    // A term that comes first in an entry or note begins a sentence.
    private bool BeginsSentence => !HasPredecessor && (_inBibliography || _style.IsNoteStyle) && _valuesPrinted == 0;

    private Element[] Chosen(ChooseElement element)
    {
        foreach (var branch in element.Branches)
        {
            if (branch.Condition is null || Holds(branch.Condition))
                return branch.Children;
        }

        return [];
    }

    private bool Has(Variable variable) => !_suppressed.Contains(variable) && _item.Has(variable);
}
