using BibHarvester.Csl.Items;
using BibHarvester.Csl.Locales;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

internal sealed partial class Renderer
{
    private bool Holds(Condition condition)
    {
        var held = 0;
        var failed = 0;
        Count(condition.Variables, Has);
        Count(condition.Numeric, IsNumeric);
        Count(condition.UncertainDates, v => _item.Date(v) is { } date && (date.IsApproximate || date.IsUncertain));
        // An item has one type, one position and one locator: naming several asks whether it is one of them.
        if (condition.Types != 0)
            Tally((condition.Types & (1UL << (int)_item.ItemType)) != 0);
        if (condition.Positions != 0)
            Tally(_cite is not null && (condition.Positions & PositionMask(Position)) != 0);
        if (condition.Locators.Length > 0)
            Tally(_cite?.Locator is not null && condition.Locators.Contains(LocatorTerm()));
        if (condition.TestsDisambiguate)
            Tally(_state.IsAmbiguous);

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

        void Tally(bool holds)
        {
            if (holds)
                held++;
            else
                failed++;
        }
    }

    private bool IsNumeric(Variable variable) => variable switch
    {
        Variable.Locator => _cite?.Locator is { } locator && NumberText.Parse(locator).IsNumeric,
        Variable.CitationNumber => _state.Number > 0,
        _ => Has(variable) && _item.Text(variable) is { } text && text.Number.IsNumeric,
    };

    private static uint PositionMask(Position position) => position switch
    {
        Position.First => 1U << (int)Position.First,
        Position.IbidWithLocator => (1U << (int)Position.IbidWithLocator) | (1U << (int)Position.Ibid) | (1U << (int)Position.Subsequent),
        Position.Ibid => (1U << (int)Position.Ibid) | (1U << (int)Position.Subsequent),
        _ => (1U << (int)position) | (1U << (int)Position.Subsequent),
    };

    private int LocatorTerm() =>
        Terms.TryFind(_cite?.Label ?? "page", out var term) ? term : Terms.Find("page");
}
