namespace BibHarvester.Merging.Fields;

/// <summary>Titles of several sources that say the same.</summary>
internal sealed class TitleGroup
{
    private readonly string _field;
    private Vote _vote;
    private int _index;

    public TitleGroup(string field, MergeRule rule, Title title, string key, int input, int index)
    {
        _field = field;
        (Title, Key, _index) = (title, key, index);
        _vote = new Vote(rule);
        _vote.Take(input);
    }

    /// <summary>The title so far.</summary>
    public Title Title { get; private set; }

    /// <summary>Title and subtitle without what people write differently.</summary>
    public string Key { get; private set; }

    /// <summary>Takes a title of the same words; its form where it is the better.</summary>
    public void Join(Title title, string key, int input, int index)
    {
        _vote.Agree();
        var isLonger = key.Length > Key.Length;
        if (isLonger || (key.Length == Key.Length && TitleForm.Of(title) > TitleForm.Of(Title)))
        {
            // What the title is to the work says the source that is trusted more.
            Title = title with { Kind = Title.Kind, Language = Title.Language ?? title.Language };
            (Key, _index) = (key, index);
            _vote.Take(input);
            _vote.Because(isLonger ? MergeRules.Fullest : MergeRules.BetterForm);
        }
        else if (Title.Language is null && title.Language is not null && key.Length == Key.Length)
        {
            Title = Title with { Language = title.Language };
        }
    }

    /// <summary>Notes a title in place of which this one stands.</summary>
    public void Dissent(Title title, int input) =>
        _vote.Dissent(input, title.Subtitle is { } subtitle ? $"{title.Text.Plain}: {subtitle.Plain}" : title.Text.Plain);

    /// <summary>Whether the other is in the same language, as far as one can see, so that only one of them can be the main title.</summary>
    public bool Competes(Title other) =>
        Title.Kind == TitleKind.Main && other.Kind == TitleKind.Main && Title.MachineTranslated == other.MachineTranslated &&
        Scripts.IsSame(Title.Text.Plain, other.Text.Plain) &&
        (Title.Language is null || other.Language is null || Scripts.IsSameLanguage(Title.Language, other.Language));

    public void Tell(MergeDraft draft, int place) => draft.Tell(Lists.At(_field, place), _vote, Lists.At(_field, _index));

    public void Rename(TitleKind kind) => Title = Title with { Kind = kind };
}
