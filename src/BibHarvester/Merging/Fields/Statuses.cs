namespace BibHarvester.Merging.Fields;

/// <summary>What has become of the work: everything that anybody asserts, each with who does.</summary>
internal static class Statuses
{
    public static ValueList<WorkStatus> Of(MergeDraft draft)
    {
        var isNotice = IsNotice(draft);
        var result = new List<WorkStatus>();
        foreach (var input in draft.Order(MergeField.Status, static record => record.Status.Count))
        {
            var own = draft[input].Status;
            for (var i = 0; i < own.Count; i++)
            {
                var status = own[i].AssertedBy is null && draft.SourceOf(input).Length > 0 ? own[i] with { AssertedBy = draft.SourceOf(input) } : own[i];
                if (result.Contains(status))
                    continue;
                var vote = new Vote(MergeRule.All);
                vote.Take(input);
                // Some services mark the notice as they mark the work it is about.
                if (isNotice && status is { Kind: StatusKind.Retracted, Notice: null })
                {
                    vote.Because(MergeRules.Notice);
                    vote.Dissent(input, status.Kind.ToString());
                    draft.Note("/status", vote);
                    continue;
                }

                draft.Tell(Lists.At("/status", result.Count), vote, Lists.At("/status", i));
                result.Add(status);
            }
        }

        return result.ToValueList();
    }

    private static bool IsNotice(MergeDraft draft)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            foreach (var relation in draft[i].Relations)
            {
                if (relation.Kind is RelationKind.Retracts or RelationKind.Withdraws)
                    return true;
            }
        }

        return false;
    }
}
