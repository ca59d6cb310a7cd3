namespace BibHarvester.Merging.Fields;

/// <summary>Contributors: of each role the fullest list, each person in the best form of the name.</summary>
internal sealed class People
{
    private readonly MergeDraft _draft;
    private readonly int[] _trust;
    private readonly List<Contributor> _all = [];
    private readonly List<ContributorRole> _incomplete = [];

    private People(MergeDraft draft)
    {
        _draft = draft;
        _trust = draft.Order(MergeField.Contributors);
    }

    /// <summary>The contributors.</summary>
    public ValueList<Contributor> Contributors => _all.ToValueList();

    /// <summary>The roles whose list is cut short in the fullest list, too.</summary>
    public ValueList<ContributorRole> IncompleteRoles => _incomplete.ToValueList();

    public static People Of(MergeDraft draft)
    {
        var people = new People(draft);
        var roles = new List<ContributorRole>();
        foreach (var input in people._trust)
        {
            foreach (var contributor in draft[input].Contributors)
            {
                if (!roles.Contains(contributor.Role))
                    roles.Add(contributor.Role);
            }
        }

        roles.Sort();
        foreach (var role in roles)
            people.AddRole(role);
        return people;
    }

    private void AddRole(ContributorRole role)
    {
        var order = _draft.Order(MergeField.Contributors, record => FullnessOf(record, role));
        var lists = new List<(Contributor Contributor, int Index)>[order.Length];
        for (var i = 0; i < order.Length; i++)
            lists[order[i]] = ListOf(_draft[order[i]], role);
        var chosen = order.First(input => lists[input].Count > 0);
        var list = lists[chosen].ConvertAll(entry => new Person(entry.Contributor, chosen, entry.Index));
        var vote = new Vote(_draft.RuleOf(MergeField.Contributors));
        vote.Take(chosen);
        foreach (var input in _trust)
        {
            if (input == chosen || lists[input].Count == 0)
                continue;
            var missing = Alignment.Add(list, lists[input], input);
            if (missing || lists[input].Count != list.Count)
                vote.Dissent(input, string.Join("; ", lists[input].Select(entry => Person.Words(entry.Contributor))));
            else
                vote.Agree();
        }

        if (_draft[chosen].IncompleteRoles.Contains(role))
            _incomplete.Add(role);
        TellList(list, vote);
    }

    // The list is one decision; each of its persons' places belongs to it.
    private void TellList(List<Person> list, in Vote vote)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (i == 0 || vote.Winner != 0)
                _draft.Note(Lists.At("/contributors", _all.Count), i == 0 ? vote : vote.WithoutDissents());
            list[i].Tell(_draft, _all.Count);
            _all.Add(list[i].Contributor);
        }
    }

    private static int FullnessOf(BibRecord record, ContributorRole role)
    {
        var count = 0;
        foreach (var contributor in record.Contributors)
        {
            if (contributor.Role == role)
                count++;
        }

        // Of lists of one length the one that is not cut short.
        return (count * 2) - (count > 0 && record.IncompleteRoles.Contains(role) ? 1 : 0);
    }

    private static List<(Contributor Contributor, int Index)> ListOf(BibRecord record, ContributorRole role)
    {
        var list = new List<(Contributor, int)>();
        for (var i = 0; i < record.Contributors.Count; i++)
        {
            if (record.Contributors[i].Role == role)
                list.Add((record.Contributors[i], i));
        }

        return list;
    }
}
