using System.Runtime.InteropServices;

namespace BibHarvester.Merging;

/// <summary>A merge under way: the records in their order, and the rows of provenance that were decided so far.</summary>
internal sealed class MergeDraft
{
    private readonly MergePolicy _policy;
    private readonly MergeInput[] _inputs;
    private readonly List<FieldWitness> _rows = [];
    private readonly ValueList<Witness> _witnesses;
    private TrustOrder? _trust;
    private int[] _ranks = [];

    /// <summary>A merge of records that are of one work.</summary>
    /// <param name="policy">How.</param>
    /// <param name="inputs">The records, in <see cref="MergeInput.Compare"/>'s order.</param>
    public MergeDraft(MergePolicy policy, IReadOnlyList<MergeInput> inputs)
    {
        _policy = policy;
        _inputs = new MergeInput[inputs.Count];
        var witnesses = new List<Witness>();
        var isWitnessed = inputs.Any(i => i.Record.Provenance is not null);
        for (var i = 0; i < inputs.Count; i++)
        {
            ValueList<Witness> own = inputs[i].Record.Provenance?.Witnesses ?? [];
            if (own.IsEmpty && isWitnessed)
                own = [new Witness { Source = "unknown" }];
            var places = new int[own.Count];
            for (var w = 0; w < places.Length; w++)
            {
                places[w] = witnesses.IndexOf(own[w]);
                if (places[w] < 0)
                {
                    places[w] = witnesses.Count;
                    witnesses.Add(own[w]);
                }
            }

            _inputs[i] = inputs[i] with { Witnesses = places };
        }

        _witnesses = witnesses.ToValueList();
    }

    /// <summary>How many records there are.</summary>
    public int Count => _inputs.Length;

    /// <summary>Who said what, of all that was decided.</summary>
    public Provenance? Provenance =>
        _witnesses.IsEmpty ? null : new Provenance { Witnesses = _witnesses, Fields = ValueList.Create<FieldWitness>(CollectionsMarshal.AsSpan(_rows)) };

    /// <summary>A record, by its place.</summary>
    public BibRecord this[int input] => _inputs[input].Record;

    /// <summary>The source of a record.</summary>
    public string SourceOf(int input) => _inputs[input].Source;

    /// <summary>How a field is chosen.</summary>
    public MergeRule RuleOf(MergeField field) => _policy.Of(field).Rule;

    /// <summary>The records in the order in which they are heard on a field, by its row of the policy.</summary>
    /// <param name="field">The field.</param>
    /// <param name="fullness">How much a record has of it; all the same where absent.</param>
    public int[] Order(MergeField field, Func<BibRecord, int>? fullness = null)
    {
        var order = new int[_inputs.Length];
        if (order.Length == 1)
            return order;
        var policy = _policy.Of(field);
        var ranks = RanksBy(policy.Trust);
        Span<(int First, int Second, int Third)> keys = order.Length <= 16 ? stackalloc (int, int, int)[order.Length] : new (int, int, int)[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var rank = ranks[i];
            var full = fullness is null ? 0 : -fullness(_inputs[i].Record);
            var fresh = -_inputs[i].Day;
            keys[i] = policy.Rule switch
            {
                MergeRule.Fullest => (full, rank, fresh),
                MergeRule.Freshest => (fresh, rank, full),
                _ => (rank, full, fresh),
            };
            var place = i;
            for (; place > 0 && keys[order[place - 1]].CompareTo(keys[i]) > 0; place--)
                order[place] = order[place - 1];
            order[place] = i;
        }

        return order;
    }

    // Most fields have the same order of trust.
    private int[] RanksBy(TrustOrder trust)
    {
        if (ReferenceEquals(trust, _trust) || trust.Equals(_trust))
            return _ranks;
        _trust = trust;
        _ranks = Array.ConvertAll(_inputs, input => trust.RankOf(input.Source));
        return _ranks;
    }

