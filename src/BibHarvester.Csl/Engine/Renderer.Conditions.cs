using BibHarvester.Csl.Items;
using BibHarvester.Csl.Locales;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

internal sealed partial class Renderer
{
    private bool Holds(Condition condition)
    {
        var held = 0;
        var failed = condition.FailingTests;
        Count(condition.Variables, IsThere);
        Count(condition.Numeric, IsNumeric);
        Count(condition.UncertainDates, v => _item.Date(v) is { } date && (date.IsApproximate || date.IsUncertain));
        // An item has one type and one locator: naming several asks whether it is one of them.
        if (condition.Types != 0)
            Tally((condition.Types & (1UL << (int)_item.ItemType)) != 0);
        if (condition.Locators.Length > 0)
            Tally(_cite?.Locator is not null && condition.Locators.Contains(LocatorTerm(NumberText.Parse(_cite.Locator, isPage: true))));
        if (condition.Positions != CitePositions.None)
            CountPositions(condition.Positions);
        if (condition.TestsDisambiguate)
            Tally(ConditionsTested++ < _state.ConditionsHeld);

        return condition.Match switch
        {
            MatchKind.All => failed == 0,
            MatchKind.Any => held > 0,
            MatchKind.Nand => failed > 0,
            _ => held == 0,
        };

        void Count(VariableSet variables, Func<Variable, bool> test)
        {
            if (variables.IsEmpty)
                return;
            for (var i = 0; i < Variables.Count; i++)
            {
                if (variables.Contains((Variable)i))
                    Tally(test((Variable)i));
            }
        }

        void CountPositions(CitePositions positions)
        {
            for (var bit = 1; bit <= (int)CitePositions.FarNote; bit <<= 1)
            {
                if (((int)positions & bit) != 0)
                    Tally(IsAt((CitePositions)bit));
            }
        }

        void Tally(bool holds)
        {
            if (holds)
                held++;
            else
                failed++;
        }
    }

    /// <summary>How many conditions that test for disambiguation were met with.</summary>
    public int ConditionsTested { get; private set; }

    // An ibid is a subsequent cite, too.
    private bool IsAt(CitePositions position) => _cite is { } cite && position switch
    {
        CitePositions.First => cite.Position == CslPosition.First,
        CitePositions.Subsequent => cite.Position != CslPosition.First,
        CitePositions.Ibid => cite.Position is CslPosition.Ibid or CslPosition.IbidWithLocator,
        CitePositions.IbidWithLocator => cite.Position == CslPosition.IbidWithLocator,
        CitePositions.NearNote => cite.Position != CslPosition.First && cite.IsNearNote,
        _ => cite.Position != CslPosition.First && !cite.IsNearNote,
    };

    // What stood in for names is not rendered again, but it is still there to be asked for.
    private bool IsThere(Variable variable) => variable switch
    {
        Variable.Locator => !string.IsNullOrWhiteSpace(_cite?.Locator),
        Variable.CitationNumber => _state.Number > 0,
        Variable.CitationLabel => true,
        Variable.FirstReferenceNoteNumber => _cite?.FirstReferenceNoteNumber > 0,
        Variable.YearSuffix => _state.YearSuffix > 0 || _item.Has(variable),
        Variable.PageFirst => _item.Has(Variable.Page) || _item.Has(variable),
        _ => _item.Has(variable),
    };

    private bool IsNumeric(Variable variable) => variable switch
    {
        Variable.Locator => _cite?.Locator is { } locator && NumberText.Parse(locator, isPage: true).IsNumeric,
        Variable.CitationNumber => _state.Number > 0,
        _ => Has(variable) && _item.Text(variable) is { } text && NumberOf(text, variable).IsNumeric,
    };

    // A label that stands in the locator itself goes before the one that was chosen.
    private int LocatorTerm(NumberText number)
    {
        if (number.Parts is [{ Label: >= 0 and var label }, ..])
            return label;
        var name = _cite?.Label?.Replace(' ', '-') ?? "page";
        return Terms.TryFind(name, out var term) ? term : Terms.Page;
    }
}
