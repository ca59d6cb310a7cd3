namespace BibHarvester.Merging.Fields;

/// <summary>Publishers: those of the most trusted source, with the places that others know.</summary>
internal static class Publishers
{
    public static ValueList<Publisher> Of(MergeDraft draft)
    {
        var order = draft.Order(MergeField.Publishers, static record => record.Publishers.Count);
        var chosen = Array.FindIndex(order, input => !draft[input].Publishers.IsEmpty);
        if (chosen < 0)
            return [];
        var vote = new Vote(draft.RuleOf(MergeField.Publishers));
        vote.Take(order[chosen]);
        var result = draft[order[chosen]].Publishers.ToArray();
        for (var i = chosen + 1; i < order.Length; i++)
            Hear(draft, order[i], result, ref vote);
        draft.Tell("/publishers", vote);
        return ValueList.Own(result);
    }

    private static void Hear(MergeDraft draft, int input, Publisher[] result, ref Vote vote)
    {
        foreach (var other in draft[input].Publishers)
        {
            var place = Array.FindIndex(result, p => p.Role == other.Role && (p.Name is null || other.Name is null || NameKey.Equals(p.Name, other.Name)));
            if (place < 0)
            {
                vote.Dissent(input, other.Name ?? other.Place ?? "");
                continue;
            }

            vote.Agree();
            var own = result[place];
            if ((own.Name is null && other.Name is not null) || (own.Place is null && other.Place is not null) || (own.Identifiers.IsEmpty && !other.Identifiers.IsEmpty))
            {
                result[place] = own with
                {
                    Name = own.Name ?? other.Name,
                    Place = own.Place ?? other.Place,
                    Identifiers = own.Identifiers.IsEmpty ? other.Identifiers : own.Identifiers,
                };
            }
        }
    }
}
