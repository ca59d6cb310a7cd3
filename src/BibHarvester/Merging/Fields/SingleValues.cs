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
    /// <param name="reason">The rule by which they are not.</param>
    public static string? Text(MergeDraft draft, MergeField field, Func<BibRecord, string?> get, ReadOnlySpan<bool> unheard, string reason = MergeRules.OtherVolume)
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
                vote.Because(reason);
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

    /// <summary>The language, which must be one that the title can be in.</summary>
    /// <param name="draft">The merge.</param>
    /// <param name="titles">The merged titles.</param>
    public static string? Language(MergeDraft draft, ValueList<Title> titles)
    {
        var main = titles.FirstOrDefault(static title => title is { Kind: TitleKind.Main, MachineTranslated: false });
        Span<bool> unheard = draft.Count <= 32 ? stackalloc bool[draft.Count] : new bool[draft.Count];
        for (var i = 0; i < draft.Count; i++)
            unheard[i] = main is not null && Scripts.IsEnglishInOtherScript(draft[i].Language, main.Text.Plain);
        return Text(draft, MergeField.Language, static record => record.Language, unheard, MergeRules.OtherScript) ?? (unheard.Contains(true) ? main!.Language : null);
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
