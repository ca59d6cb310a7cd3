namespace BibHarvester.Formats.Tests.Rdf;

public class RdfTests
{
    private const string Zotero = """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/"
          xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
         <bib:Article rdf:about="#item_1"><z:itemType>journalArticle</z:itemType><dcterms:isPartOf rdf:resource="urn:issn:2040-8056"/>
          <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Doe</foaf:surname><foaf:givenName>Jane</foaf:givenName></foaf:Person></rdf:li>
            <rdf:li><foaf:Person><foaf:surname>World Health Organization</foaf:surname></foaf:Person></rdf:li></rdf:Seq></bib:authors>
          <dc:title>An &lt;i&gt;italic&lt;/i&gt; title</dc:title><dc:date>2001-02-03</dc:date><bib:pages>1-9</bib:pages><dc:description>Citation Key: doe2001</dc:description>
          <dcterms:isReferencedBy rdf:resource="#item_2"/></bib:Article>
         <bib:Journal rdf:about="urn:issn:2040-8056"><prism:volume>3</prism:volume><dc:title>Journal of Things</dc:title><dc:identifier>ISSN 2040-8056</dc:identifier></bib:Journal>
         <bib:Memo rdf:about="#item_2"><rdf:value>a note</rdf:value></bib:Memo>
         <bib:BookSection rdf:about="#item_3"><z:itemType>bookSection</z:itemType><dc:title>Chapter</dc:title><dcterms:isPartOf><bib:Book><dc:title>The Book</dc:title>
          <dcterms:isPartOf><bib:Series><dc:title>Series</dc:title><dc:identifier>4</dc:identifier></bib:Series></dcterms:isPartOf></bib:Book></dcterms:isPartOf></bib:BookSection>
        </rdf:RDF>
        """;

    [Test]
    public void What_is_pointed_at_outside_of_the_file_is_kept()
    {
        var record = FormatText.Read("zotero-rdf", """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://schema.org/"><s:Book rdf:about="#b"><s:name>T</s:name>
            <s:codeRepository rdf:resource="https://example.org/code"/><s:author rdf:resource="#p"/><rdf:type rdf:resource="http://schema.org/Thing"/></s:Book>
            <s:Person rdf:about="#p"><s:name>Doe, Jane</s:name></s:Person></rdf:RDF>
            """).Single();

        Assert.That(record.ExtraFields, Is.EqualTo((ExtraField[])[new("zotero-rdf", "codeRepository/@resource", Utf8Text.From("\"https://example.org/code\""))]));
    }

    [Test]
    public void Nodes_are_put_together_wherever_they_stand()
    {
        Assert.That(FormatText.Read("zotero-rdf", Zotero), Is.EqualTo((BibRecord[])
        [
            new()
            {
                Type = WorkType.JournalArticle,
                CitationKey = "doe2001",
                Titles = [new Title { Text = new RichText("An italic title", [new RichSpan(3, 6, RichStyle.Italic)]) }],
                Contributors = [Contributor.OfPerson("Doe", "Jane"), Contributor.OfOrganization("World Health Organization")],
                Dates = [new(DateKind.Issued, BibDate.Of(2001, 2, 3))],
                Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Journal of Things"], Identifiers = [Issn.Parse("2040-8056")] }],
                Volume = "3",
                Pages = new Pages { First = "1", Last = "9" },
                ExtraFields = [new ExtraField("zotero-rdf", "Memo/value", Utf8Text.From("\"a note\""))],
            },
            new()
            {
                Type = WorkType.Chapter,
                Titles = ["Chapter"],
                Containers = [new Container { Kind = ContainerKind.Book, Titles = ["The Book"] }, new Container { Kind = ContainerKind.Series, Titles = ["Series"], Volume = "4" }],
            },
        ]));
        Assert.That(FormatText.Detect(Zotero), Is.EqualTo("zotero-rdf"));
    }

