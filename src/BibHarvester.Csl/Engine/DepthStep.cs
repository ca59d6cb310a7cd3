using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Engine;

/// <summary>Walks through the depths at which names can be shown: each given name in turn, then one name more.</summary>
/// <param name="depths">Where to begin.</param>
internal sealed class DepthStep(NameDepths depths)
{
    private int _list;
    private int _place;
    private bool _hasBegun;

    public NameDepths Depths => depths;

    /// <summary>Goes one step deeper.</summary>
    /// <param name="lists">The lists of names, and how many of each are shown.</param>
    /// <param name="withGiven">Whether given names are added.</param>
    /// <param name="withNames">Whether names are added.</param>
    /// <returns>Whether there was a step to take.</returns>
    public bool Next(IReadOnlyList<(ValueList<CslName> Names, int Shown)> lists, bool withGiven, bool withNames)
    {
        while (_list < lists.Count)
        {
            var (names, shown) = lists[_list];
            if (!_hasBegun)
            {
                _hasBegun = true;
                depths.SetShown(_list, Math.Max(depths.Shown(_list), shown));
            }

            if (withGiven && _place < depths.Shown(_list) && depths.Given(_list, _place) < GivenNameLevel.Full)
            {
                depths.SetGiven(_list, _place, depths.Given(_list, _place) + 1);
                return true;
            }

            var most = withNames ? names.Count : depths.Shown(_list);
            if (_place + 1 < most)
            {
                _place++;
                if (_place >= depths.Shown(_list))
                {
                    depths.SetShown(_list, _place + 1);
                    return true;
                }

                continue;
            }

            _list++;
            _place = 0;
            _hasBegun = false;
        }

        return false;
    }

    /// <summary>Whether the step that was made last can part items: not where all have the same name there.</summary>
    public bool MayPart(List<ItemState> items)
    {
        var (first, _) = items[0].NameLists[_list];
        foreach (var item in items)
        {
            if (_list >= item.NameLists.Count)
                return true;
            var (names, _) = item.NameLists[_list];
            // Near the end of a list "et al." may go.
            var isNearEnd = names.Count != first.Count && Math.Min(names.Count, first.Count) <= _place + 2;
            if (_place >= names.Count || isNearEnd || !names[_place].Equals(first[_place]))
                return true;
        }

        return false;
    }

    /// <summary>Takes the step that was made last over to other depths.</summary>
    public void CopyTo(NameDepths kept)
    {
        if (!_hasBegun)
            return;
        kept.SetShown(_list, depths.Shown(_list));
        if (depths.Given(_list, _place) != GivenNameLevel.AsStyled)
            kept.SetGiven(_list, _place, depths.Given(_list, _place));
    }
}
