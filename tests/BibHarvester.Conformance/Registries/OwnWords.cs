namespace BibHarvester.Conformance.Registries;

/// <summary>Words of the registries for which the model has values of its own, such as a kind of date or of relation.</summary>
internal static class OwnWords
{
    private static readonly Dictionary<string, string> ByMember = new(StringComparer.Ordinal)
    {
        ["nameType"] = "Personal Organizational",
        ["descriptionType"] = "Abstract Methods TechnicalInfo TableOfContents SeriesInformation Other",
        ["titleType"] = "AlternativeTitle Subtitle TranslatedTitle",
        ["dateType"] = "Accepted Available Copyrighted Collected Created Issued Submitted Updated Valid Withdrawn Other",
        ["relationType"] = "IsCitedBy Cites IsSupplementTo IsSupplementedBy IsContinuedBy Continues IsDescribedBy Describes " +
            "HasVersion IsVersionOf IsNewVersionOf IsPreviousVersionOf IsPartOf HasPart IsVariantFormOf IsOriginalFormOf " +
            "IsIdenticalTo IsReviewedBy Reviews IsDerivedFrom IsSourceOf IsObsoletedBy Obsoletes IsTranslationOf HasTranslation " +
            "IsPreprintOf HasPreprint",
        ["contributorType"] = "Editor Producer Supervisor Sponsor ContactPerson DataCollector DataCurator HostingInstitution " +
            "RightsHolder ProjectMember Translator",
        ["resourceTypeGeneral"] = "Book BookChapter Collection ConferencePaper ConferenceProceeding Dataset Dissertation Event " +
            "Image Instrument Journal JournalArticle OutputManagementPlan PeerReview PhysicalObject Preprint Project Report " +
            "Service Software Sound Standard Workflow Presentation",
        ["resourceType"] = "BookChapter Collection Dataset Image Software",
        ["nameIdentifierScheme"] = "ORCID ROR",
        ["affiliationIdentifierScheme"] = "ROR",
        ["publisherIdentifierScheme"] = "ROR",
        ["funderIdentifierType"] = "Crossref_Funder_ID ROR",
        ["relatedIdentifierType"] = "DOI URL ISSN EISSN LISSN ISBN arXiv PMID PMCID Handle bibcode",
        ["relatedItemIdentifierType"] = "DOI URL ISSN EISSN LISSN ISBN",
        ["relatedItemType"] = "Book BookChapter ConferencePaper ConferenceProceeding Journal JournalArticle",
        ["identifierType"] = "DOI URL ISSN EISSN LISSN ISBN arXiv PMID PMCID Handle bibcode",
        ["alternateIdentifierType"] = "DOI URL ISSN EISSN LISSN ISBN arXiv PMID PMCID Handle bibcode",
        ["schemeUri"] = "https://orcid.org https://orcid.org/ http://orcid.org http://orcid.org/ https://ror.org https://ror.org/ " +
            "http://www.orcid.org http://www.orcid.org/ https://www.orcid.org",
    };

    /// <summary>Whether a word at a path is one of them.</summary>
    public static bool Contain(string path, string word)
    {
        var member = path[(path.LastIndexOf('/') + 1)..];
        if (path.StartsWith("/author/", StringComparison.Ordinal) || path.StartsWith("/editor/", StringComparison.Ordinal) ||
            path.StartsWith("/translator/", StringComparison.Ordinal))
            return (member == "role" && word == path.Split('/')[1]) || (member == "vocabulary" && word == "crossref") ||
                (member == "type" && word == "Person");
        if (path.StartsWith("/creators/", StringComparison.Ordinal) && member == "type")
            return word == "Person";
        if (path.StartsWith("/upd", StringComparison.Ordinal))
            return member is "type" or "label" && word is "correction" or "Correction" or "retraction" or "Retraction";
        if (path.EndsWith("/container/type", StringComparison.Ordinal))
            return word is "Journal" or "Series" or "Book" or "DataRepository";
        if (path.StartsWith("/iss", StringComparison.Ordinal) || path.StartsWith("/isb", StringComparison.Ordinal))
            return member == "type" && word is "print" or "electronic";
        return ByMember.TryGetValue(member, out var words) && words.Split(' ').Contains(word.Replace(' ', '_'), StringComparer.Ordinal);
    }
}
