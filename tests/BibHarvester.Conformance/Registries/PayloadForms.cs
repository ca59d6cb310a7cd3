namespace BibHarvester.Conformance.Registries;

/// <summary>The sources, what their payloads are read with, and what finds out independently what they say; the first row that takes a payload counts.</summary>
internal static class PayloadForms
{
    private static readonly IPayloadWalk Crossref = new RegistryWalk("crossref");

    private static readonly PayloadForm[] All =
    [
        new("crossref", "crossref-json", Crossref) { Kinds = ["work/", "item/", "work-list", "update-fragment", "unlisted"] },
        new("crossref", "crossref-json", null),
        new("datacite", "datacite-json", new RegistryWalk("datacite")) { Kinds = ["doi/", "list", "unlisted"] },
        new("datacite", "datacite-json", null),
        new("doi-cn", "crossref-json", Crossref) { Kinds = ["csl-array", "cn:application/vnd.citationstyles.csl+json", "unlisted"] },
        new("doi-cn", "crossref-json", null),
        new("openalex", "openalex-json", new JsonWalk("results[] .", "title display_name", "doi ids.pmid referenced_works[]")
            { Derived = ["/abstract_inverted_index", "/publication_date", "/type"], Years = "publication_year", Needs = "title authorships doi" }),
        new("orcid", "orcid-json", new JsonWalk("activities-summary.works.group[] group[] bulk[] orcid-profile.orcid-activities.orcid-works.orcid-work[] .", "title.title.value work.title.title.value work-summary[].title.title.value work-title.title.value")
            { Derived = ["/publication-date", "/type", "/work-type", "/contributor-role", "-id-type", "relationship"], Years = "publication-date.year.value work-summary[].publication-date.year.value work.publication-date.year.value", Needs = "title work work-summary work-title" })
            { Extension = ".json", Kinds = ["work", "error", "unlisted"] },
        new("orcid", "orcid-json", new JsonWalk("activities-summary.works.group[] orcid-profile.orcid-activities.orcid-works.orcid-work[]", "work-summary[].title.title.value work-title.title.value")
            { Derived = ["/publication-date", "/type", "/work-type", "/contributor-role", "-id-type", "relationship"], Years = "work-summary[].publication-date.year.value" }) { Extension = ".json", Kinds = ["record"] },
        new("orcid", "orcid-json", null) { Extension = ".json" },
        new("orcid", "orcid-json", null) { Extension = ".html", Kinds = ["error"] },
        new("jalc", "jalc-json", new JsonWalk("data[] data", "title_list[].title", "doi") { Derived = ["/lang", "/content_type", "/sequence", "/issn_type", "/url", "/relation", "/relation_list/0/type", "/type"], Years = "publication_date.publication_year" }) { Extension = ".json" },
        new("ads", "ads-json", new JsonWalk("response.docs[]", "title[]", "bibcode doi[]") { Derived = ["/doctype", "/pubdate", "/first_author"], Years = "year" }),
        new("europepmc", "europepmc-json", new JsonWalk("resultList.result[] citationList.citation[] referenceList.reference[]", "title", "doi pmid pmcid") { Derived = ["/source"], Years = "pubYear" }) { Extension = ".json", Kinds = ["search", "citations", "references", "unlisted"] },
        new("europepmc", "europepmc-json", null) { Extension = ".json" },
        new("zenodo", "inveniordm-json", new JsonWalk("hits.hits[] .", "metadata.title", "doi conceptdoi metadata.doi pids.doi.identifier parent.pids.doi.identifier")
            { Derived = ["/created", "/modified", "/updated", "/date", "/scheme", "/person_or_org/type", "/role/id", "/relation"], Needs = "metadata" }),
        new("semanticscholar", "semanticscholar-json", new JsonWalk("data[] recommendedPapers[] [] .", "title citingPaper.title citedPaper.title", "externalIds.* paperId")
            { Years = "year", Needs = "paperId citingPaper citedPaper" }),
        new("unpaywall", "unpaywall-json", new JsonWalk("results[] .", "title response.title", "doi response.doi journal_issns")
            { Derived = ["/doi_url", "/genre", "/published_date", "/author_position"], Years = "year response.year", Needs = "doi response" }),
        new("doi-ra", null, null),
        new("pmc-idconv", null, null),
        new("ror", null, null),
    ];

    /// <summary>How a payload is read; absent where nothing reads it, which is a failure.</summary>
    public static PayloadForm? Of(PayloadRow row) => Array.Find(All, form => form.Takes(row));

    /// <summary>Whether payloads of sources are read with a format.</summary>
    public static bool IsRead(string format) => Array.Exists(All, form => form.Format == format);
}
