namespace BibHarvester.Formats.NoteExpress;

/// <summary>What the tags of authors and titles mean by the type of the work.</summary>
internal static class NoteExpressRoles
{
    /// <summary>Who the <c>Tertiary Author</c> is.</summary>
    public static ContributorRole Tertiary(WorkType type) => type == WorkType.Thesis ? ContributorRole.Supervisor : ContributorRole.CollectionEditor;

    /// <summary>Who the <c>Subsidiary Author</c> is: CNKI has the owner of a patent there, and who held a conference.</summary>
    public static ContributorRole Subsidiary(WorkType type) => type switch
    {
        WorkType.Patent => ContributorRole.Assignee,
        WorkType.ConferencePaper or WorkType.Proceedings => ContributorRole.Organizer,
        WorkType.Standard => ContributorRole.Sponsor,
        _ => ContributorRole.Translator,
    };

    /// <summary>Whether the work stands in a <c>Journal</c>.</summary>
    public static bool IsInJournal(WorkType type) => type != WorkType.NewspaperArticle && Flat.FlatKinds.IsInPeriodical(type);
}
