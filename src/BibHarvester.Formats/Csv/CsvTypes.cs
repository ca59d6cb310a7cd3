using BibHarvester.Formats.Flat;
using BibHarvester.Formats.RecordJson;

namespace BibHarvester.Formats.Csv;

/// <summary>Types of works as other programs name them in tables.</summary>
internal static class CsvTypes
{
    private static readonly Dictionary<string, WorkType> Names = new(StringComparer.Ordinal)
    {
        ["article"] = WorkType.JournalArticle, ["articleinpress"] = WorkType.JournalArticle, ["datapaper"] = WorkType.JournalArticle, ["letter"] = WorkType.JournalArticle, ["editorial"] = WorkType.JournalArticle,
        ["note"] = WorkType.JournalArticle, ["shortsurvey"] = WorkType.JournalArticle, ["erratum"] = WorkType.JournalArticle, ["reviewarticle"] = WorkType.JournalArticle, ["researcharticle"] = WorkType.JournalArticle,
        ["incollection"] = WorkType.Chapter, ["inbook"] = WorkType.Chapter, ["bookchapter"] = WorkType.Chapter, ["booksection"] = WorkType.Chapter, ["inproceedings"] = WorkType.ConferencePaper,
        ["conference"] = WorkType.ConferencePaper, ["conferenceproceedings"] = WorkType.ConferencePaper, ["proceedingspaper"] = WorkType.ConferencePaper, ["conferencereview"] = WorkType.Proceedings,
        ["phdthesis"] = WorkType.Thesis, ["mastersthesis"] = WorkType.Thesis, ["dissertation"] = WorkType.Thesis, ["techreport"] = WorkType.Report, ["unpublished"] = WorkType.Manuscript,
        ["booklet"] = WorkType.Pamphlet, ["misc"] = WorkType.Document, ["generic"] = WorkType.Document, ["webpage"] = WorkType.WebPage, ["website"] = WorkType.WebPage, ["online"] = WorkType.WebPage,
        ["postedcontent"] = WorkType.Preprint, ["computerprogram"] = WorkType.Software, ["magazine"] = WorkType.MagazineArticle,
    };

    // Those of the names above that are a type and nothing else.
    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal)
    {
        "article", "incollection", "inbook", "bookchapter", "booksection", "inproceedings", "conference", "conferenceproceedings", "techreport", "unpublished", "misc", "generic",
        "webpage", "website", "online", "computerprogram", "magazine",
    };

    private static readonly Dictionary<string, WorkType> Own =
        Enum.GetValues<WorkType>().DistinctBy(PlainOf, StringComparer.Ordinal).ToDictionary(PlainOf, static type => type, StringComparer.Ordinal);

    /// <summary>What a work is: by the word for it, else by what is known of it.</summary>
    /// <param name="word">The word; absent where there is none.</param>
    /// <param name="flat">What is known of the work.</param>
    public static WorkType Of(string? word, FlatRecord flat)
    {
        var plain = string.Concat((word ?? "").Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        if (Names.TryGetValue(plain, out var type))
            return type;
        if (plain.Length > 0 && Own.TryGetValue(plain, out var known))
            return known;
        if (word is not null && IsChinese(word))
            return Cnki.CnkiEStudyAssembler.TypeOf(word);
        if (word is not null && Zotero.ZoteroTypes.Find(word) is { } zotero)
            return zotero.Work;
        if (!LineText.IsBlank(flat.HostTitle.Plain))
            return flat.StandardNumbers.Exists(n => n.Kind == IdentifierKind.Isbn) && (flat.Volume ?? flat.Issue) is null ? WorkType.Chapter : WorkType.JournalArticle;
        return flat.StandardNumbers.Exists(n => n.Kind == IdentifierKind.Isbn) ? WorkType.Book : WorkType.Document;
    }

    /// <summary>Whether a word says more of a work than its type.</summary>
    public static bool SaysMore(string word)
    {
        if (IsChinese(word))
            return false;
        var plain = string.Concat(word.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        return Names.ContainsKey(plain) ? !Plain.Contains(plain) : !(Own.ContainsKey(plain) && plain.Length > 0) && Zotero.ZoteroTypes.Find(word) is null;
    }

    private static bool IsChinese(string word) => word.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF');

    private static string PlainOf(WorkType type) => Words.Type.TextOf(type).Replace("-", "", StringComparison.Ordinal);
}
