namespace BibHarvester.Csl.Items;

/// <summary>Types of registries and older CSL that stand in CSL-JSON where a type of CSL should.</summary>
internal static class RegistryTypes
{
    public static bool TryFind(string name, out ItemType type)
    {
        ItemType? found = name switch
        {
            "journal-article" or "articleJournal" => ItemType.ArticleJournal,
            "posted-content" or "preprint" => ItemType.Article,
            "proceedings-article" => ItemType.PaperConference,
            "book-chapter" or "book-section" or "book-part" or "book-track" => ItemType.Chapter,
            "reference-entry" => ItemType.Entry,
            "monograph" or "edited-book" or "reference-book" or "book-set" or "book-series" or "proceedings" => ItemType.Book,
            "journal" or "journal-issue" or "journal-volume" or "proceedings-series" => ItemType.Periodical,
            "dissertation" => ItemType.Thesis,
            "report-component" or "report-series" => ItemType.Report,
            "database" => ItemType.Dataset,
            "peer-review" => ItemType.Review,
            "component" or "grant" or "other" => ItemType.Document,
            _ => null,
        };
        type = found ?? ItemType.Document;
        return found is not null;
    }
}
