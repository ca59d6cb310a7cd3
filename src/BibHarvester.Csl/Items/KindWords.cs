namespace BibHarvester.Csl.Items;

/// <summary>Which words about the kind of a work tell the reader something that its type does not.</summary>
internal static class KindWords
{
    // A description in brackets is a few words; longer ones are sentences of a form that was filled in.
    private const int Longest = 60;

    // Words of registries that are true of nearly everything.
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "BlogPosting", "Chapters", "Digital", "DigitalResource", "Document", "ElectronicResource", "File", "Files", "Misc",
        "Online", "OnlineResource", "Paper", "ResearchArticle", "Resource", "ScholarlyArticle", "SoftwareSourceCode",
        "Unknown", "Website",
    };

    // What the APA's manual (7th edition, section 9.22 and chapter 10) puts in brackets for works of types that else have none, or one for all.
    private static readonly HashSet<string> Described = new(StringComparer.OrdinalIgnoreCase)
    {
        "Abstract", "App", "Advertisement", "AudioBook", "BriefReport", "CodeBook", "Comment", "Commentary", "ConferencePresentation",
        "ConferenceSession", "Correction", "DataSetAndCodeBook", "Editorial", "Erratum", "FactSheet", "Interview", "KeynoteAddress",
        "Letter", "LetterToTheEditor", "LiteratureReview", "MobileApp", "Obituary", "PaperPresentation", "PeerCommentary",
        "PhotoEssay", "PosterPresentation", "PressRelease", "Reply", "Retraction", "SpecialIssue", "SpecialSection",
        "SupplementalMaterial", "Symposium", "UnpublishedRawData", "VideoGame", "Webinar",
    };

    /// <summary>Whether a genre is worth its place in a citation.</summary>
    /// <param name="genre">The genre.</param>
    /// <param name="type">The type of the item.</param>
    /// <returns>Whether it says more than the type.</returns>
    public static bool TellTheReader(string? genre, ItemType type)
    {
        if (genre is not { Length: > 0 and <= Longest } || genre.TrimEnd() is [.., '.'])
            return false;
        var word = string.Concat(genre.Where(char.IsLetterOrDigit));
        return type switch
        {
            ItemType.Thesis => true,
            _ when Described.Contains(word) => true,
            _ when Empty.Contains(word) || TypeNames.IsTypeName(word) => false,
            ItemType.ArticleJournal or ItemType.ArticleMagazine or ItemType.ArticleNewspaper or ItemType.Article or ItemType.Book
                or ItemType.Chapter or ItemType.PaperConference or ItemType.Dataset or ItemType.Software or ItemType.Collection
                or ItemType.Periodical => false,
            _ => true,
        };
    }
}
