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
    private readonly bool _isEnglish;
    private readonly ItemState _state;
    private readonly CslItem _item;
    private readonly CslCite? _cite;
    private readonly bool _inBibliography;
    private readonly OutputBuffer _output;
    private VariableSet _suppressed;
    private bool _isSubstituting;

    /// <summary>Prepares a rendering.</summary>
    /// <param name="context">The style and locale.</param>
    /// <param name="state">The item among the others.</param>
    /// <param name="cite">The cite; absent in the bibliography.</param>
    /// <param name="output">Where the output goes.</param>
    public Renderer(RenderContext context, ItemState state, CslCite? cite, OutputBuffer output)
    {
        _style = context.Style;
        _locale = context.Locale;
        _state = state;
        _item = state.Item;
        _cite = cite;
        _inBibliography = cite is null;
        _output = output;
        _isEnglish = _item.Text(Variable.Language) is { } language
            ? language.Markup.StartsWith("en", StringComparison.OrdinalIgnoreCase)
            : context.IsEnglish;
    }

    /// <summary>Whether a sort key is rendered: names inverted and unabridged by disambiguation, dates as digits.</summary>
    public bool IsSorting { get; init; }

    /// <summary>The options that override those of names while a sort key is rendered.</summary>
    public NameSettings? SortNames { get; init; }

    /// <summary>Whether the first names are left out.</summary>
    public bool SuppressFirstNames { get; init; }

    /// <summary>Renders a bibliography entry with the layout's affixes.</summary>
    public void RenderLayout(Layout area)
    {
        var frame = Begin(area.Formatting);
        Render(area.Children);
        End(frame, area.Formatting);
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
        ChooseElement choose => Render(Chosen(choose)),
        _ => throw new InvalidOperationException($"No rendering for {element.GetType().Name}."),
    };

    private Outcome RenderMacro(MacroElement element)
    {
        var frame = Begin(element.Formatting);
        var outcome = Render(element.Macro.Children);
        End(frame, element.Formatting);
        return outcome;
    }

    private Outcome RenderTerm(TermElement element)
    {
        if (_locale.Term(element.Term, element.Form, element.IsPlural) is not { Length: > 0 } text)
            return Outcome.None;
        var frame = Begin(element.Formatting);
        _output.Text(text);
        End(frame, element.Formatting);
        return Outcome.None;
    }

    private Outcome RenderValue(ValueElement element)
    {
        var frame = Begin(element.Formatting);
        _output.Text(element.Value);
        End(frame, element.Formatting);
        return Outcome.None;
    }

    private Outcome RenderGroup(GroupElement element)
    {
        var frame = Begin(element.Formatting);
        var outcome = Render(element.Children, element.Delimiter);
        if (outcome == Outcome.Called)
        {
            _output.CutAt(frame.Start);
            return outcome;
        }

        // A group that is there counts as a variable that is there.
        return End(frame, element.Formatting) ? outcome | Outcome.Called | Outcome.Filled : outcome;
    }

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
