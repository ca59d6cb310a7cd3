namespace BibHarvester.Conformance.Formats;

/// <summary>What entries of BibTeX cannot tell apart, though the types and fields that ours writes do: kinds of works of one entry type; editors of books and of series; in classic BibTeX the day.</summary>
/// <remarks>By the table of types of the corpus.</remarks>
internal static class BibTeXLimits
{
    // What an entry type says when it says no more, and the kinds that share it: read from such an entry, they are the first.
    private static readonly Dictionary<string, string[]> Sharing = new(StringComparer.Ordinal)
    {
        ["JournalArticle"] = ["MagazineArticle", "NewspaperArticle", "Review", "BookReview"],
        ["Book"] = ["EditedBook", "ReferenceBook", "BookSet", "Classic"],
        ["Chapter"] = ["BookPart"],
        ["Entry"] = ["DictionaryEntry", "EncyclopediaEntry"],
        ["WebPage"] = ["BlogPost", "Post", "Preprint"],
        ["Video"] = ["Broadcast"],
        ["Manuscript"] = ["Presentation", "Speech", "Preprint"],
        ["Legislation"] = ["Bill", "Regulation"],
    };

    // The kinds that have types of their own in the first manual; all others are miscellaneous.
    private static readonly string[] Classic =
        ["JournalArticle", "MagazineArticle", "NewspaperArticle", "Book", "Chapter", "ConferencePaper", "Proceedings", "Thesis", "Report", "Pamphlet", "Manuscript"];

    /// <summary>Whether a difference is only that.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="ours">Our record.</param>
    /// <param name="theirs">The expected one.</param>
    /// <param name="format">The corpus' name of the format in which that stands.</param>
    public static bool Explains(Difference difference, BibRecord ours, BibRecord theirs, string format) => (format, difference.Field) switch
    {
        ("bibtex" or "biblatex", "editors") => !difference.IsMore && IsOneList(ours, theirs),
        ("biblatex", "container→publisher") => IsOnline(theirs.Type) && ours.Containers.Any(c => c.Kind == ContainerKind.WebSite),
        ("bibtex", "date") => IsBeginning(difference.Theirs, difference.Ours),
        ("bibtex", "type") when difference.Theirs == "Document" => !Classic.Contains(difference.Ours),
        ("bibtex" or "biblatex", "type") => Sharing.TryGetValue(difference.Theirs, out var kinds) && kinds.Contains(difference.Ours),
        _ => false,
    };

    // BibLaTeX has no field for the title of a site: organization, who is behind it, stands for both (biblatex manual, @online).
    private static bool IsOnline(WorkType type) => type is WorkType.WebPage or WorkType.BlogPost or WorkType.Post or WorkType.Document;

    // There is one list of editors, for those of the book and those of its series.
    private static bool IsOneList(BibRecord ours, BibRecord theirs)
    {
        var (left, right) = (ours.Contributors.Where(IsEditor).ToList(), theirs.Contributors.Where(c => c.Role == ContributorRole.Editor).ToArray());
        return left.Count == right.Length && left.Exists(c => c.Role == ContributorRole.CollectionEditor) &&
            Array.TrueForAll(right, r => left.Exists(l => Meaning.IsSame(l, r)));
    }

    private static bool IsEditor(Contributor contributor) => contributor.Role is ContributorRole.Editor or ContributorRole.CollectionEditor;

    // A year and a month; a year alone of what has no month.
    private static bool IsBeginning(string theirs, string ours) =>
        theirs.Length is 4 or 7 && ours.StartsWith(theirs, StringComparison.Ordinal) &&
        (theirs.Length == 7 || ours.Length == 4 || ours.Contains('/', StringComparison.Ordinal) || IsSeason(ours));

    private static bool IsSeason(string date) => date.Length == 7 && string.CompareOrdinal(date[5..], "21") >= 0;
}