    /// <summary>Notes who said a value, why, and who said otherwise.</summary>
    /// <param name="path">Where the value stands in the merged record.</param>
    /// <param name="vote">What was decided.</param>
    /// <param name="from">Where it stood in the record that it is from; <paramref name="path"/> where absent.</param>
    public void Tell(string path, in Vote vote, string? from = null)
    {
        if (_witnesses.IsEmpty || vote.Winner < 0)
            return;
        if (!CarryRows(_inputs[vote.Winner], from ?? path, path, vote, without: null))
            Note(path, vote);
    }

    /// <summary>Notes who said a value, where its own rows are taken apart from it.</summary>
    /// <param name="path">Where the value stands in the merged record.</param>
    /// <param name="vote">What was decided.</param>
    public void Note(string path, in Vote vote)
    {
        if (_witnesses.IsEmpty)
            return;
        var witness = _inputs[vote.Winner].Witnesses[0];
        if (witness != 0 || vote.Dissents is not null)
            _rows.Add(new FieldWitness { Path = path, Witness = witness, Rule = vote.Rule, Dissents = DissentsOf(vote) });
    }

    /// <summary>Notes that a value was changed after it was taken.</summary>
    /// <param name="path">Where the value stands in the merged record.</param>
    /// <param name="rule">What changed it.</param>
    /// <param name="raw">What it was.</param>
    public void Change(string path, string rule, string raw)
    {
        if (_witnesses.IsEmpty)
            return;
        var place = _rows.FindIndex(row => row.Path == path);
        if (place < 0)
            _rows.Add(new FieldWitness { Path = path, Rule = rule, Raw = Utf8Text.From(raw) });
        else
            _rows[place] = _rows[place] with { Rule = $"{_rows[place].Rule}, {rule}", Raw = _rows[place].Raw.IsEmpty ? Utf8Text.From(raw) : _rows[place].Raw };
    }

    /// <summary>Takes the rows that a record itself has of a value.</summary>
    /// <param name="path">Where the value stands in the merged record.</param>
    /// <param name="input">The record.</param>
    /// <param name="from">Where it stands there.</param>
    /// <param name="without">The part of it whose rows are not taken; none where absent.</param>
    public void Carry(string path, int input, string from, string? without = null)
    {
        if (!_inputs[input].Rows.IsEmpty)
            _ = CarryRows(_inputs[input], from, path, default, without);
    }

    private bool CarryRows(MergeInput input, string from, string to, in Vote vote, string? without)
    {
        var isTold = false;
        foreach (var row in input.Rows)
        {
            if (!row.Path.StartsWith(from, StringComparison.Ordinal) || (row.Path.Length > from.Length && row.Path[from.Length] != '/'))
                continue;
            if (without is not null && row.Path.AsSpan(from.Length).StartsWith(without, StringComparison.Ordinal))
                continue;
            var isWhole = row.Path.Length == from.Length;
            isTold |= isWhole;
            var decided = isWhole && vote.IsDecided;
            _rows.Add(row with
            {
                Path = ReferenceEquals(from, to) ? row.Path : to + row.Path[from.Length..],
                Witness = WitnessOf(input, row.Witness),
                Rule = decided ? $"{row.Rule}, {vote.Rule}" : row.Rule,
                Dissents = [.. row.Dissents.Select(d => d with { Witness = WitnessOf(input, d.Witness) }), .. isWhole ? DissentsOf(vote) : []],
            });
        }

        return isTold;
    }

    private static int WitnessOf(MergeInput input, int witness) => (uint)witness < (uint)input.Witnesses.Length ? input.Witnesses[witness] : input.Witnesses[0];

    private ValueList<Dissent> DissentsOf(in Vote vote)
    {
        if (vote.Dissents is not { } dissents)
            return [];
        var told = new Dissent[dissents.Count];
        for (var i = 0; i < told.Length; i++)
            told[i] = new Dissent(_inputs[dissents[i].Input].Witnesses[0], Utf8Text.From(dissents[i].Text));
        return ValueList.Own(told);
    }
}
