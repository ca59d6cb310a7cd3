namespace BibHarvester.Conformance.Formats;

/// <summary>What items of Zotero cannot say, whatever reads them: fields that a type of item has not, and kinds of works without a type of their own.</summary>
/// <remarks>
/// By the corpus' table of Zotero's types, less what its schema has only since version 40: the expected items are older. Only what ours says
/// beyond them is so explained, never what is missing in ours.
/// </remarks>
internal static class ZoteroLimits
{
    // The types of items that have a field; a field that is not here is one of all.
    private static readonly Dictionary<string, WorkType[]> Having = new(StringComparer.Ordinal)
    {
        ["publisher+"] =
        [
            WorkType.Audio, WorkType.Book, WorkType.Chapter, WorkType.Software, WorkType.ConferencePaper, WorkType.Dataset, WorkType.DictionaryEntry,
            WorkType.Document, WorkType.EncyclopediaEntry, WorkType.Video, WorkType.Hearing, WorkType.Manuscript, WorkType.Map, WorkType.Preprint,
            WorkType.Broadcast, WorkType.Report, WorkType.Standard, WorkType.Thesis, WorkType.LegalCase, WorkType.Bill, WorkType.Patent,
        ],
        ["volume+"] =
        [
            WorkType.Audio, WorkType.Bill, WorkType.Book, WorkType.Chapter, WorkType.LegalCase, WorkType.ConferencePaper, WorkType.DictionaryEntry,
            WorkType.EncyclopediaEntry, WorkType.JournalArticle, WorkType.MagazineArticle, WorkType.Legislation, WorkType.Video,
        ],
        ["issue+"] =
        [
            WorkType.Bill, WorkType.LegalCase, WorkType.Dataset, WorkType.Hearing, WorkType.JournalArticle, WorkType.MagazineArticle, WorkType.Patent,
            WorkType.Preprint, WorkType.Broadcast, WorkType.Report, WorkType.Standard, WorkType.Legislation,
        ],
        ["pages+"] =
        [
            WorkType.Bill, WorkType.Chapter, WorkType.LegalCase, WorkType.ConferencePaper, WorkType.DictionaryEntry, WorkType.EncyclopediaEntry,
            WorkType.Hearing, WorkType.JournalArticle, WorkType.MagazineArticle, WorkType.NewspaperArticle, WorkType.Patent, WorkType.Report, WorkType.Legislation,
        ],
        ["container+"] =
        [
            WorkType.Audio, WorkType.Bill, WorkType.BlogPost, WorkType.Chapter, WorkType.LegalCase, WorkType.ConferencePaper, WorkType.DictionaryEntry,
            WorkType.EncyclopediaEntry, WorkType.Post, WorkType.Hearing, WorkType.JournalArticle, WorkType.MagazineArticle, WorkType.NewspaperArticle,
            WorkType.Presentation, WorkType.Broadcast, WorkType.Legislation, WorkType.WebPage,
        ],
        ["editors+"] =
        [
            WorkType.Book, WorkType.Chapter, WorkType.ConferencePaper, WorkType.DictionaryEntry, WorkType.Document, WorkType.EncyclopediaEntry,
            WorkType.JournalArticle, WorkType.Preprint,
        ],
        ["isbn+"] =
        [
            WorkType.Audio, WorkType.Book, WorkType.Chapter, WorkType.Software, WorkType.ConferencePaper, WorkType.DictionaryEntry,
            WorkType.EncyclopediaEntry, WorkType.Map, WorkType.Report, WorkType.Video,
        ],
        ["issn+"] = [WorkType.JournalArticle, WorkType.MagazineArticle, WorkType.NewspaperArticle],
        ["doi+"] = [WorkType.JournalArticle, WorkType.ConferencePaper, WorkType.Preprint, WorkType.Dataset],
    };

    // Series are all that books and the like can stand in.
    private static readonly WorkType[] InSeries = [WorkType.Book, WorkType.Map, WorkType.Report, WorkType.Video];

    private static readonly Dictionary<WorkType, WorkType[]> Nearest = new()
    {
        [WorkType.BookPart] = [WorkType.Chapter],
        [WorkType.Classic] = [WorkType.Book, WorkType.Document],
        [WorkType.Collection] = [WorkType.Document],
        [WorkType.Database] = [WorkType.Dataset],
        [WorkType.EditedBook] = [WorkType.Book],
        [WorkType.Entry] = [WorkType.DictionaryEntry, WorkType.EncyclopediaEntry, WorkType.Chapter],
        [WorkType.Journal] = [WorkType.JournalArticle, WorkType.Document],
        [WorkType.MusicalScore] = [WorkType.Audio, WorkType.Document],
        [WorkType.Pamphlet] = [WorkType.Manuscript, WorkType.Document],
        [WorkType.PeerReview] = [WorkType.Manuscript],
        [WorkType.Proceedings] = [WorkType.Book, WorkType.Document],
        [WorkType.Regulation] = [WorkType.Legislation],
    };

    /// <summary>Whether a difference is only that.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="ours">Our record.</param>
    /// <param name="theirs">The expected one.</param>
    /// <param name="format">The corpus' name of the format in which that stands.</param>
    public static bool Explains(Difference difference, BibRecord ours, BibRecord theirs, string format)
    {
        if (format is not ("zotero-translator-json" or "bbt-json"))
            return false;
        if (difference.Field == "type")
            return Nearest.TryGetValue(ours.Type, out var near) && near.Contains(theirs.Type);
        if (difference.Class == "container+" && InSeries.Contains(theirs.Type))
            return ours.Containers.Any(c => c.Kind != ContainerKind.Series && c.Titles.Count > 0);
        return Having.TryGetValue(difference.Class, out var types) && !types.Contains(theirs.Type);
    }
}
