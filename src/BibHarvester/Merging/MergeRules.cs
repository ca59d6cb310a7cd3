namespace BibHarvester.Merging;

/// <summary>The stable names of what decides in a merge, as they stand in <see cref="FieldWitness.Rule"/>.</summary>
public static class MergeRules
{
    /// <summary>One source only has a value.</summary>
    public const string Only = "merge.only";

    /// <summary>All sources that have a value have the same.</summary>
    public const string Agreed = "merge.agreed";

    /// <summary>The most trusted source's.</summary>
    public const string Trusted = "merge.trusted";

    /// <summary>The fullest.</summary>
    public const string Fullest = "merge.fullest";

    /// <summary>The latest.</summary>
    public const string Freshest = "merge.freshest";

    /// <summary>The best form of what several say alike: with styles, not in capitals only, with accents, with its subtitle.</summary>
    public const string BetterForm = "merge.better-form";

    /// <summary>The more exact of dates that agree.</summary>
    public const string MoreExact = "merge.more-exact";

    /// <summary>A first of January that stands for a year, as others show.</summary>
    public const string FirstOfJanuary = "merge.first-of-january";

    /// <summary>What looks like a date of publication is the day on which the work was registered.</summary>
    public const string RecordDate = "merge.record-date";

    /// <summary>The language cannot be that of a title in its script.</summary>
    public const string OtherScript = "merge.other-script";

    /// <summary>The source's volume is another than the one taken, so that its issue and pages are not heard.</summary>
    public const string OtherVolume = "merge.other-volume";

    /// <summary>A page that is the article's number.</summary>
    public const string ArticleNumber = "merge.article-number";

    /// <summary>A mark of retraction that belongs to the work of which this is the notice.</summary>
    public const string Notice = "merge.notice";

    /// <summary>All rules and what they do.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Rules { get; } =
    [
        new(Only, "One source only has a value."),
        new(Agreed, "All sources that have a value have the same."),
        new(Trusted, "The most trusted source's."),
        new(Fullest, "The fullest."),
        new(Freshest, "The latest."),
        new(BetterForm, "The best form of what several say alike: with styles, not in capitals only, with accents, with its subtitle; a name in full."),
        new(MoreExact, "The more exact of dates that agree."),
        new(FirstOfJanuary, "A first of January stands for the year alone, as other sources show."),
        new(RecordDate, "A date of publication that is the day of registration, where the registry knows none, is none."),
        new(OtherScript, "A language that is not written in the script of the title is not heard."),
        new(OtherVolume, "Issue and pages of a source that has another volume are not heard."),
        new(ArticleNumber, "A page that is the number of the article stands as that."),
        new(Notice, "A mark of retraction on the notice itself belongs to the work it is about."),
    ];

    internal static string NameOf(MergeRule rule) => rule switch
    {
        MergeRule.Fullest => Fullest,
        MergeRule.Freshest => Freshest,
        _ => Trusted,
    };
}
