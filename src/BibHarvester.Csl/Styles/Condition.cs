using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Styles;

/// <summary>The tests of a branch, each as a mask.</summary>
internal sealed record Condition
{
    public MatchKind Match { get; init; }

    public VariableSet Variables { get; init; }

    public VariableSet Numeric { get; init; }

    public VariableSet UncertainDates { get; init; }

    /// <summary>One bit an <see cref="ItemType"/>.</summary>
    public ulong Types { get; init; }

    /// <summary>The terms of the locators; empty where the locator is not tested.</summary>
    public int[] Locators { get; init; } = [];

    /// <summary>The positions that are tested.</summary>
    public CitePositions Positions { get; init; }

    /// <summary>How many tests never hold: those of what CSL does not know.</summary>
    public int FailingTests { get; init; }

    public bool TestsDisambiguate { get; init; }
}
