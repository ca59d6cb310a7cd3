namespace BibHarvester.Formats.Zotero;

/// <summary>CSL's names for kinds of works that Zotero has no type for; they stand in a line <c>Type: …</c> of <c>extra</c>.</summary>
internal static class ZoteroWorks
{
    private static readonly (string Name, WorkType Work)[] Names =
    [
        ("article", WorkType.Preprint),
        ("article-journal", WorkType.JournalArticle),
        ("article-magazine", WorkType.MagazineArticle),
        ("article-newspaper", WorkType.NewspaperArticle),
        ("bill", WorkType.Bill),
        ("book", WorkType.Book),
        ("broadcast", WorkType.Broadcast),
        ("chapter", WorkType.Chapter),
        ("classic", WorkType.Classic),
        ("collection", WorkType.Collection),
        ("dataset", WorkType.Dataset),
        ("document", WorkType.Document),
        ("entry", WorkType.Entry),
        ("entry-dictionary", WorkType.DictionaryEntry),
        ("entry-encyclopedia", WorkType.EncyclopediaEntry),
        ("event", WorkType.Event),
        ("figure", WorkType.Component),
        ("graphic", WorkType.Image),
        ("hearing", WorkType.Hearing),
        ("interview", WorkType.Interview),
        ("legal_case", WorkType.LegalCase),
        ("legislation", WorkType.Legislation),
        ("manuscript", WorkType.Manuscript),
        ("map", WorkType.Map),
        ("motion_picture", WorkType.Video),
        ("video", WorkType.Video),
        ("musical_score", WorkType.MusicalScore),
        ("pamphlet", WorkType.Pamphlet),
        ("paper-conference", WorkType.ConferencePaper),
        ("patent", WorkType.Patent),
        ("performance", WorkType.Performance),
        ("periodical", WorkType.Journal),
        ("personal_communication", WorkType.PersonalCommunication),
        ("post", WorkType.Post),
        ("post-weblog", WorkType.BlogPost),
        ("regulation", WorkType.Regulation),
        ("report", WorkType.Report),
        ("review", WorkType.Review),
        ("review-book", WorkType.BookReview),
        ("software", WorkType.Software),
        ("song", WorkType.Song),
        ("speech", WorkType.Speech),
        ("standard", WorkType.Standard),
        ("thesis", WorkType.Thesis),
        ("treaty", WorkType.Treaty),
        ("webpage", WorkType.WebPage),
        ("edited-book", WorkType.EditedBook),
        ("reference-book", WorkType.ReferenceBook),
        ("proceedings", WorkType.Proceedings),
        ("database", WorkType.Database),
    ];

    /// <summary>The kind of work of a name.</summary>
    public static WorkType? Find(string name)
    {
        foreach (var (known, work) in Names)
        {
            if (known.Equals(name, StringComparison.OrdinalIgnoreCase))
                return work;
        }

        return null;
    }

    /// <summary>The name of a kind of work.</summary>
    public static string? NameOf(WorkType work)
    {
        foreach (var (name, known) in Names)
        {
            if (known == work)
                return name;
        }

        return null;
    }
}
