using BibHarvester.Formats.RecordJson;

namespace BibHarvester.Formats.Jats;

/// <summary>The words of <c>publication-type</c>, and those of <c>article-type</c>.</summary>
internal static class JatsTypes
{
    // The first word of a type is written.
    private static readonly (string Word, WorkType Type)[] Table =
    [
        ("journal", WorkType.JournalArticle), ("article", WorkType.JournalArticle), ("journal-article", WorkType.JournalArticle), ("periodical", WorkType.JournalArticle),
        ("magazine", WorkType.MagazineArticle), ("newspaper", WorkType.NewspaperArticle), ("news", WorkType.NewspaperArticle),
        ("serial", WorkType.Journal), ("review", WorkType.Review), ("preprint", WorkType.Preprint), ("working-paper", WorkType.Preprint),
        ("book", WorkType.Book), ("monograph", WorkType.Book), ("edited-book", WorkType.EditedBook), ("chapter", WorkType.Chapter), ("book-chapter", WorkType.Chapter),
        ("confproc", WorkType.ConferencePaper), ("conf-proc", WorkType.ConferencePaper), ("conference", WorkType.ConferencePaper), ("conf-proceedings", WorkType.ConferencePaper),
        ("conference-proceeding", WorkType.ConferencePaper), ("conference-proceedings", WorkType.ConferencePaper), ("conference-paper", WorkType.ConferencePaper),
        ("proceedings", WorkType.Proceedings), ("conference-presentation", WorkType.Presentation), ("poster", WorkType.Presentation),
        ("thesis", WorkType.Thesis), ("dissertation", WorkType.Thesis), ("report", WorkType.Report), ("gov", WorkType.Report), ("government", WorkType.Report), ("discussion", WorkType.Report),
        ("data", WorkType.Dataset), ("dataset", WorkType.Dataset), ("database", WorkType.Database), ("software", WorkType.Software), ("computer-program", WorkType.Software),
        ("standard", WorkType.Standard), ("patent", WorkType.Patent), ("clinicaltrial", WorkType.Project), ("clinical-trial", WorkType.Project),
        ("web", WorkType.WebPage), ("webpage", WorkType.WebPage), ("website", WorkType.WebPage), ("web-page", WorkType.WebPage), ("online", WorkType.WebPage),
        ("blog", WorkType.BlogPost), ("letter", WorkType.PersonalCommunication), ("commun", WorkType.PersonalCommunication), ("email", WorkType.PersonalCommunication),
        ("legal", WorkType.Legislation), ("statute", WorkType.Legislation), ("case", WorkType.LegalCase), ("audiovisual", WorkType.Video), ("film", WorkType.Video), ("other", WorkType.Document),
    ];

    /// <summary>The type that a word stands for; absent where it is unknown.</summary>
    public static WorkType? Read(string? word)
    {
        if (word is null)
            return null;
        foreach (var (known, type) in Table)
        {
            if (known.Equals(word, StringComparison.OrdinalIgnoreCase))
                return type;
        }

        return Words.Type.TryFind(word, out var named) ? named : null;
    }

    /// <summary>The word of a type.</summary>
    public static string Of(WorkType type)
    {
        foreach (var (word, known) in Table)
        {
            if (known == type)
                return word;
        }

        return Words.Type.TextOf(type);
    }

    /// <summary>The type of an article.</summary>
    public static WorkType OfArticle(string? articleType) => articleType?.ToUpperInvariant() switch
    {
        "REVIEW-ARTICLE" or "SYSTEMATIC-REVIEW" => WorkType.Review,
        "BOOK-REVIEW" or "PRODUCT-REVIEW" => WorkType.BookReview,
        "PREPRINT" => WorkType.Preprint,
        _ => WorkType.JournalArticle,
    };
}
