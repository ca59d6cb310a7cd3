using BibHarvester.Formats.RecordJson;

namespace BibHarvester.Formats.WordXml;

/// <summary>The types of Word's sources. <c>BIBTEX_Entry</c>, which JabRef adds and Word passes over, tells apart works that share one.</summary>
internal static class WordTypes
{
    // The first row of a type is written, the first of a source type is what is meant without another word.
    private static readonly (string Source, WorkType Type)[] Table =
    [
        ("JournalArticle", WorkType.JournalArticle), ("ArticleInAPeriodical", WorkType.MagazineArticle), ("ArticleInAPeriodical", WorkType.NewspaperArticle), ("JournalArticle", WorkType.Review),
        ("JournalArticle", WorkType.BookReview), ("JournalArticle", WorkType.Journal), ("JournalArticle", WorkType.JournalIssue), ("JournalArticle", WorkType.JournalVolume), ("JournalArticle", WorkType.PeerReview),
        ("Book", WorkType.Book), ("Book", WorkType.EditedBook), ("Book", WorkType.ReferenceBook), ("Book", WorkType.BookSet), ("Book", WorkType.BookSeries), ("Book", WorkType.Classic), ("Book", WorkType.Pamphlet),
        ("BookSection", WorkType.Chapter), ("BookSection", WorkType.BookPart), ("BookSection", WorkType.Entry), ("BookSection", WorkType.DictionaryEntry), ("BookSection", WorkType.EncyclopediaEntry),
        ("ConferenceProceedings", WorkType.ConferencePaper), ("ConferenceProceedings", WorkType.Proceedings), ("ConferenceProceedings", WorkType.ProceedingsSeries), ("ConferenceProceedings", WorkType.Presentation),
        ("Report", WorkType.Report), ("Report", WorkType.Thesis), ("Report", WorkType.ReportComponent), ("Report", WorkType.ReportSeries), ("Report", WorkType.Standard), ("Report", WorkType.Manuscript), ("Report", WorkType.Preprint),
        ("InternetSite", WorkType.WebPage), ("DocumentFromInternetSite", WorkType.WebPage), ("InternetSite", WorkType.BlogPost), ("InternetSite", WorkType.Post),
        ("ElectronicSource", WorkType.Dataset), ("ElectronicSource", WorkType.Database), ("ElectronicSource", WorkType.Software), ("ElectronicSource", WorkType.Workflow),
        ("Art", WorkType.Image), ("Film", WorkType.Video), ("Film", WorkType.Broadcast), ("SoundRecording", WorkType.Audio), ("SoundRecording", WorkType.Song), ("Performance", WorkType.Performance),
        ("Interview", WorkType.Interview), ("Patent", WorkType.Patent), ("Case", WorkType.LegalCase), ("Misc", WorkType.Document),
    ];

    /// <summary>The source type of a work, and the word that tells it apart where another work has the same.</summary>
    public static (string Source, string? Entry) Of(WorkType type)
    {
        foreach (var (source, known) in Table)
        {
            if (known == type)
                return (source, OfSource(source) == type ? null : Words.Type.TextOf(type));
        }

        return ("Misc", Words.Type.TextOf(type));
    }

    /// <summary>Whether a source type is one of Word's.</summary>
    public static bool IsKnown(string source) => OfSource(source) is not null;

    /// <summary>The type of a source; of one that somebody's own style added what its fields suggest.</summary>
    public static WorkType Read(string? source, string? entry, bool isInJournal = false)
    {
        var meant = OfSource(source ?? "Misc") ?? (isInJournal ? WorkType.JournalArticle : WorkType.Document);
        if (entry is null)
            return meant;
        return OfEntry(entry) ?? (Words.Type.TryFind(entry, out var named) ? named : meant);
    }

    private static WorkType? OfSource(string source)
    {
        foreach (var (known, type) in Table)
        {
            if (known.Equals(source, StringComparison.OrdinalIgnoreCase))
                return type;
        }

        return null;
    }

    // Only what says more than Word's own types; the others follow from them.
    private static WorkType? OfEntry(string entry) => entry.ToUpperInvariant() switch
    {
        "PHDTHESIS" or "MASTERSTHESIS" or "THESIS" => WorkType.Thesis,
        "PROCEEDINGS" => WorkType.Proceedings,
        "UNPUBLISHED" => WorkType.Manuscript,
        "BOOKLET" => WorkType.Pamphlet,
        "MANUAL" => WorkType.Report,
        "INBOOK" => WorkType.Chapter,
        "DATASET" => WorkType.Dataset,
        "SOFTWARE" => WorkType.Software,
        _ => null,
    };
}
