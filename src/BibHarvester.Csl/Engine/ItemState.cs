using System.Globalization;
using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Engine;

/// <summary>What is known of an item among the others: its number, and what tells it apart.</summary>
/// <param name="item">The item.</param>
internal sealed class ItemState(CslItem item)
{
    public CslItem Item { get; } = item;

    /// <summary>The number in the bibliography, from 1.</summary>
    public int Number { get; set; }

    /// <summary>How many names are shown at least, to tell it apart.</summary>
    public int NamesShown { get; set; }

    /// <summary>How much of the given names is shown, by the name's place.</summary>
    public GivenNameLevel[] GivenNames { get; set; } = [];

    public bool IsAmbiguous { get; set; }

    /// <summary>The year suffix as a number from 1; 0 for none.</summary>
    public int YearSuffix { get; set; }

    /// <summary>All of this that a citation shows as one text, to be compared.</summary>
    public string Mark(bool showsNumber) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Item.Id} {(showsNumber ? Number : 0)} {NamesShown} {IsAmbiguous} {YearSuffix} {string.Join(',', GivenNames)}");
}
