namespace BibHarvester.Merging.Fields;

/// <summary>Fields with one value, each of which one source gives.</summary>
internal static class SingleValues
{
    /// <summary>The text of a field.</summary>
    /// <param name="draft">The merge.</param>
    /// <param name="field">The field.</param>
    /// <param name="get">Its value in a record.</param>
    public static string? Text(MergeDraft draft, MergeField field, Func<BibRecord, string?> get) => Text(draft, field, get, []);

    /// <summary>The text of a field, of sources that are heard on it.</summary>
    /// <param name="draft">The merge.</param>
    /// <param name="field">The field.</param>
    /// <param name="get">Its value in a record.</param>
    /// <param name="unheard">Which records are not heard, by their place; none where empty.</param>
    public static string? Text(MergeDraft draft, MergeField field, Func<BibRecord, string?> get, ReadOnlySpan<bool> unheard)
    {
        string? value = null;
        var vote = new Vote(draft.RuleOf(field));
        foreach (var input in draft.Order(field))
        {
            if (get(draft[input]) is not { } own)
                continue;
            if (!unheard.IsEmpty && unheard[input])
            {
                vote.Dissent(input, own);
                vote.Because(MergeRules.OtherVolume);
            }
            else if (!vote.HasWinner)
            {
                vote.Take(input);
                value = own;
            }
            else if (string.Equals(own, value, StringComparison.OrdinalIgnoreCase))
            {
                vote.Agree();
            }
            else
            {
                vote.Dissent(input, own);
            }
        }

        if (value is not null)
            draft.Tell(MergeFields.PathOf(field), vote);
        return value;
    }

    /// <summary>The type; <see cref="WorkType.Document"/> is none.</summary>
    public static WorkType Type(MergeDraft draft)
    {
        var value = WorkType.Document;
        var vote = new Vote(draft.RuleOf(MergeField.Type));
        foreach (var input in draft.Order(MergeField.Type))
        {
            var own = draft[input].Type;
            if (own == WorkType.Document)
                continue;
            if (!vote.HasWinner)
            {
                vote.Take(input);
                value = own;
            }
            else if (own == value)
            {
                vote.Agree();
            }
            else
            {
                vote.Dissent(input, own.ToString());
            }
        }

        draft.Tell("/type", vote);
        return value;
    }
}
