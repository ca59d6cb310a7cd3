namespace BibHarvester.Formats.Tests.Services;

/// <summary>A small answer of each service whose works are read from JSON.</summary>
internal static class ServiceSamples
{
    /// <summary>The answer in a format.</summary>
    public static string Of(string format) => format switch
    {
        "semanticscholar-json" => """
            {"paperId":"00000000000000000000000000000000000000a1","externalIds":{"DOI":"10.1000/abc","ArXiv":"2001.00001","PubMed":"123","CorpusId":77,"MAG":"9"},
             "url":"https://www.semanticscholar.org/paper/00000000000000000000000000000000000000a1","title":"On <i>Things</i>","abstract":"Abstract. Of things.","venue":"J. Things",
             "year":2020,"publicationDate":"2020-05-17","publicationTypes":["Review","JournalArticle"],"journal":{"name":"Journal of Things","volume":"12","pages":"\n   46-51\n  "},
             "authors":[{"authorId":"5","name":"Ada Berg"},{"authorId":null,"name":"The Things Group"}],"citationCount":7,"referenceCount":3,"isOpenAccess":true,
             "openAccessPdf":{"url":"https://example.org/abc.pdf","status":"GOLD","license":"CCBY"},"s2FieldsOfStudy":[{"category":"Physics","source":"external"}]}
            """,
        "unpaywall-json" => """
            {"doi":"10.1000/abc","doi_url":"https://doi.org/10.1000/abc","title":"On Things","genre":"journal-article","is_oa":true,"oa_status":"gold","published_date":"2020-01-01","year":2020,
             "journal_name":"Journal of Things","journal_issns":"1234-5679,0021-9967","publisher":"A House","z_authors":[{"given":"Ada","family":"Berg","ORCID":"http://orcid.org/0000-0002-1825-0097","sequence":"first"},
             {"raw_author_name":"Rick Roe","raw_affiliation_strings":["A Place"]}],"oa_locations":[{"url":"https://example.org/abc.pdf","url_for_pdf":"https://example.org/abc.pdf","url_for_landing_page":"https://example.org/abc",
             "license":"cc-by","version":"publishedVersion","host_type":"publisher"}],"best_oa_location":{"url":"https://example.org/abc.pdf","url_for_pdf":"https://example.org/abc.pdf",
             "url_for_landing_page":"https://example.org/abc","license":"cc-by","version":"publishedVersion","host_type":"publisher"}}
            """,
        "orcid-json" => """
            {"group":[{"external-ids":{"external-id":[{"external-id-type":"doi","external-id-value":"10.1000/abc","external-id-relationship":"self"}]},
             "work-summary":[{"put-code":1,"title":{"title":{"value":"On Things"},"subtitle":{"value":"A study"},"translated-title":{"value":"Über Dinge","language-code":"de"}},
             "external-ids":{"external-id":[{"external-id-type":"doi","external-id-value":"10.1000/abc","external-id-relationship":"self"},{"external-id-type":"issn","external-id-value":"1234-5679","external-id-relationship":"part-of"},
             {"external-id-type":"eid","external-id-value":"2-s2.0-1","external-id-relationship":"self"},{"external-id-type":"doi","external-id-value":"10.1000/pre","external-id-relationship":"version-of"}]},
             "type":"journal-article","publication-date":{"year":{"value":"2020"},"month":{"value":"05"},"day":null},"journal-title":{"value":"Journal of Things"},"url":null},
             {"put-code":2,"title":{"title":{"value":"On things"}},"type":"journal-article"}]}]}
            """,
        "jalc-json" => """
            {"status":"OK","message":{"total":1},"data":{"content_type":"JA","doi":"10.11501/abc","url":"https://doi.org/10.11501/abc","content_language":"ja","title_list":[{"lang":"en","title":"On Things"},{"lang":"ja","title":"物について"}],
             "creator_list":[{"sequence":"1","type":"person","names":[{"lang":"en","last_name":"Yamada","first_name":"Hanako"},{"lang":"ja","last_name":"山田","first_name":"花子"}]}],"publication_date":{"publication_year":"1986","publication_month":"3"},
             "publisher_list":[{"publisher_name":"物学会","lang":"ja"}],"journal_id_list":[{"journal_id":"1234-5679","type":"ISSN","issn_type":"print"}],"journal_title_name_list":[{"journal_title_name":"物の研究","type":"full","lang":"ja"},
             {"journal_title_name":"J. Things","type":"abbreviation","lang":"en"}],"volume":"1","issue":"2","first_page":"1","last_page":"15","citation_list":[{"sequence":"1","original_text":"1) Old work.","doi":"10.1000/old"}]}}
            """,
        "ads-json" => """
            {"response":{"numFound":1,"docs":[{"bibcode":"2019ApJ...870..125B","doi":["10.1000/abc"],"identifier":["arXiv:1812.00001","2018arXiv181200001B","10.1000/abc"],"doctype":"article","title":["On Things"],
             "author":["Berg, A.","Roe, R., Jr."],"aff":["A Place","-"],"orcid_pub":["0000-0002-1825-0097","-"],"pubdate":"2019-05-00","year":"2019","pub":"The Journal of Things","bibstem":["JTh","JTh...870"],"issn":["1234-5679"],
             "volume":"870","issue":"2","page":["125"],"page_range":"125-130","abstract":"Of things.","keyword":["one"],"citation_count":7}]}}
            """,
        "europepmc-json" => """
            {"version":"6","hitCount":1,"resultList":{"result":[{"id":"123","source":"MED","pmid":"123","pmcid":"PMC9","doi":"10.1000/abc","title":"On <i>things</i>.","authorList":{"author":[{"fullName":"Berg A","firstName":"Ada","lastName":"Berg",
             "authorId":{"type":"ORCID","value":"0000-0002-1825-0097"}},{"collectiveName":"The Things Group"}]},"authorString":"Berg A, The Things Group.","pubYear":"2020","journalInfo":{"volume":"12","issue":"3","dateOfPublication":"2020 May",
             "journal":{"title":"Journal of things","isoabbreviation":"J Things","issn":"1234-5679"}},"electronicPublicationDate":"2020-04-02","pageInfo":"269-86","pubTypeList":{"pubType":["Retracted Publication","journal article"]},
             "commentCorrectionList":{"commentCorrection":[{"id":"456","source":"MED","type":"Retraction in","reference":"J Things. 2021"}]},"fullTextUrlList":{"fullTextUrl":[{"availabilityCode":"OA","documentStyle":"pdf","url":"https://example.org/abc.pdf"}]},
             "citedByCount":7,"license":"cc by"}]}}
            """,
        "inveniordm-json" => """
            {"id":1,"conceptrecid":"2","conceptdoi":"10.1000/zenodo.1","doi":"10.1000/zenodo.2","created":"2020-06-01T04:43:51+00:00","metadata":{"title":"On Things","doi":"10.1000/zenodo.2","publication_date":"2020-05-28","description":"<p>Of things.</p>",
             "creators":[{"name":"Berg, Ada","affiliation":"A Place","orcid":"0000-0002-1825-0097"}],"contributors":[{"person_or_org":{"type":"organizational","name":"The Things Group"},"role":{"id":"editor"}}],"keywords":["one"],"version":"v1",
             "resource_type":{"title":"Report","type":"publication","subtype":"report"},"license":{"id":"cc-by-4.0"},"related_identifiers":[{"identifier":"10.1000/paper","relation":"isSupplementTo","scheme":"doi"}]},
             "links":{"self_html":"https://example.org/records/1"}}
            """,
        "dblp-json" => """
            {"result":{"query":"things","status":{"@code":"200","text":"OK"},"hits":{"@total":"1","hit":[{"@score":"1","info":{"authors":{"author":[{"@pid":"1/2","text":"Ada Berg 0001"},{"@pid":"3/4","text":"Rick Roe"}]},"title":"On Things.",
             "venue":"J. Things","volume":"12","number":"3","pages":"100-112","year":"2020","type":"Journal Articles","access":"open","key":"journals/things/Berg20","doi":"10.1000/abc","ee":"https://doi.org/10.1000/abc","url":"https://dblp.org/rec/journals/things/Berg20"}}]}}}
            """,
        "doaj-json" => """
            {"total":1,"page":1,"results":[{"last_updated":"2021-01-01T00:00:00Z","id":"0123456789abcdef0123456789abcdef","bibjson":{"title":"On <i>Things</i>","abstract":"Of things.","year":"2020","month":"May","start_page":"5","end_page":"9",
             "identifier":[{"id":"10.1000/abc","type":"doi"},{"id":"1234-5679","type":"pissn"},{"id":"2040-8056","type":"eissn"}],"journal":{"title":"Journal of Things","volume":"12","number":"3","publisher":"A House","country":"NO",
             "language":["EN"],"issns":["1234-5679","2040-8056"],"license":[{"title":"CC BY","type":"CC BY","url":"https://example.org/terms","open_access":true}]},"author":[{"name":"Ada Berg","affiliation":"A Place",
             "orcid_id":"https://orcid.org/0000-0002-1825-0097"},{"name":"The Things Group"}],"keywords":["one","two, too"],"subject":[{"code":"T","scheme":"LCC","term":"Technology"}],
             "link":[{"type":"fulltext","content_type":"HTML","url":"https://example.org/abc"},{"type":"fulltext","content_type":"PDF","url":"https://example.org/abc.pdf"}]}}]}
            """,
        "pmc-idconv-json" => """
            {"status":"ok","responseDate":"2020-01-01 00:00:00","request":"ids=PMC9;format=json","records":[{"pmcid":"PMC9","pmid":123,"doi":"10.1000/abc","versions":[{"pmcid":"PMC9.1","mid":"NIHMS7","current":"true"}]}]}
            """,
        "hal-json" => """
            {"response":{"numFound":1,"docs":[{"docid":"1","uri_s":"https://example.org/hal-1","halId_s":"hal-1","doiId_s":"10.1000/abc","docType_s":"ART","title_s":["Des choses","On Things"],"authLastName_s":["Berg"],"authFirstName_s":["Ada"],
             "journalTitle_s":"Journal of Things","journalIssn_s":"1234-5679","volume_s":"12","issue_s":["3"],"page_s":"100-112","producedDate_s":"2020-05","language_s":["fr"],"label_s":"Ada Berg. Des choses."}]}}
            """,
        "inspire-json" => """
            {"id":"1","metadata":{"control_number":1,"document_type":["article"],"titles":[{"title":"On $x$ things","source":"arXiv"}],"authors":[{"full_name":"Berg, Ada","ids":[{"schema":"ORCID","value":"0000-0002-1825-0097"}],"affiliations":[{"value":"A Place"}]}],
             "collaborations":[{"value":"THINGS"}],"dois":[{"value":"10.1000/abc"}],"arxiv_eprints":[{"value":"2001.00001","categories":["hep-th"]}],"publication_info":[{"material":"erratum","journal_title":"J.Things","journal_volume":"13"},
             {"journal_title":"J.Things","journal_volume":"12","journal_issue":"3","artid":"014602","year":2020}],"abstracts":[{"value":"Of things."}],"citation_count":7}}
            """,
        "opencitations-json" => """
            [{"id":"doi:10.1000/abc pmid:123 omid:br/1","title":"On Things","author":"Berg, Ada [orcid:0000-0002-1825-0097 omid:ra/1]; Roe, Rick","pub_date":"2020-05","venue":"Journal of Things [issn:1234-5679 omid:br/2]","volume":"12","issue":"3","page":"100-112",
              "type":"journal article","publisher":"A House [crossref:1]","editor":""}]
            """,
        "bhl-json" => """
            {"Status":"ok","ErrorMessage":"","Result":[{"BHLType":"Part","PartID":"7","PartUrl":"https://www.biodiversitylibrary.org/part/7","Genre":"Article","Title":"On things.","ContainerTitle":"Journal of things.","Volume":"2","Date":"1913","PageRange":"1--132",
             "Authors":[{"AuthorID":"5","Name":"Berg, Ada,"}]}]}
            """,
        "googlebooks-json" => """
            {"kind":"books#volumes","totalItems":1,"items":[{"kind":"books#volume","id":"abc","volumeInfo":{"title":"On Things","subtitle":"A Study","authors":["Ada Berg"],"publisher":"A House","publishedDate":"2020-05-17T00:00:00+02:00","printType":"BOOK",
             "industryIdentifiers":[{"type":"ISBN_13","identifier":"9780306406157"}],"pageCount":0,"language":"en","description":"<b>Of</b> things.","canonicalVolumeLink":"https://example.org/abc"}}]}
            """,
        "openlibrary-json" => """
            {"ISBN:9780306406157":{"key":"/books/OL1M","url":"https://openlibrary.org/books/OL1M/On_Things","title":"On Things","authors":[{"url":"https://openlibrary.org/authors/OL1A","name":"Ada Berg"}],"publishers":[{"name":"A House"}],"publish_places":[{"name":"Town"}],
             "publish_date":"Aug 1, 1982","identifiers":{"isbn_13":["9780306406157"],"goodreads":["5"]},"number_of_pages":36,"notes":"A note."}}
            """,
        "wikidata-json" => """
            {"entities":{"Q1":{"type":"item","id":"Q1","labels":{"en":{"language":"en","value":"On things"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q13442814"}}}}],"P356":[{"mainsnak":{"datavalue":{"value":"10.1000/ABC"}}}],
             "P1476":[{"mainsnak":{"datavalue":{"value":{"text":"On Things","language":"en"}}}}],"P2093":[{"mainsnak":{"datavalue":{"value":"Ada Berg"}},"qualifiers":{"P1545":[{"datavalue":{"value":"1"}}]}}],
             "P577":[{"mainsnak":{"datavalue":{"value":{"time":"+2020-05-00T00:00:00Z","precision":10}}}}],"P1433":[{"mainsnak":{"datavalue":{"value":{"id":"Q2"}}}}],"P478":[{"mainsnak":{"datavalue":{"value":"12"}}}]}}},"success":1}
            """,
        "pubmed-json" => """
            {"header":{"type":"esummary","version":"0.3"},"result":{"uids":["123"],"123":{"uid":"123","pubdate":"2020 May","epubdate":"2020 Apr 2","printpubdate":"","source":"J Things","authors":[{"name":"Berg AB","authtype":"Author"},{"name":"The Things Group","authtype":"CollectiveName"}],
             "title":"On things.","volume":"12","issue":"3","pages":"269-86","articleids":[{"idtype":"pubmed","value":"123"},{"idtype":"doi","value":"10.1000/abc"}],"fulljournalname":"Journal of things","issn":"1234-5679","pubtype":["Journal Article"],"lang":["eng"]}}}
            """,
        "citeseerx-json" => """
            {"query_id":"1","paper":{"id":"a1","title":" On Things","venue":"Things Workshop","year":"2001","publisher":null,"n_cited_by":7,"abstract":"Of things.","authors":["Ada Berg"],"journal":null,"publish_time":"2001","source":"https://example.org/a1.pdf","urls":[],"cluster_id":"c"}}
            """,
        "mathscinet-json" => """
            {"total":1,"results":[{"mrnumber":123,"titles":{"title":"On $x$ things","translatedTitle":null},"entryType":"J","primaryClass":{"code":"94B65","description":"Bounds"},"authors":[{"id":5,"name":"Berg, Ada B."}],
             "issue":{"issue":{"pubYear":2020,"volume":"66","number":"9","journal":{"id":1,"shortTitle":"J. Things"}}},"paging":{"paging":{"text":"5414--5418"}},"counts":{"cited":2},"articleUrl":"https://doi.org/10.1000/abc"}]}
            """,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The format has no sample."),
    };
}
