namespace BibHarvester.Formats.DataCite;

/// <summary>From <c>resourceTypeGeneral</c>, and the free text beside it, to the type of a work.</summary>
internal static class DataCiteTypes
{
    /// <summary>How much of the source's words the type says.</summary>
    public enum Saying
    {
        /// <summary>Neither word is known.</summary>
        Nothing,

        /// <summary>The general word; the free text says more.</summary>
        General,

        /// <summary>Both words.</summary>
        All,
    }

    /// <summary>The type.</summary>
    /// <param name="general">The word of the schema's list.</param>
    /// <param name="free">The depositor's own word.</param>
    /// <param name="citeproc">The registry's mapping to CSL.</param>
    /// <param name="isInJournal">Whether it stands in a journal.</param>
    public static (WorkType Type, Saying Says) Of(string? general, string? free, string? citeproc, bool isInJournal)
    {
        WorkType? type = Letters(general) switch
        {
            "audiovisual" or "film" => WorkType.Video,
            "award" => WorkType.Grant,
            "book" => WorkType.Book,
            "bookchapter" => WorkType.Chapter,
            "collection" => WorkType.Collection,
            "computationalnotebook" or "workflow" or "model" => WorkType.Workflow,
            "conferencepaper" => WorkType.ConferencePaper,
            "conferenceproceeding" => WorkType.Proceedings,
            "datapaper" or "journalarticle" => WorkType.JournalArticle,
            "dataset" => WorkType.Dataset,
            "dissertation" => WorkType.Thesis,
            "event" => WorkType.Event,
            "image" => WorkType.Image,
            "instrument" => WorkType.Instrument,
            "interactiveresource" => WorkType.WebPage,
            "journal" => WorkType.Journal,
            "outputmanagementplan" => WorkType.DataManagementPlan,
            "peerreview" => WorkType.PeerReview,
            "physicalobject" => WorkType.PhysicalObject,
            "poster" or "presentation" => WorkType.Presentation,
            "preprint" => WorkType.Preprint,
            "project" or "studyregistration" => WorkType.Project,
            "report" => WorkType.Report,
            "service" => WorkType.Service,
            "software" => WorkType.Software,
            "sound" => WorkType.Audio,
            "standard" => WorkType.Standard,
            _ => null,
        };
        var own = OfFreeText(Letters(free));
        if (type is { } known)
            return (known, Letters(free) == Letters(general) ? Saying.All : Saying.General);

        // "Text", "Other" and nothing leave it to the other words.
        if (own is { } told)
            return (told, told is WorkType.Thesis or WorkType.Presentation ? Saying.General : Saying.All);
        var mapped = citeproc switch
        {
            // The registry's word for every text; only a journal makes it an article.
            "article-journal" when isInJournal => WorkType.JournalArticle,
            "article-magazine" => WorkType.MagazineArticle,
            "article-newspaper" => WorkType.NewspaperArticle,
            "thesis" => WorkType.Thesis,
            "report" => WorkType.Report,
            "chapter" => WorkType.Chapter,
            "book" => WorkType.Book,
            "paper-conference" => WorkType.ConferencePaper,
            "dataset" when general is null => WorkType.Dataset,
            "post-weblog" => WorkType.BlogPost,
            _ => WorkType.Document,
        };
        if (mapped == WorkType.Document && isInJournal)
            mapped = WorkType.JournalArticle;
        return (mapped, Letters(general) == "text" || mapped != WorkType.Document ? Saying.General : Saying.Nothing);
    }

    /// <summary>Whether the type says all of a word of the schema's list.</summary>
    public static bool IsExact(string? general) => Letters(general) is not ("text" or "other" or "audiovisual" or "datapaper" or
        "interactiveresource" or "computationalnotebook" or "model" or "studyregistration" or "poster" or "award" or null);

    private static WorkType? OfFreeText(string? free) => free switch
    {
        "article" or "journalarticle" or "researcharticle" or "scholarlyarticle" or "articlejournal" => WorkType.JournalArticle,
        "blogpost" or "blogposting" or "postweblog" => WorkType.BlogPost,
        "bookchapter" or "chapter" => WorkType.Chapter,
        "book" or "monograph" or "buch" => WorkType.Book,
        "conferencepaper" or "conferencearticle" or "inproceedings" or "proceedingsarticle" => WorkType.ConferencePaper,
        "conferenceproceedings" or "proceedings" => WorkType.Proceedings,
        "dissertation" or "thesis" or "doctoralthesis" or "phdthesis" or "masterthesis" or "mastersthesis" or "bachelorthesis" or
            "doctoraldissertation" or "habilitation" => WorkType.Thesis,
        "preprint" or "workingpaper" => WorkType.Preprint,
        "presentation" or "poster" or "conferenceposter" or "slides" or "talk" or "lecture" => WorkType.Presentation,
        "report" or "technicalreport" or "researchreport" => WorkType.Report,
        "review" => WorkType.Review,
        "bookreview" => WorkType.BookReview,
        "dataset" => WorkType.Dataset,
        "software" => WorkType.Software,
        "webpage" or "website" => WorkType.WebPage,
        _ => null,
    };

    // "Journal Article", "journal-article" and "JournalArticle" are one word.
    private static string? Letters(string? text)
    {
        if (text is null)
            return null;
        return string.Create(text.Count(char.IsLetter), text, static (span, source) =>
        {
            var at = 0;
            foreach (var c in source)
            {
                if (char.IsLetter(c))
                    span[at++] = char.ToLowerInvariant(c);
            }
        });
    }
}
