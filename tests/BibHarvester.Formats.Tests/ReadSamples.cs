using BibHarvester.Formats.Tests.Services;

namespace BibHarvester.Formats.Tests;

/// <summary>A small file of each format that is read and not written.</summary>
internal static class ReadSamples
{
    /// <summary>The file of a format.</summary>
    public static string Of(string format) => format switch
    {
        "biblioscape" => """
            --AU-- Doe, J.; van Roe, A.
            --TI-- A title
            --ST-- Journal of things
            --YP-- 1996
            --VL-- 61
            --NB-- 11
            --PS-- 3749
            --PE-- 3752
            --KW-- one; two
            --RT-- Journal Article
            --IS-- 1234-5679
            --AB-- First line
            second line
            --TW-- Article
            ------

            """,
        "biblatexml" => """
            <bltx:entries xmlns:bltx="http://biblatex-biber.sourceforge.net/biblatexml"><bltx:entry id="a" entrytype="article"><bltx:names type="author"><bltx:name><bltx:namepart type="given">Ada</bltx:namepart>
            <bltx:namepart type="family">Berg</bltx:namepart></bltx:name></bltx:names><bltx:title>On {things} &amp; more</bltx:title><bltx:date><bltx:start>1990-05</bltx:start><bltx:end></bltx:end></bltx:date>
            <bltx:pages><bltx:list><bltx:item><bltx:start>1</bltx:start><bltx:end>9</bltx:end></bltx:item></bltx:list></bltx:pages><bltx:annotation field="title">x</bltx:annotation></bltx:entry></bltx:entries>
            """,
        "bibtxt" => """
            [berg20]
              author: Ada Berg and Eve Hogg
              title: On 50% of things
              journal: Journal of things
              year: 2020

            """,
        "ebi-xml" => """
            <Publication Type="JournalArticle"><Article><ArticleTitle>On <i>things</i>.</ArticleTitle><AuthorList CompleteYN="N"><Author><LastName>van der Berg</LastName><ForeName>Ada</ForeName><Initials>A</Initials></Author></AuthorList>
            <Journal><JournalIssue CitedMedium=Print><Volume> 12 </Volume><Issue>3</Issue><PubDate><Year>2020</Year><Month>Oct</Month></PubDate></JournalIssue><Title>Journal of things</Title></Journal>
            <Pagination><MedlinePgn>100-12</MedlinePgn></Pagination></Article></Publication>
            """,
        "copac" => """
            TI- A title
            AU- Doe, Jane
            AU- University of X
            SE- Reports ; 7
            PU- Town : A House
            PY- 1992
            HL- Edinburgh

            """,
        "ieee" => """
            TY  - JOUR

            JO  - Things, IEEE Transactions on

            TI  - A title
            that goes on

            SP  -  387

            EP  -  391

            AU  - Doe, J.

            PY  - 2006

            ER  -

            """,
        "inspec" => """
            TI ~ A title
            AU ~ Doe, Jane
            SO ~ Journal of things. 1992; 19(2): 20-9
            RT ~ Journal-Paper
            CC ~ B1234

            """,
        "isi" => """
            FN Thomson Reuters Web of Knowledge
            VR 1.0
            PT J
            AU Doe, J
               van Roe, A
            AF Doe, Jane
               van Roe, Ada B.
            TI A title that
               goes on
            SO JOURNAL OF THINGS
            LA English
            DT Article
            DE one; two
            CR Old A., 1909, J THINGS, V28, P1, DOI 10.1000/old
               Older B., 1908, BOOK
            SN 1234-5679
            JI J. Things
            PD MAY 4
            PY 2001
            VL 3
            IS 2
            BP 123
            EP 129
            DI 10.1000/9
            UT WOS:000123
            ER

            EF

            """,
        "ovid" => """
            <1. >
            VN  - Ovid Technologies
            DB  - Things
            AU  - Doe, Jane [Author]
            AU  - van Roe, Ada MD
            TI  - A title. [References].
            SO  - Journal of things. 3(2):123-9, May 2001.
            PT  - Article
            IS  - 1234-5679 (ISSN print)
            LG  - English
            YR  - 2001

            """,
        "repec-nep" => """
            From nep at nep.repec.org

            In this issue we have:
            ---------------------
            1. A title
                 Date: 2005-10-29
            ---------------------

            1. A title

                Doe, Jane
                Roe, Ada

            The abstract.

            Keywords: one; two
            Date:     2005-08-31
            URL:      http://example.org/1

            """,
        "pubmed-xml" => """
            <PubmedArticleSet><PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">12345678</PMID><Article><Journal><ISSN IssnType="Print">1234-5679</ISSN>
            <JournalIssue><Volume>12</Volume><Issue>3</Issue><PubDate><Year>2020</Year><Month>May</Month></PubDate></JournalIssue><Title>Journal of things</Title></Journal>
            <ArticleTitle>[On <i>Things</i> &amp; H<sub>2</sub>O].</ArticleTitle><Pagination><MedlinePgn>100-12</MedlinePgn></Pagination>
            <AuthorList><Author><LastName>van der Berg</LastName><ForeName>Ada B</ForeName><Initials>AB</Initials></Author><Author><CollectiveName>The Group</CollectiveName></Author></AuthorList>
            </Article></MedlineCitation></PubmedArticle></PubmedArticleSet>
            """,
        "cnki-estudy" => """
            DataType: 1
            Title-题名: 论文
            Author-作者: 张三;李四;
            Source-刊名: 学报
            Year-年: 2020
            """,
        "booksci" => """
            <html><body><script>{"a": 1}</script><div>{"title":"On things","authors":"A. Body, E. Hogg","DOIUrl":null,"PeriodicalName":"Review","publicationTypes":"Journal Article","TitleCN":null}</div></body></html>
            """,
        "crossref-xml" => """
            <doi_records><doi_record><crossref><journal><journal_metadata language="en"><full_title>Journal of Things</full_title><issn media_type="print">00219967</issn></journal_metadata>
            <journal_issue><publication_date><year>2019</year></publication_date><issue>3</issue></journal_issue><journal_article><titles><title>On H<sub>2</sub>O</title></titles>
            <contributors><person_name contributor_role="author" sequence="first"><given_name>Ada</given_name><surname>Berg</surname></person_name></contributors>
            <pages><first_page>1</first_page></pages><doi_data><doi>10.1000/abc</doi><resource>https://example.org/abc</resource></doi_data></journal_article></journal></crossref></doi_record></doi_records>
            """,
        "datacite-xml" => """
            <resource xmlns="http://datacite.org/schema/kernel-4"><identifier identifierType="DOI">10.1000/data</identifier><creators><creator><creatorName>Berg, Ada</creatorName></creator></creators>
            <titles><title xml:lang="en">Data &amp; Things</title></titles><publisher>A House</publisher><publicationYear>2020</publicationYear><resourceType resourceTypeGeneral="Dataset">Table</resourceType>
            <descriptions><description descriptionType="Abstract">One.<br/>Two.</description></descriptions></resource>
            """,
        "codemeta-json" => """
            {"@context":"https://doi.org/10.5063/schema/codemeta-2.0","@type":"SoftwareSourceCode","name":"Tool","author":[{"@type":"Person","givenName":"Ada","familyName":"Berg"}],
            "identifier":"https://doi.org/10.1000/tool","datePublished":"2020-05-17","license":"https://spdx.org/licenses/MIT","keywords":"one, two"}
            """,
        "openalex-json" => """
            {"meta":{"count":1},"results":[{"id":"https://openalex.org/W1","doi":"https://doi.org/10.1000/abc","title":"On Things","publication_date":"2020-05-17","type":"article",
            "authorships":[{"author":{"display_name":"Ada Berg"}}],"abstract_inverted_index":{"One":[0,2],"and":[1]},"ids":{"pmid":"https://pubmed.ncbi.nlm.nih.gov/123"}}]}
            """,
        "marc" => "00122nam a2200061 a 4500245001800000100001500018260001900033\u001E10\u001FaOn things /\u001Fc.\u001E1 \u001FaDoe, Jane.\u001E  \u001FbHouse,\u001Fc2001.\u001E\u001D",
        "marcxml" => """
            <collection xmlns="http://www.loc.gov/MARC21/slim"><record><leader>00864nam a2200253 c 4500</leader><controlfield tag="008">230526s1992 |||| 00||| eng d</controlfield>
            <datafield tag="100" ind1="1" ind2=" "><subfield code="a">Doe, Jane</subfield></datafield><datafield tag="245" ind1="1" ind2="0"><subfield code="a">On &amp; of things :</subfield>
            <subfield code="b">a study /</subfield></datafield><datafield tag="260" ind1=" " ind2=" "><subfield code="b">House,</subfield><subfield code="c">1991.</subfield></datafield></record></collection>
            """,
        "arxiv-atom" => """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"><entry><id>http://arxiv.org/abs/2001.00001v2</id><title>On things &amp; more</title><published>2020-01-02T03:04:05Z</published>
            <summary>A study.</summary><author><name>Ada Berg</name></author><link href="https://arxiv.org/abs/2001.00001v2" rel="alternate"/><arxiv:doi>10.1000/abc</arxiv:doi></entry></feed>
            """,
        "oai-pmh" => """
            <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords><record><header><identifier>oai:example.org:7</identifier></header><metadata>
            <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>On things</dc:title><dc:date>2001</dc:date></oai_dc:dc>
            </metadata></record><resumptionToken>abc</resumptionToken></ListRecords></OAI-PMH>
            """,
        "html-meta" => """
            <html><head><title>On things</title><meta name="citation_title" content="On things &amp; more"><meta name="citation_author" content="Ada Berg"><meta name=citation_doi content=10.1000/abc>
            <meta property="og:type" content='article'><script type="application/ld+json">{"@type":"ScholarlyArticle","headline":"On things & more"}</script></head></html>
            """,
        "orcid-xml" => """
            <work:work xmlns:work="http://www.orcid.org/ns/work" xmlns:common="http://www.orcid.org/ns/common" put-code="1"><work:title><common:title>On things &amp; more</common:title></work:title><work:type>journal-article</work:type>
            <common:publication-date><common:year>2020</common:year></common:publication-date></work:work>
            """,
        "europepmc-xml" => """
            <responseWrapper><hitCount>1</hitCount><resultList><result><id>123</id><source>MED</source><pmid>123</pmid><title>On things &amp; more.</title><authorString>Berg A.</authorString><pubYear>2020</pubYear></result></resultList></responseWrapper>
            """,
        "bhl-xml" => """
            <Response><Status>ok</Status><Result><Part><PartID>7</PartID><Genre>Article</Genre><Title>On things &amp; more</Title><Authors><Author><Name>Berg, Ada</Name></Author></Authors><Date>1913</Date>
            <PartUrl>https://www.biodiversitylibrary.org/part/7</PartUrl></Part></Result></Response>
            """,
        "rss" => """
            <rss version="2.0"><channel xmlns:dc="http://purl.org/dc/elements/1.1/"><item><title>[2019] On things</title><dc:title>On things &amp; more</dc:title><dc:creator>Ada Berg</dc:creator><dc:date>2019</dc:date></item></channel></rss>
            """,
        "dblp-xml" => """
            <dblp><inproceedings key="conf/x/Berg20" mdate="2021-01-01"><author>Ada Berg 0001</author><title>On things &amp; more.</title><pages>15-25</pages><year>2020</year><booktitle>THINGS</booktitle>
            <ee>https://doi.org/10.1000/abc</ee></inproceedings></dblp>
            """,
        "onix-doi" => """
            <ONIXDOIMonographWorkRegistrationMessage xmlns="http://www.editeur.org/onix/DOIMetadata/2.0"><DOIMonographicWork><DOI>10.1000/abc</DOI><MonographicPublication><MonographicWork><Title language="ita"><TitleText>On things &amp; more</TitleText></Title>
            <Contributor><ContributorRole>A01</ContributorRole><PersonNameInverted>Berg, Ada</PersonNameInverted></Contributor></MonographicWork></MonographicPublication></DOIMonographicWork></ONIXDOIMonographWorkRegistrationMessage>
            """,
        "openurl-xml" => """
            <context-objects xmlns="info:ofi/fmt:xml:xsd:ctx"><context-object><referent><identifier>info:doi/10.1000/abc</identifier><metadata-by-val><format>info:ofi/fmt:xml:xsd:journal</format><metadata>
            <journal xmlns="info:ofi/fmt:xml:xsd:journal"><atitle>On things</atitle><jtitle>Journal of Things</jtitle><au>Doe, J</au><date>1953</date><volume>171</volume><spage>1</spage></journal>
            </metadata></metadata-by-val></referent></context-object></context-objects>
            """,
        "primo-xml" => """
            <record><display><type>article</type><title>On things &amp; more</title><creator>Doe, Jane ; Roe, Rick</creator><ispartof>Things, 2012, Vol.45(1), p.1-2</ispartof></display>
            <addata><au>Doe, Jane</au><jtitle>Things</jtitle><date>20120117</date><volume>45</volume><issue>1</issue><spage>1</spage><doi>10.1000/abc</doi></addata></record>
            """,
        "zotero-rdf" => """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:dcterms="http://purl.org/dc/terms/" xmlns:foaf="http://xmlns.com/foaf/0.1/"><bib:Article rdf:about="#a"><z:itemType>journalArticle</z:itemType><dc:title>On things</dc:title>
            <dcterms:isPartOf rdf:resource="urn:issn:2040-8056"/><bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Doe</foaf:surname></foaf:Person></rdf:li></rdf:Seq></bib:authors></bib:Article>
            <bib:Journal rdf:about="urn:issn:2040-8056"><dc:title>Journal of Things</dc:title></bib:Journal></rdf:RDF>
            """,
        _ => ServiceSamples.Of(format),
    };
}
