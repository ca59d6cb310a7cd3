using BibHarvester.Csl.Output;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

/// <summary>Tells works apart whose cites would read the same (CSL 1.0.2, "Disambiguation").</summary>
/// <remarks>
/// Names and given names are added step by step, list by list and name by name; a step that parts nobody is not kept. What is
/// still alike is put to the test of the <c>disambiguate</c> condition, then gets year suffixes.
/// </remarks>
/// <param name="context">The style and locale.</param>
/// <param name="states">The items in the order of the bibliography.</param>
internal sealed class Disambiguator(RenderContext context, IReadOnlyList<ItemState> states)
{
    private readonly Layout _citation = context.Style.Citation;
    private readonly Queue<(List<ItemState> Items, NameDepths Depths)> _pending = new();

    private bool ByCite => _citation.AddGivenNames && _citation.GivenNameRule == GivenNameRule.ByCite;

    public void Run()
    {
        if (_citation.AddGivenNames && !ByCite)
            new GivenNameDisambiguator(context, states).Run();
        if (!_citation.AddNames && !_citation.AddGivenNames && !_citation.AddYearSuffix && !context.Style.TestsDisambiguate)
            return;
        foreach (var set in Alike(states))
        {
            if (set.Count < 2)
                continue;
            set.Sort(static (x, y) => x.MostNames != y.MostNames ? x.MostNames.CompareTo(y.MostNames) : x.Number.CompareTo(y.Number));
            _pending.Enqueue((set, set[0].Depths.Copy()));
            while (_pending.TryDequeue(out var next))
                TellApart(next.Items, next.Depths);
        }
    }

    // Items by how their cites read, in the order of the first of each.
    private List<List<ItemState>> Alike(IReadOnlyList<ItemState> items)
    {
        var byText = new Dictionary<string, List<ItemState>>(StringComparer.Ordinal);
        var order = new List<List<ItemState>>();
        foreach (var state in items)
        {
            var text = CiteText(state);
            if (!byText.TryGetValue(text, out var set))
            {
                byText.Add(text, set = []);
                order.Add(set);
            }

            set.Add(state);
        }

        return order;
    }

    private string CiteText(ItemState state)
    {
        var output = new OutputBuffer();
        // Works are compared as they are cited again: a first cite says more.
        var cite = new CslCite(state.Item.Id) { Position = CslPosition.Subsequent, IsNearNote = true };
        var layout = _citation.For(state.Language);
        var renderer = new Renderer(context.For(layout), state, cite, output) { IsComparing = true };
        renderer.RenderCite(layout);
        state.NameLists = renderer.NameLists;
        state.ConditionsTested = renderer.ConditionsTested;
        return output.PlainFrom(0);
    }

    private void TellApart(List<ItemState> items, NameDepths depths)
    {
        var step = new DepthStep(depths.Copy());
        var kept = depths.Copy();
        if (_citation.AddNames || ByCite)
        {
            // What is left after a parting is looked at as it is before it goes a step deeper.
            var goesDeeper = false;
            while (items.Count > 1 && (!goesDeeper || step.Next(items[0].NameLists, ByCite, _citation.AddNames)))
            {
                if (goesDeeper && !step.MayPart(items))
                    continue;
                Settle(items, step.Depths);
                var groups = Alike(items);
                goesDeeper = groups.Count == 1;
                if (goesDeeper)
                    continue;
                step.CopyTo(kept);
                items = groups.Find(group => group.Count > 1) ?? [];
                foreach (var group in groups)
                {
                    if (group.Count == 1)
                        Settle(group, kept.Copy());
                    else if (group != items)
                        _pending.Enqueue((group, kept.Copy()));
                }
            }
        }

        Settle(items, kept);
        if (items.Count > 1)
            TellApartOtherwise(items);
    }

    private static void Settle(List<ItemState> items, NameDepths depths)
    {
        foreach (var state in items)
            state.Depths = depths;
    }

    private void TellApartOtherwise(List<ItemState> items)
    {
        foreach (var set in TestConditions(items))
        {
            if (!_citation.AddYearSuffix || set.Count < 2)
                continue;
            set.Sort(static (x, y) => x.Number.CompareTo(y.Number));
            for (var i = 0; i < set.Count; i++)
                set[i].YearSuffix = i + 1;
        }
    }

    // The conditions of a style are tried one more at a time, as long as works read alike.
    private List<List<ItemState>> TestConditions(List<ItemState> items)
    {
        List<List<ItemState>> left = [items];
        for (var level = 1; left.Exists(set => set.Count > 1 && set[0].ConditionsTested >= level); level++)
        {
            var parted = new List<List<ItemState>>();
            foreach (var set in left)
            {
                if (set.Count < 2)
                    continue;
                set.ForEach(s => s.ConditionsHeld = level);
                parted.AddRange(Alike(set));
            }

            left = parted;
        }

        return left;
    }
}
