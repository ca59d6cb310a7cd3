namespace BibHarvester.Merging.Fields;

/// <summary>The conference: that of the most trusted source, its gaps filled from those who name the same.</summary>
internal static class Events
{
    public static WorkEvent? Of(MergeDraft draft)
    {
        WorkEvent? value = null;
        var vote = new Vote(draft.RuleOf(MergeField.Event));
        foreach (var input in draft.Order(MergeField.Event))
        {
            if (draft[input].Event is not { } own)
                continue;
            if (value is null)
            {
                value = own;
                vote.Take(input);
            }
            else if (own == value)
            {
                vote.Agree();
            }
            else if (own.Name is null || value.Name is null || NameKey.Equals(own.Name, value.Name))
            {
                vote.Agree();
                value = Fill(value, own);
            }
            else
            {
                vote.Dissent(input, own.Name);
            }
        }

        draft.Tell("/event", vote);
        return value;
    }

    private static WorkEvent Fill(WorkEvent value, WorkEvent other) => value with
    {
        Name = value.Name ?? other.Name,
        Acronym = value.Acronym ?? other.Acronym,
        Number = value.Number ?? other.Number,
        Theme = value.Theme ?? other.Theme,
        Place = value.Place ?? other.Place,
        Date = value.Date ?? other.Date,
        Sponsors = value.Sponsors.IsEmpty ? other.Sponsors : value.Sponsors,
    };
}
