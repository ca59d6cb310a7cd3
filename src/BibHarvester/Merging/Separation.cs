using BibHarvester.Merging.Matching;

namespace BibHarvester.Merging;

/// <summary>Tells the records of the work that is meant from those of others.</summary>
internal sealed class Separation
{
    private readonly List<MergeInput> _inputs;
    private readonly WorkTraits[] _traits;
    private readonly IReadOnlyList<WorkMatch> _matches = [];
    private readonly IReadOnlyList<IReadOnlyList<int>> _groups;
    private readonly int _main;

    /// <summary>Groups records by work.</summary>
    /// <param name="inputs">The records, in <see cref="MergeInput.Compare"/>'s order.</param>
    /// <param name="asked">An identifier of the work that is meant; absent where it is the one of most records.</param>
    public Separation(List<MergeInput> inputs, Identifier? asked)
    {
        _inputs = inputs;
        _traits = [.. inputs.Select(input => new WorkTraits(input.Record))];
        if (ShareDoi())
        {
            _groups = [[.. Enumerable.Range(0, inputs.Count)]];
            return;
        }

        var records = inputs.ConvertAll(input => input.Record);
        _matches = WorkMatcher.Find(records);
        _groups = WorkGroups.Of(records, _matches);
        _main = MainGroup(asked);
    }

    public MergeResult Join(MergePolicy policy)
    {
        var main = _groups[_main];
        var record = Join(policy, main);
        var apart = new List<ApartRecord>();
        var relations = record.Relations.ToList();
        for (var i = 0; i < _groups.Count; i++)
        {
            if (i == _main)
                continue;
            var (reason, relation) = Difference(main, _groups[i]);
            var other = Join(policy, _groups[i]);
            apart.Add(new ApartRecord(other, reason, relation));
            if (relation is { } kind && TargetOf(other) is { } target && !relations.Exists(r => r.Target == target))
                relations.Add(new Relation { Kind = kind, Target = target });
        }

        return new MergeResult
        {
            Record = relations.Count == record.Relations.Count ? record : record with { Relations = relations.ToValueList() },
            Merged = main.Count,
            Apart = apart.ToValueList(),
        };
    }

    private BibRecord Join(MergePolicy policy, IReadOnlyList<int> group)
    {
        var own = new MergeInput[group.Count];
        for (var i = 0; i < own.Length; i++)
        {
            var input = _inputs[group[i]];
            var form = OwnForm.Of(input.Record, _traits[group[i]]);
            own[i] = ReferenceEquals(form, input.Record) ? input : new MergeInput(form);
        }

        if (own.Length == 1)
            return own[0].Record;
        var joined = Combination.Of(policy, own);
        return OwnForm.Of(joined, new WorkTraits(joined));
    }

    // The usual case, which needs no look at titles and names.
    private bool ShareDoi()
    {
        foreach (var key in _traits[0].Own)
        {
            if (key.Kind == IdentifierKind.Doi && Array.TrueForAll(_traits, traits => traits.Own.Contains(key)))
                return true;
        }

        return false;
    }

    private int MainGroup(Identifier? asked)
    {
        if (asked is { } identifier)
        {
            var key = WorkIdentifiers.KeyOf(identifier);
            for (var i = 0; i < _groups.Count; i++)
            {
                if (_groups[i].Any(place => _traits[place].Own.Contains(key)))
                    return i;
            }
        }

        var best = 0;
        for (var i = 1; i < _groups.Count; i++)
        {
            if (WeightOf(_groups[i]).CompareTo(WeightOf(_groups[best])) > 0)
                best = i;
        }

        return best;
    }

    private (int Count, bool IsPublished) WeightOf(IReadOnlyList<int> group) => (group.Count, group.Any(place => _traits[place].Stage == WorkStage.Published));

    private (string Reason, RelationKind? Relation) Difference(IReadOnlyList<int> main, IReadOnlyList<int> other)
    {
        var reason = "nothing in common";
        foreach (var match in _matches)
        {
            var isForward = main.Contains(match.First) && other.Contains(match.Second);
            if (!isForward && !(main.Contains(match.Second) && other.Contains(match.First)))
                continue;
            if (match.Relation is { } relation)
                return (match.Reason, isForward ? relation : StatedRelations.Reverse(relation));
            reason = match.Reason;
        }

        return (reason, null);
    }

    private static Identifier? TargetOf(BibRecord record)
    {
        if (record.Doi is { } doi)
            return doi;
        foreach (var identifier in record.Identifiers)
        {
            if (WorkIdentifiers.NamesWorks(identifier.Kind))
                return identifier;
        }

        return null;
    }
}
