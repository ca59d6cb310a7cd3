namespace BibHarvester.Conformance.Registries;

/// <summary>The sources, what their payloads are read with, and what finds out independently what they say; the first row that takes a payload counts.</summary>
internal static class PayloadForms
{
    private static readonly IPayloadWalk Crossref = new RegistryWalk("crossref");

    // Words and numbers that the model has values of its own for, or which only say how the rest is laid out.
    private const string CrossrefWords = "doi_batch_id crm-item setSpec timestamp component_list citation_list month day year";

    private const string PubMedWords = "Year Month Day Hour Minute Season Language Lang Initials LangList SortTitle ReferenceList AuthType LastAuthor PubStatus IdType";

    private const string EuropePmcWords = "source language authorIdList";

    private const string OrcidWords = "type work-type contributor-role external-id-type external-id-relationship work-external-identifier-type";

    private const string ModsWords = "typeOfResource language languageTerm roleTerm recordInfo issuance genre caption";

    private static readonly PayloadForm[] All =
    [
        new("crossref", "crossref-json", Crossref) { Kinds = ["work/", "item/", "work-list", "update-fragment", "unlisted"] },
        new("crossref", "crossref-json", null),
        new("datacite", "datacite-json", new RegistryWalk("datacite")) { Kinds = ["doi/", "list", "unlisted"] },
        new("datacite", "datacite-json", null),
        new("arxiv", "arxiv-atom", new XmlWalk("entry", "entry/title") { Derived = "" }) { Extension = ".xml" },
        new("arxiv", "arxiv-atom", null),
        new("crossref-xml", "oai-pmh", new XmlWalk("record", "article_title titles/title") { Needs = "crossref", Derived = CrossrefWords }) { Kinds = ["oai-"] },
        new("crossref-xml", "crossref-xml", new XmlWalk("doi_record query journal_cite book_cite conf_cite", "article_title titles/title") { Needs = "crossref doi_record article_title", Derived = CrossrefWords }) { Extension = ".xml" },
        new("crossref-xml", "crossref-xml", null),
        new("datacite-xml", "oai-pmh", new XmlWalk("record", "titles/title") { Needs = "metadata", Derived = "setSpec" }) { Kinds = ["oai-"] },
        new("datacite-xml", "datacite-xml", new XmlWalk("resource", "titles/title") { Derived = "language" }),
        new("dblp", "dblp-xml", new XmlWalk("article inproceedings proceedings book incollection phdthesis mastersthesis", "title")) { Extension = ".xml" },
        new("doi-cn", "bibtex", new MarkWalk("@[a-zA-Z]+\\s*\\{")) { Extension = ".bib" },
        new("doi-cn", "ris", new MarkWalk("^TY  ?-")) { Extension = ".ris" },
        new("doi-cn", "zotero-rdf", new XmlWalk("RDF", "title")) { Extension = ".rdf.xml" },
        new("html", "html-meta", null) { Kinds = ["none"] },
        new("html", "html-meta", new PageWalk()) { Extension = ".html" },
        new("html", "schemaorg-jsonld", new JsonWalk("@graph[] .", "name headline", "@id") { Derived = ["/@type", "/@context", "/inLanguage", "/datePublished"], Needs = "name headline" }) { Extension = ".json" },
        new("jalc", "zotero-rdf", new XmlWalk("item Article", "title")) { Extension = ".xml", Kinds = ["cinii"] },
        new("jalc", "zotero-rdf", new XmlWalk("Description", "title")) { Extension = ".xml" },
        new("library-records", "marcxml", new XmlWalk("record", "") { Derived = "version numberOfRecords recordSchema recordPacking recordPosition" }) { Extension = ".xml", Kinds = ["marcxml"] },
        new("library-records", "marcxml", new XmlWalk("record", "") { Derived = "version numberOfRecords recordSchema recordPacking recordPosition" }) { Extension = ".xml", Kinds = ["sru"] },
        new("library-records", "mods", new XmlWalk("mods", "titleInfo/title") { Derived = ModsWords }) { Extension = ".xml", Kinds = ["mods"] },
        new("library-records", "rss", new XmlWalk("item", "title")) { Extension = ".xml", Kinds = ["other"] },
        new("medra", "onix-doi", new XmlWalk("DOISerialArticleWork DOIMonographicWork DOISerialArticleVersion", "ContentItem/Title TitleText") { Derived = "TitleType ContributorRole LanguageRole LanguageCode WorkIDType ProductIDType" }),
        new("oai", "oai-pmh", new XmlWalk("record", "titleInfo/title title") { Needs = "title", Derived = "setSpec type language categories issuance metsHdr amdSec fileSec structMap" }),
        new("europepmc", "europepmc-xml", new XmlWalk("result", "title") { Derived = EuropePmcWords }) { Extension = ".xml" },
        new("orcid", "orcid-xml", new XmlWalk("group orcid-work", "title/title work-title/title") { Needs = "work-summary work-title", Derived = OrcidWords }) { Extension = ".xml", Kinds = ["record", "message"] },
        new("orcid", "orcid-xml", new XmlWalk("group work", "title/title") { Needs = "title", Derived = OrcidWords }) { Extension = ".xml", Kinds = ["work", "bulk"] },
        new("orcid", "orcid-xml", null) { Extension = ".xml" },
        new("pubmed", "pubmed-xml", new XmlWalk("PubmedArticle PubmedBookArticle", "ArticleTitle BookTitle") { Derived = PubMedWords }) { Extension = ".xml", Kinds = ["efetch"] },
        new("pubmed", "pubmed-xml", new XmlWalk("DocSum DocumentSummary", "Title") { Needs = "Source FullJournalName", Derived = PubMedWords, Label = "pmc-id:" }) { Extension = ".xml", Kinds = ["esummary"] },
        new("pubmed", "pubmed-xml", null) { Extension = ".xml" },
        new("pubmed", null, null) { Extension = ".html" },
        new("pubmed", "nbib", new MarkWalk("(?:\\A\\s*|\\n\\s*\\n)(?=[A-Z]{2,4} *-)")) { Extension = ".txt" },
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
        new("dblp", "dblp-json", new JsonWalk("result.hits.hit[] result.hits.hit", "info.title", "info.doi info.key") { Derived = ["/info/type"], Years = "info.year" }) { Extension = ".json" },
        new("doaj", "doaj-json", new JsonWalk("results[] .", "bibjson.title", "bibjson.identifier[].id") { Derived = ["/month", "/type", "/content_type", "/scheme", "/issns", "/language"], Years = "bibjson.year", Needs = "bibjson" }),
        new("hal", "hal-json", new JsonWalk("response.docs[]", "title_s title_s[]", "doiId_s halId_s") { Derived = ["/docType_s"], Years = "producedDateY_i" }),
        new("inspire", "inspire-json", new JsonWalk("hits.hits[] .", "metadata.titles[].title", "metadata.dois[].value metadata.arxiv_eprints[].value metadata.control_number") { Derived = ["/inspire_roles", "/document_type"], Needs = "metadata" }),
        new("opencitations", "opencitations-json", null) { Kinds = ["sparql"] },
        new("opencitations", "opencitations-json", new JsonWalk("[]", "title", "doi citing cited") { Derived = ["/id", "/type", "/source_id"], Needs = "doi id citing" }),
        new("bhl", "bhl-json", new JsonWalk("Result[]", "FullTitle Title", "Doi PartID TitleID") { Derived = ["/Genre"], Needs = "FullTitle Title ItemID PartID" }) { Extension = ".json", Kinds = ["GetItem", "GetTitle", "GetPart", "Publication", "unlisted"] },
        new("bhl", "bhl-json", null) { Extension = ".json" },
        new("bhl", "bhl-xml", new XmlWalk("Item Title Part Publication OpenUrlResponseCitation", "FullTitle Title ATitle") { Derived = "Genre Language", Names = "string Name" }) { Extension = ".xml", Kinds = ["GetItem", "GetTitle", "GetPart", "Publication", "openurl"] },
        new("bhl", "bhl-xml", null) { Extension = ".xml" },
        new("googlebooks", "googlebooks-json", new JsonWalk("items[] .", "volumeInfo.title", "volumeInfo.industryIdentifiers[].identifier id") { Derived = ["/printType", "/industryIdentifiers/0/type", "/industryIdentifiers/1/type", "/publishedDate"], Needs = "volumeInfo" }),
        new("openlibrary", "openlibrary-json", new JsonWalk("entries[] docs[] *", "title", "isbn_13[] isbn_10[] identifiers.isbn_10[] key") { Derived = ["/created", "/last_modified", "/languages/0/key"], Needs = "title" }) { Kinds = ["api-books"] },
        new("openlibrary", "openlibrary-json", new JsonWalk("entries[] docs[] .", "title", "isbn_13[] isbn_10[] isbn[] key") { Derived = ["/created", "/last_modified", "/languages/0/key"], Needs = "title" }),
        new("wikidata", "wikidata-json", new JsonWalk("entities.*", "claims.P1476[].mainsnak.datavalue.value.text labels.en.value", "claims.P356[].mainsnak.datavalue.value") { Derived = ["/time", "/precision"], Needs = "claims.P356 claims.P698" }),
        new("pubmed", "pubmed-json", new JsonWalk("result.*", "title", "uid") { Derived = ["/authtype", "/idtype"], Needs = "uid" }) { Extension = ".json" },
        new("citeseerx", "citeseerx-json", new JsonWalk(".", "paper.title", "paper.id")),
        new("mathscinet", "mathscinet-json", new JsonWalk("results[]", "titles.title", "mrnumber") { Derived = ["/entryType"], Years = "issue.issue.pubYear" }),
        new("doi-ra", null, null),
        new("pmc-idconv", "pmc-idconv-json", new JsonWalk("records[]", "", "pmcid pmid doi") { Needs = "pmcid" }) { Kinds = ["idconv", "unlisted"] },
        new("pmc-idconv", "pmc-idconv-json", null),
        new("ror", null, null),
    ];

    /// <summary>How a payload is read; absent where nothing reads it, which is a failure.</summary>
    public static PayloadForm? Of(PayloadRow row) => Array.Find(All, form => form.Takes(row));

    /// <summary>Whether payloads of sources are read with a format.</summary>
    public static bool IsRead(string format) => Array.Exists(All, form => form.Format == format);
}
