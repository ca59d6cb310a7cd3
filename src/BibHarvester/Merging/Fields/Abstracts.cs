namespace BibHarvester.Merging.Fields;

/// <summary>Abstracts: of each kind and language one, the whole before a beginning of it.</summary>
internal static class Abstracts
{
    public static ValueList<Abstract> Of(MergeDraft draft)
    {
        var order = draft.Order(MergeField.Abstracts, static record => record.Abstracts.Count);
        var result = new List<Abstract>();
        var votes = new List<Vote>();
        var from = new List<int>();
        foreach (var input in order)
        {
            var own = draft[input].Abstracts;
            for (var i = 0; i < own.Count; i++)
            {
                var place = result.FindIndex(known => IsSamePlace(known, own[i]));
                if (place < 0)
                {
                    result.Add(own[i]);
                    from.Add(i);
                    var vote = new Vote(draft.RuleOf(MergeField.Abstracts));
                    vote.Take(input);
                    votes.Add(vote);
                    continue;
                }

                var heard = votes[place];
                if (IsBeginning(result[place].Text.Plain, own[i].Text.Plain))
                {
                    result[place] = own[i];
                    from[place] = i;
                    heard.Take(input);
                    heard.Because(MergeRules.Fullest);
                }
                else
                {
                    heard.Agree();
                }

                votes[place] = heard;
            }
        }

        for (var i = 0; i < result.Count; i++)
            draft.Tell(Lists.At("/abstracts", i), votes[i], Lists.At("/abstracts", from[i]));
        return result.ToValueList();
    }

    private static bool IsSamePlace(Abstract left, Abstract right) =>
        left.Kind == right.Kind && left.MachineTranslated == right.MachineTranslated &&
        (left.Language is null || right.Language is null
            ? Scripts.IsSame(left.Text.Plain, right.Text.Plain)
            : Scripts.IsSameLanguage(left.Language, right.Language));

    // "… and then" without its end, as some services cut abstracts.
    private static bool IsBeginning(string text, string longer)
    {
        var cut = text.AsSpan().TrimEnd(" .…");
        var isCut = cut.Length + 1 < text.Length || text.EndsWith('…');
        return longer.Length > text.Length && ((isCut && longer.AsSpan().StartsWith(cut, StringComparison.OrdinalIgnoreCase)) || text.Length * 4 < longer.Length);
    }
}
