namespace BibHarvester.Formats.Medline;

/// <summary>MEDLINE's field table.</summary>
internal static class MedlineFields
{
    /// <summary>The vocabulary of <c>MH</c>.</summary>
    public const string MeshScheme = "MeSH";

    /// <summary>The scheme of what the publisher calls an article.</summary>
    public const string PublisherScheme = "pii";

    /// <summary>What is carried, where, and by what rule.</summary>
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("PMID, PMC", "Identifiers[Pmid], Identifiers[Pmcid]", "The first of each."),
        new("IS, ISBN", "Containers[*].Identifiers[Issn, Isbn], Identifiers[Issn, Isbn]", "All, with their medium; read back on the container."),
        new("VI, IP, EN", "Volume, Issue, Edition", ""),
        new("DP", "Issued", "In words (2001 May-Jun, 2001 Spring), else as EDTF; no time."),
        new("DEP, PHST", "Dates[Online], Dates[Submitted], Dates[Accepted]", "Whole days only."),
        new("TI", "Titles[Main].Text, .Subtitle", "With a full stop, in brackets beside TT; the subtitle behind a colon; without styles."),
        new("TT", "Titles[Original]", "The first, without styles."),
        new("BTI", "Containers[0].Titles[Main]", "In parts of books and proceedings; else JT."),
        new("JT, TA", "Containers[0].Titles[Main], [Abbreviated, Short]", "The first container that is no series."),
        new("CTI", "Containers[Series].Titles[Main]", "The first."),
        new("PG, LID", "Pages, ArticleNumber", "Of the last page only the digits that differ; the article number where there are no pages, in LID where it could be a page."),
        new("AB", "Abstracts[Abstract].Text", "The first that no computer translated, on one line, without styles."),
        new("FAU, FED, FIR", "Contributors[Author, Editor, ProjectMember].Person", "Family, Given Suffix; commas within a part lost. Short names are read where there are no full ones, else kept as extra fields."),
        new("CN", "Contributors[Author].Organization", "Those of editors are written in FED and read back as persons."),
        new("AUID, AD", "Contributors.Orcid, .Identifiers, .Affiliations", "Behind their contributor; the place of an affiliation behind a comma."),
        new("LA", "Language", "ISO 639-2, without region."),
        new("PT", "Type, Genre, Status[Retracted]", "A genre that is none of the type is read back as an extra field."),
        new("PB, PL", "Publishers.Name, .Place", "The first publisher, else the first institution; of theses and reports the other way round."),
        new("MH, OT", "Keywords.Text", "MH for MeSH, OT for all others."),
        new("GN", "Notes, Status", "A line each; a status as a phrase."),
        new("RIN, EIN, ECI, ROF, EFR, ECF, CIN, CON, UIN, UOF", "Status, Relations", "By the PMID, else the DOI, of the citation; the line is kept as an extra field, and written only where it was."),
        new("AID", "Identifiers[Doi, Arxiv, Other]", "The first DOI and arXiv number; others with their scheme in brackets."),
        new("LID", "Links.Url", "All that are no DOI; read back as landing pages."),
        new("(own tag)", "ExtraFields[nbib]", "As they stood in the file."),
        new("", "CitationKey, Number, Part, ChapterNumber, Section, VolumeCount, Version, PageCount", "No tag."),
        new("", "Contributors of other roles, IncompleteRoles, Event, Accessed and other dates", "No tag."),
        new("", "Other titles; containers after the first and the series; publishers after the first", "No tag."),
        new("", "Licenses, Funding, other relations, References, Metrics, Extents, Media, Provenance", "No tag."),
    ];
}
