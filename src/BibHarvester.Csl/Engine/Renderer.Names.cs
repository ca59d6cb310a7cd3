using BibHarvester.Csl.Items;
using BibHarvester.Csl.Locales;
using BibHarvester.Csl.Output;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

internal sealed partial class Renderer
{
    private bool _isFirstNames = true;
    private NamesPlace _place = new();

    /// <summary>The text of the first names element, or of what stands for it; absent before it is rendered.</summary>
    public string? FirstNamesText { get; private set; }

    /// <summary>The lists of names, and how many of each are shown.</summary>
    public List<(ValueList<CslName> Names, int Shown)> NameLists { get; } = [];

    /// <summary>Whether there was an element for names, rendered or not.</summary>
    public bool AsksForNames { get; private set; }

    /// <summary>Where the first names stand, or what stands for them; absent before they are rendered.</summary>
    public NamesPlace? FirstRendered { get; private set; }

    private Outcome RenderNames(NamesElement element)
    {
        AsksForNames = true;
        var isFirst = _isFirstNames;
        var start = _output.Count;
        if (isFirst)
            _place = new NamesPlace();
        var printed = _valuesPrinted;
        var outcome = WriteNames(element, isFirst);
        if (!isFirst || outcome == Outcome.Called)
            return outcome;
        FirstNamesText ??= _output.PlainFrom(start);
        FirstRendered ??= _place;
        _isFirstNames = false;
        if (!SuppressFirstNames)
            return outcome;
        _output.CutAt(start);
        _valuesPrinted = printed;
        return Outcome.Called;
    }

    private Outcome WriteNames(NamesElement element, bool isFirst)
    {
        var lists = ListsOf(element);
        if (lists.Count == 0)
            return Substitute(element);

        var options = OptionsOf(element);
        var frame = Begin(element.Formatting);
        if (options.Form == NameForm.Count)
        {
            _valuesPrinted++;
            var count = lists.Sum(l => Shown(l.Names.Count, options, NameLists.Count).Count);
            _output.Text(count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        else
        {
            for (var i = 0; i < lists.Count; i++)
            {
                if (i > 0)
                    _output.Text(options.NamesDelimiter ?? "");
                WriteList(element, options, lists[i].Names, lists[i].Term, isPrimary: isFirst && i == 0);
            }
        }

        if (!End(frame, element.Formatting))
            return Outcome.Called;
        _valuesPrinted++;
        foreach (var variable in element.Variables)
            MarkSubstituted(variable);
        return Outcome.Called | Outcome.Filled;
    }

    private NameSettings OptionsOf(NamesElement element)
    {
        var options = _inBibliography ? element.InBibliography : element.InCitation;
        return SortNames is null ? options : SortNames.Over(options);
    }

    // The names of each variable that has some; editors who are the translators too are listed once.
    private List<(ValueList<CslName> Names, int Term)> ListsOf(NamesElement element)
    {
        var lists = new List<(ValueList<CslName> Names, int Term)>(element.Variables.Length);
        foreach (var variable in element.Variables)
        {
            if (!Has(variable) || _item.Names(variable) is not { IsEmpty: false } names)
                continue;
            _ = Terms.TryFind(Variables.Name(variable), out var term);
            lists.Add((names, term));
        }

        var joined = element.Label is not null && lists.Count == 2 &&
            element.Variables.Contains(Variable.Editor) && element.Variables.Contains(Variable.Translator) &&
            lists[0].Names.Equals(lists[1].Names) &&
            _locale.Term(Terms.EditorTranslator, element.Label.Form, isPlural: false) is { Length: > 0 };
        if (joined)
            return [(lists[0].Names, Terms.EditorTranslator)];
        return lists;
    }

    private Outcome Substitute(NamesElement element) =>
        TrySubstitutes(element, element.Substitutes) ? Outcome.Called | Outcome.Filled : Outcome.Called;

    // The first that prints something stands for the names; a condition offers what it chooses one by one.
    private bool TrySubstitutes(NamesElement element, Element[] substitutes)
    {
        foreach (var substitute in substitutes)
        {
            if (substitute is ChooseElement choose ? TrySubstitutes(element, Chosen(choose)) : TrySubstitute(element, substitute))
                return true;
        }

        return false;
    }

    private bool TrySubstitute(NamesElement element, Element substitute)
    {
        var wasSubstituting = _isSubstituting;
        _isSubstituting = true;
        var frame = Begin(element.Formatting);
        var outcome = Render(substitute);
        var content = (frame.Content, _output.Count);
        var isThere = End(frame, element.Formatting);
        if (isThere && _isFirstNames && _place.Each.Count == 0)
            _place.Whole = content;
        _isSubstituting = wasSubstituting;
        return isThere || (outcome & Outcome.Settled) != Outcome.None;
    }
}
