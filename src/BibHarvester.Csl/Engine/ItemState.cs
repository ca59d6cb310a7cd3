using System.Globalization;
using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Engine;

/// <summary>What is known of an item among the others: its number, and what tells it apart.</summary>
/// <param name="item">The item.</param>
internal sealed class ItemState(CslItem item)
{
    public CslItem Item { get; } = item;

    /// <summary>The language that chooses among the layouts of a style.</summary>
    public string Language => field ??= ItemLanguage.Of(Item);

    /// <summary>The number in the bibliography, from 1.</summary>
    public int Number { get; set; }

    /// <summary>How many names, and how much of them, are shown to tell it apart.</summary>
    public NameDepths Depths { get; set; } = new();

    /// <summary>The lists of names of its cite, and how many were shown when it was last rendered.</summary>
    public IReadOnlyList<(ValueList<CslName> Names, int Shown)> NameLists { get; set; } = [];

    /// <summary>How many names the longest list of its cite has.</summary>
    public int MostNames => NameLists.Count == 0 ? 0 : NameLists.Max(l => l.Names.Count);

    /// <summary>How many of the conditions that test for disambiguation hold, from the first on.</summary>
    public int ConditionsHeld { get; set; }

    /// <summary>How many conditions its cite tests.</summary>
    public int ConditionsTested { get; set; }

    /// <summary>The year suffix as a number from 1; 0 for none.</summary>
    public int YearSuffix { get; set; }

    /// <summary>All of this that a citation shows as one text, to be compared.</summary>
    public string Mark(bool showsNumber) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Item.Id} {(showsNumber ? Number : 0)} {ConditionsHeld} {YearSuffix} {Depths}");
}
