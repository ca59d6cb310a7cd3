using BibHarvester.Merging.Matching;

namespace BibHarvester.Merging;

/// <summary>Makes one record of several of one work: field by field, by trust, fullness and date, and says who said what.</summary>
/// <remarks>
/// Immutable and thread-safe. The order of the records never changes the result. How each field is chosen is a table that can be changed:
/// <see cref="MergePolicy"/>. Records that turn out to be of other works are left out; see <see cref="MergeWork"/>.
/// </remarks>
public sealed class RecordMerger
{
    private readonly MergePolicy _policy;

    /// <summary>A merger.</summary>
    /// <param name="policy">How each field is chosen; <see cref="MergePolicy.Default"/> where absent.</param>
    public RecordMerger(MergePolicy? policy = null) => _policy = policy ?? MergePolicy.Default;

    /// <summary>The record of one work.</summary>
    /// <param name="records">Its records, at least one; the first witness of each names its source.</param>
    /// <returns>The record, with all witnesses and a row of provenance wherever something was decided.</returns>
    /// <exception cref="ArgumentException">There are none.</exception>
    public BibRecord Merge(IReadOnlyList<BibRecord> records) => MergeWork(records).Record;

    /// <summary>The record of one work, and those of the given records that are of others.</summary>
    /// <param name="records">The records, at least one.</param>
    /// <param name="asked">An identifier of the work that is meant, where the records may be of several; without it, it is the work of most records.</param>
    /// <returns>The merged record, and what was left out.</returns>
    /// <exception cref="ArgumentException">There are none.</exception>
    public MergeResult MergeWork(IReadOnlyList<BibRecord> records, Identifier? asked = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        if (records.Count == 0)
            throw new ArgumentException("There is no record to merge.", nameof(records));
        var inputs = new List<MergeInput>(records.Count);
        foreach (var record in records)
            inputs.Add(new MergeInput(record ?? throw new ArgumentException("A record is null.", nameof(records))));
        if (inputs.Count == 1)
            return new MergeResult { Record = OwnForm.Of(inputs[0].Record, new WorkTraits(inputs[0].Record)), Merged = 1 };
        var trust = _policy.Of(MergeField.Titles).Trust;
        inputs.Sort((left, right) => MergeInput.Compare(left, right, trust));
        return new Separation(inputs, asked).Join(_policy);
    }
}
