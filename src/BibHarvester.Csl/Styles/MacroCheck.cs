namespace BibHarvester.Csl.Styles;

/// <summary>Sees to it that macros come to an end: none calls itself, and what they call is neither too deep nor too much to render.</summary>
internal sealed class MacroCheck
{
    // Ten times and more what the largest styles in use come to.
    private const int MaxDepth = 400;
    private const long MaxElements = 100_000;

    private readonly Dictionary<Macro, (int Depth, long Elements)> _done = [];
    private readonly HashSet<Macro> _open = [];

    /// <summary>Checks a macro and all that it calls.</summary>
    /// <exception cref="CslStyleException">It does not come to an end, or not soon enough.</exception>
    public void Check(Macro macro) => Measure(macro, 0);

    private (int Depth, long Elements) Measure(Macro macro, int depth)
    {
        if (_done.TryGetValue(macro, out var known))
            return Bounded(macro, depth, known);
        if (!_open.Add(macro))
            throw CslXml.ErrorAt($"The macro '{macro.Name}' calls itself.", macro.FirstUse);
        // On the way down already: what is too deep to render is too deep to be measured.
        Bounded(macro, depth, (0, 0));
        var measured = Measure(macro.Children, depth + 1);
        _open.Remove(macro);
        return _done[macro] = Bounded(macro, depth, (measured.Depth + 1, measured.Elements + 1));
    }

    private (int Depth, long Elements) Measure(Element[] elements, int depth)
    {
        var (deepest, count) = (0, 0L);
        foreach (var element in elements)
        {
            switch (element)
            {
                case MacroElement call:
                    Add(Measure(call.Macro, depth + 1));
                    break;
                case GroupElement group:
                    Add(Measure(group.Children, depth + 1));
                    break;
                case NamesElement names:
                    Add(Measure(names.Substitutes, depth + 1));
                    break;
                case ChooseElement choose:
                    Add(LargestBranch(choose, depth + 1));
                    break;
                default:
                    count++;
                    break;
            }
        }

        return (deepest, count);

        void Add((int Depth, long Elements) inner)
        {
            deepest = Math.Max(deepest, inner.Depth + 1);
            count = Math.Min(count + inner.Elements + 1, MaxElements + 1);
        }
    }

    // One of them is rendered.
    private (int Depth, long Elements) LargestBranch(ChooseElement choose, int depth)
    {
        var (deepest, count) = (0, 0L);
        foreach (var branch in choose.Branches)
        {
            var inner = Measure(branch.Children, depth);
            (deepest, count) = (Math.Max(deepest, inner.Depth), Math.Max(count, inner.Elements));
        }

        return (deepest, count);
    }

    private static (int Depth, long Elements) Bounded(Macro macro, int depth, (int Depth, long Elements) size)
    {
        if (depth + size.Depth > MaxDepth)
            throw CslXml.ErrorAt($"Elements with the macro '{macro.Name}' are nested more than {MaxDepth} deep.", macro.FirstUse);
        if (size.Elements > MaxElements)
            throw CslXml.ErrorAt($"The macro '{macro.Name}' comes to more than {MaxElements} elements.", macro.FirstUse);
        return size;
    }
}