    [Test]
    public void Bibliontology_and_schema_org_say_the_same_in_other_words()
    {
        const string Text = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:bibo="http://purl.org/ontology/bibo/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:schema="http://schema.org/">
             <bibo:AcademicArticle rdf:about="urn:1"><dcterms:title>One</dcterms:title><dcterms:creator rdf:nodeID="n1"/><bibo:authorList><rdf:Seq><rdf:li rdf:nodeID="n1"/></rdf:Seq></bibo:authorList>
              <dcterms:isPartOf><bibo:Issue><bibo:issue>29</bibo:issue><dcterms:date>2016</dcterms:date><dcterms:isPartOf><bibo:Journal><dcterms:title>J</dcterms:title></bibo:Journal></dcterms:isPartOf></bibo:Issue></dcterms:isPartOf></bibo:AcademicArticle>
             <foaf:Person rdf:nodeID="n1"><foaf:givenname>Timo</foaf:givenname><foaf:surname>Kim</foaf:surname></foaf:Person>
             <schema:ScholarlyArticle><schema:name>Two</schema:name><schema:author>Roe, Rick</schema:author><schema:pageStart>360</schema:pageStart><schema:pageEnd>368</schema:pageEnd></schema:ScholarlyArticle>
            </rdf:RDF>
            """;

        Assert.That(FormatText.Read("zotero-rdf", Text), Is.EqualTo((BibRecord[])
        [
            new()
            {
                Type = WorkType.JournalArticle,
                Titles = ["One"],
                Contributors = [Contributor.OfPerson("Kim", "Timo")],
                Dates = [new(DateKind.Issued, BibDate.Of(2016))],
                Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["J"] }],
                Issue = "29",
            },
            new()
            {
                Type = WorkType.JournalArticle,
                Titles = ["Two"],
                Contributors = [Contributor.OfPerson("Roe", "Rick")],
                Pages = new Pages { First = "360", Last = "368" },
            },
        ]));
    }

    [Test]
    public void Somebody_named_in_two_scripts_and_two_vocabularies_is_one_person()
    {
        const string Xml = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:foaf="http://xmlns.com/foaf/0.1/">
            <rdf:Description rdf:about="https://doi.org/10.11501/abc"><dcterms:title>On things</dcterms:title>
            <dcterms:creator><foaf:Person><foaf:name>Yamada Hanako</foaf:name><foaf:familyName>Yamada</foaf:familyName><foaf:givenName>Hanako</foaf:givenName></foaf:Person></dcterms:creator>
            <dcterms:creator><foaf:Person><foaf:name>山田 花子</foaf:name><foaf:familyName>山田</foaf:familyName><foaf:givenName>花子</foaf:givenName></foaf:Person></dcterms:creator>
            <dcterms:creator><foaf:Person><foaf:name>Sato Ken</foaf:name><foaf:familyName>Sato</foaf:familyName><foaf:givenName>Ken</foaf:givenName></foaf:Person></dcterms:creator>
            <dcterms:creator><foaf:Person><foaf:name>佐藤 健</foaf:name><foaf:familyName>佐藤</foaf:familyName><foaf:givenName>健</foaf:givenName></foaf:Person></dcterms:creator>
            <dc:creator>Yamada Hanako</dc:creator><dc:creator>山田 花子</dc:creator><dc:creator>Sato Ken</dc:creator><dc:creator>佐藤 健</dc:creator></rdf:Description></rdf:RDF>
            """;

        Assert.That(FormatText.Read("zotero-rdf", Xml).Single().Contributors, Is.EqualTo((Contributor[])
        [
            Contributor.OfPerson("Yamada", "Hanako") with { OtherNames = [new PersonName { Family = "山田", Given = "花子" }] },
            Contributor.OfPerson("Sato", "Ken") with { OtherNames = [new PersonName { Family = "佐藤", Given = "健" }] },
        ]));
    }
}
