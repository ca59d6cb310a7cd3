namespace BibHarvester.Resolving;

/// <summary>What a record lacks of what is asked for.</summary>
internal static class RecordGaps
{
    /// <summary>The fields that are missing.</summary>
    public static WantedFields Of(BibRecord record, WantedFields wanted)
    {
        var missing = WantedFields.None;
        Add(WantedFields.Title, record.Title is null);
        Add(WantedFields.Contributors, record.Contributors.IsEmpty || !record.IncompleteRoles.IsEmpty);
        Add(WantedFields.Date, record.Issued is null);
        Add(WantedFields.Container, IsPartOfSomething(record.Type) && record.Containers.IsEmpty);
        Add(WantedFields.Pages, IsPartOfSomething(record.Type) && record is { Pages: null, ArticleNumber: null });
        Add(WantedFields.Abstract, record.Abstracts.IsEmpty);
        Add(WantedFields.OpenLink, !record.Links.Any(static l => l.IsOpenAccess == true));
        return missing;

        void Add(WantedFields field, bool isMissing)
        {
            if (isMissing)
                missing |= field & wanted;
        }
    }

    private static bool IsPartOfSomething(WorkType type) =>
        type is WorkType.JournalArticle or WorkType.MagazineArticle or WorkType.NewspaperArticle or WorkType.Chapter or WorkType.ConferencePaper;
}
