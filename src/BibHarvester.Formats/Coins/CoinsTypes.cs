using BibHarvester.Formats.Zotero;

namespace BibHarvester.Formats.Coins;

/// <summary>Formats of the referent, genres within them, and types of Dublin Core, both ways.</summary>
internal static class CoinsTypes
{
    /// <summary>What a work is.</summary>
    /// <param name="format">The last part of the format's name.</param>
    /// <param name="genre">The genre; absent where none is said.</param>
    /// <param name="dublinCore">The type in Dublin Core.</param>
    /// <param name="hasPart">Whether the title of a piece is said.</param>
    public static WorkType Of(string? format, string? genre, string? dublinCore, bool hasPart) => (format, genre) switch
    {
        ("dissertation", _) or (_, "dissertation") => WorkType.Thesis,
        ("patent", _) => WorkType.Patent,
        ("dc", _) => OfDublinCore(dublinCore),
        (_, "preprint") => WorkType.Preprint,
        (_, "proceeding") => WorkType.ConferencePaper,
        (_, "conference") => WorkType.Proceedings,
        (_, "issue") => WorkType.JournalIssue,
        (_, "journal") => WorkType.Journal,
        (_, "article") => WorkType.JournalArticle,
        (_, "report") => WorkType.Report,
        (_, "bookitem") => WorkType.Chapter,
        (_, "book") => WorkType.Book,
        (_, "document") => WorkType.Document,
        ("journal", "unknown") when !hasPart => WorkType.Document,
        ("journal", _) => WorkType.JournalArticle,
        ("book", "unknown") => hasPart ? WorkType.Chapter : WorkType.Document,
        ("book", _) => hasPart ? WorkType.Chapter : WorkType.Book,
        _ => WorkType.Document,
    };

    /// <summary>The format and genre of a work, or its type in Dublin Core, as Zotero has it.</summary>
    public static (string Format, string? Genre, string? DublinCore) NamesOf(WorkType type) => type switch
    {
        WorkType.JournalArticle or WorkType.MagazineArticle or WorkType.NewspaperArticle or WorkType.Review or WorkType.BookReview or WorkType.PeerReview => ("journal", "article", null),
        WorkType.JournalIssue or WorkType.JournalVolume => ("journal", "issue", null),
        WorkType.Journal => ("journal", "journal", null),
        WorkType.Preprint => ("journal", "preprint", null),
        WorkType.Book or WorkType.EditedBook or WorkType.ReferenceBook or WorkType.BookSet or WorkType.BookSeries or WorkType.Classic or WorkType.Pamphlet => ("book", "book", null),
        WorkType.Chapter or WorkType.BookPart or WorkType.Entry or WorkType.DictionaryEntry or WorkType.EncyclopediaEntry => ("book", "bookitem", null),
        WorkType.ConferencePaper => ("book", "proceeding", null),
        WorkType.Proceedings or WorkType.ProceedingsSeries => ("book", "conference", null),
        WorkType.Report or WorkType.ReportComponent or WorkType.ReportSeries => ("book", "report", null),
        WorkType.Thesis => ("dissertation", null, null),
        WorkType.Patent => ("patent", null, null),
        _ => ("dc", null, ZoteroTypes.NameOf(type)),
    };

    private static WorkType OfDublinCore(string? name) => ZoteroTypes.Find(name)?.Work ?? name?.ToUpperInvariant() switch
    {
        "DATASET" => WorkType.Dataset,
        "SOFTWARE" => WorkType.Software,
        "IMAGE" or "STILLIMAGE" => WorkType.Image,
        "MOVINGIMAGE" => WorkType.Video,
        "SOUND" => WorkType.Audio,
        "PHYSICALOBJECT" => WorkType.PhysicalObject,
        "EVENT" => WorkType.Event,
        "SERVICE" => WorkType.Service,
        "COLLECTION" => WorkType.Collection,
        _ => WorkType.Document,
    };
}
