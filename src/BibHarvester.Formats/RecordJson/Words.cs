namespace BibHarvester.Formats.RecordJson;

/// <summary>The words of all enumerations of the record. A published word never changes; new ones are added at the end.</summary>
internal static class Words
{
    public static readonly WordTable<WorkType> Type = new(
        WorkType.Document,
        "document", "journal-article", "magazine-article", "newspaper-article", "preprint", "book", "edited-book",
        "reference-book", "book-part", "book-set", "book-series", "chapter", "entry", "dictionary-entry",
        "encyclopedia-entry", "conference-paper", "proceedings", "proceedings-series", "presentation", "journal",
        "journal-volume", "journal-issue", "report", "report-component", "report-series", "thesis", "dataset",
        "database", "software", "workflow", "standard", "patent", "peer-review", "review", "book-review", "component",
        "grant", "collection", "web-page", "post", "blog-post", "image", "map", "video", "audio", "song",
        "musical-score", "broadcast", "performance", "interview", "personal-communication", "speech", "manuscript",
        "pamphlet", "legislation", "bill", "regulation", "treaty", "legal-case", "hearing", "event", "physical-object",
        "instrument", "service", "project", "data-management-plan", "classic");

    public static readonly WordTable<TitleKind> Title = new(
        TitleKind.Alternative, "main", "original", "translated", "short", "abbreviated", "alternative");

    public static readonly WordTable<ContributorRole> Role = new(
        ContributorRole.Other,
        "author", "editor", "translator", "chair", "container-author", "collection-editor", "compiler",
        "reviewed-author", "reviewer", "original-author", "editorial-director", "illustrator", "director", "producer",
        "executive-producer", "composer", "performer", "script-writer", "narrator", "host", "guest", "interviewer",
        "recipient", "organizer", "curator", "series-creator", "inventor", "assignee", "supervisor",
        "introduction-author", "afterword-author", "commentator", "data-collector", "data-curator", "contact-person",
        "hosting-institution", "rights-holder", "sponsor", "project-member", "other");

    public static readonly WordTable<DateKind> Date = new(
        DateKind.Other,
        "issued", "print", "online", "other-medium", "posted", "submitted", "accepted", "approved", "available",
        "copyright", "original", "content-created", "content-updated", "collected", "valid", "withdrawn", "accessed",
        "record-created", "record-deposited", "record-updated", "other");

    public static readonly WordTable<Season> Season = new(
        BibHarvester.Season.None, "none", "spring", "summer", "autumn", "winter");

    public static readonly WordTable<ContainerKind> Container = new(
        ContainerKind.Unspecified,
        "unspecified", "periodical", "book", "proceedings", "series", "repository", "web-site", "collection");

    public static readonly WordTable<PublisherRole> Publisher = new(
        PublisherRole.Publisher, "publisher", "institution", "original-publisher", "distributor");

    public static readonly WordTable<AbstractKind> Abstract = new(
        AbstractKind.Other,
        "abstract", "methods", "technical-info", "table-of-contents", "series-information", "other");

    public static readonly WordTable<IdentifierKind> Identifier = new(
        IdentifierKind.Other,
        "other", "doi", "pmid", "pmcid", "arxiv", "isbn", "issn", "wikidata", "handle", "url", "open-alex",
        "semantic-scholar", "bibcode", "orcid", "ror", "short-doi");

    public static readonly WordTable<IdentifierMedium> Medium = new(
        IdentifierMedium.Unspecified, "unspecified", "print", "electronic", "linking");

    public static readonly WordTable<LinkKind> Link = new(
        LinkKind.Other, "landing-page", "full-text", "archive", "other");

    public static readonly WordTable<RelationKind> Relation = new(
        RelationKind.Other,
        "other", "is-preprint-of", "has-preprint", "is-version-of", "has-version", "is-new-version-of",
        "is-previous-version-of", "is-identical-to", "is-variant-form-of", "is-original-form-of", "is-translation-of",
        "has-translation", "is-review-of", "has-review", "is-part-of", "has-part", "is-supplement-to",
        "is-supplemented-by", "continues", "is-continued-by", "cites", "is-cited-by", "describes", "is-described-by",
        "is-derived-from", "is-source-of", "is-comment-on", "has-comment", "retracts", "is-retracted-by", "withdraws",
        "is-withdrawn-by", "corrects", "is-corrected-by", "expresses-concern-about", "has-expression-of-concern",
        "reinstates", "is-reinstated-by", "obsoletes", "is-obsoleted-by");

    public static readonly WordTable<StatusKind> Status = new(
        StatusKind.Other,
        "other", "retracted", "withdrawn", "removed", "corrected", "expression-of-concern", "reinstated", "updated",
        "in-press", "forthcoming", "submitted");

    public static readonly WordTable<RichStyle> Style = new(
        RichStyle.NoCase, "i", "b", "sub", "sup", "sc", "nocase");
}
