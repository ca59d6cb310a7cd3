namespace BibHarvester.Merging.Fields;

/// <summary>Containers: those of the most trusted source, their gaps filled from the same containers of others.</summary>
internal static class Containers
{
    public static ValueList<Container> Of(MergeDraft draft)
    {
        var order = draft.Order(MergeField.Containers, static record => record.Containers.Count);
        var chosen = Array.FindIndex(order, input => !draft[input].Containers.IsEmpty);
        if (chosen < 0)
            return [];
        var own = draft[order[chosen]].Containers;
        var result = new List<Container>(own.Count);
        for (var i = 0; i < own.Count; i++)
            result.Add(Fill(draft, order, order[chosen], own[i], i));
        AddSeries(draft, order, order[chosen], result);
        return result.ToValueList();
    }

    private static Container Fill(MergeDraft draft, int[] order, int chosen, Container container, int place)
    {
        var vote = new Vote(draft.RuleOf(MergeField.Containers));
        vote.Take(chosen);
        var same = new Dictionary<int, Container> { [chosen] = container };
        foreach (var input in order)
        {
            if (input == chosen)
                continue;
            if (SameAs(container, draft[input].Containers) is { } other)
            {
                same.Add(input, other);
                vote.Agree();
            }
            else if (place == 0 && draft[input].Containers is [var first, ..] && first.Title is { } title)
            {
                vote.Dissent(input, title);
            }
        }

        var path = Lists.At("/containers", place);
        draft.Note(path, vote);
        draft.Carry(path, chosen, path, "/titles");
        if (same.Count == 1)
        {
            draft.Carry(path + "/titles", chosen, path + "/titles");
            return container;
        }

        return container with
        {
            Kind = container.Kind == ContainerKind.Unspecified ? Known(order, same) : container.Kind,
            Titles = ContainerTitles.Of(order, same),
            Identifiers = Identifiers(order, same),
            Volume = order.Where(same.ContainsKey).Select(input => same[input].Volume).FirstOrDefault(volume => volume is not null),
        };
    }

    // A series that another source knows of the same book.
    private static void AddSeries(MergeDraft draft, int[] order, int chosen, List<Container> result)
    {
        if (result.Exists(c => c.Kind == ContainerKind.Series) || result[0].Kind is ContainerKind.Periodical or ContainerKind.Unspecified)
            return;
        foreach (var input in order)
        {
            var others = draft[input].Containers;
            if (input == chosen || others.Count < 2 || SameAs(result[0], others) is null)
                continue;
            for (var i = 0; i < others.Count; i++)
            {
                if (others[i].Kind != ContainerKind.Series)
                    continue;
                var vote = new Vote(MergeRule.All);
                vote.Take(input);
                draft.Tell(Lists.At("/containers", result.Count), vote, Lists.At("/containers", i));
                result.Add(others[i]);
                return;
            }
        }
    }

    private static Container? SameAs(Container container, ValueList<Container> others)
    {
        foreach (var other in others)
        {
            if (ContainerMatch.IsSame(container, other))
                return other;
        }

        return null;
    }

    private static ContainerKind Known(int[] order, Dictionary<int, Container> same) =>
        order.Where(same.ContainsKey).Select(input => same[input].Kind).FirstOrDefault(kind => kind != ContainerKind.Unspecified);

    private static ValueList<Identifier> Identifiers(int[] order, Dictionary<int, Container> same)
    {
        var all = new List<Identifier>();
        foreach (var input in order)
        {
            if (!same.TryGetValue(input, out var container))
                continue;
            foreach (var identifier in container.Identifiers)
            {
                // One number of two media, or of none, is one number.
                var place = all.FindIndex(known => known.Kind == identifier.Kind && known.Scheme == identifier.Scheme && known.Key == identifier.Key);
                if (place < 0)
                    all.Add(identifier);
                else if (all[place].Medium == IdentifierMedium.Unspecified)
                    all[place] = identifier;
            }
        }

        return all.ToValueList();
    }
}
