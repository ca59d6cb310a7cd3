namespace BibHarvester.Merging.Fields;

/// <summary>Volume, issue, pages and article number, which must be of one printing.</summary>
internal sealed record Numbering
{
    public string? Volume { get; private init; }

    public string? Issue { get; private init; }

    public Pages? Pages { get; private init; }

    public string? ArticleNumber { get; private init; }

    public static Numbering Of(MergeDraft draft)
    {
        var volume = SingleValues.Text(draft, MergeField.Volume, static record => record.Volume);
        Span<bool> unheard = draft.Count <= 32 ? stackalloc bool[draft.Count] : new bool[draft.Count];
        for (var i = 0; i < draft.Count; i++)
            unheard[i] = volume is not null && draft[i].Volume is { } own && !own.Equals(volume, StringComparison.OrdinalIgnoreCase);
        var issue = SingleValues.Text(draft, MergeField.Issue, static record => record.Issue, unheard);
        var number = SingleValues.Text(draft, MergeField.ArticleNumber, static record => record.ArticleNumber, unheard);
        return new Numbering { Volume = volume, Issue = issue, ArticleNumber = number, Pages = PagesOf(draft, number, unheard) };
    }

    private static Pages? PagesOf(MergeDraft draft, string? number, ReadOnlySpan<bool> unheard)
    {
        Pages? value = null;
        var vote = new Vote(draft.RuleOf(MergeField.Pages));
        var withNumber = number is null ? -1 : FirstWithNumber(draft);
        foreach (var input in draft.Order(MergeField.Pages, static record => record.Pages is null ? 0 : record.Pages.Last is null ? 1 : 2))
        {
            if (draft[input].Pages is not { } own)
                continue;
            if (unheard[input])
            {
                vote.Dissent(input, own.ToString());
                vote.Because(MergeRules.OtherVolume);
            }
            else if (number is not null && IsNumber(own, number, input == withNumber))
            {
                vote.Dissent(input, own.ToString());
                vote.Because(MergeRules.ArticleNumber);
            }
            else if (!vote.HasWinner)
            {
                vote.Take(input);
                value = own;
            }
            else if (own == value)
            {
                vote.Agree();
            }
            else if (value!.Last is null && own.Last is not null && own.First == value.First)
            {
                value = own;
                vote.Take(input);
                vote.Agree();
                vote.Because(MergeRules.Fullest);
            }
            else if (own.Last is null && own.First is not null && own.First == value.First)
            {
                vote.Agree();
            }
            else
            {
                vote.Dissent(input, own.ToString());
            }
        }

        // Why there are none is told as well.
        if (value is null && vote.Dissents is not null && withNumber >= 0)
            vote.Take(withNumber);
        draft.Tell("/pages", vote);
        return value;
    }

    // Beside an article's number others count the pages of its file, from 1.
    private static bool IsNumber(Pages pages, string number, bool isOfSameSource) =>
        (pages.Last is null && string.Equals(pages.First ?? pages.Literal, number, StringComparison.OrdinalIgnoreCase)) ||
        (!isOfSameSource && pages.First == "1" && pages.Last is not null);

    private static int FirstWithNumber(MergeDraft draft)
    {
        foreach (var input in draft.Order(MergeField.ArticleNumber))
        {
            if (draft[input].ArticleNumber is not null)
                return input;
        }

        return -1;
    }
}
