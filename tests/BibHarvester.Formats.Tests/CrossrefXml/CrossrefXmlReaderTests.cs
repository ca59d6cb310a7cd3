using System.Text;

namespace BibHarvester.Formats.Tests.CrossrefXml;

public sealed class CrossrefXmlReaderTests
{
    [Test]
    public void An_article_is_read_by_the_rules_of_Crossref()
    {
        var record = Read("""
            <doi_records><doi_record owner="10.1000"><crossref><journal>
              <journal_metadata language="en"><full_title>Journal of Things</full_title><abbrev_title>J Things</abbrev_title><issn media_type="print">00219967</issn></journal_metadata>
              <journal_issue><publication_date><year>2019</year></publication_date><journal_volume><volume>12</volume></journal_volume><issue>3</issue></journal_issue>
              <journal_article><titles><title>On H<sub>2</sub>O</title></titles>
                <contributors><person_name contributor_role="author" sequence="first"><given_name>Ada</given_name><surname>Berg</surname>
                  <affiliation>A House</affiliation></person_name><organization contributor_role="author">The Group</organization></contributors>
                <publication_date media_type="online"><month>05</month><day>17</day><year>2020</year></publication_date>
                <pages><first_page>1</first_page><last_page>9</last_page></pages>
                <doi_data><doi>10.1000/abc</doi><resource>https://example.org/abc</resource></doi_data>
                <citation_list><citation key="r1"><doi>10.1000/def</doi></citation></citation_list>
              </journal_article></journal></crossref></doi_record></doi_records>
            """).Single().Record!;

        Assert.Multiple(() =>
        {
            Assert.That(record.Type, Is.EqualTo(WorkType.JournalArticle));
            Assert.That(record.Title!.Text, Is.EqualTo(RichText.ParseMarkup("On H<sub>2</sub>O")));
            Assert.That(record.Contributors.Select(c => c.Person?.Family ?? c.Organization), Is.EqualTo((string[])["Berg", "The Group"]));
            Assert.That(record.Contributors[0].Affiliations.Single().Name, Is.EqualTo("A House"));
            Assert.That(record.Containers.Single().Title, Is.EqualTo("Journal of Things"));
            Assert.That(record.Containers[0].Identifiers.Single().Value, Is.EqualTo("0021-9967"));
            Assert.That((record.Volume, record.Issue), Is.EqualTo(("12", "3")));
            Assert.That(record.Pages, Is.EqualTo(Pages.Parse("1-9")));
            Assert.That(record.DateOf(DateKind.Online), Is.EqualTo(BibDate.Of(2020, 5, 17)));
            Assert.That(record.Doi?.Value, Is.EqualTo("10.1000/abc"));
            Assert.That(record.References.Single().Record?.Doi?.Value, Is.EqualTo("10.1000/def"));
            Assert.That(record.ExtraFields.Select(f => (f.Format, f.Name)), Does.Contain(("crossref-xml", "@owner")));
        });
    }

    [Test]
    public void A_line_break_before_what_is_lowered_is_the_indentation_and_no_blank()
    {
        var record = Read("""
            <doi_record><crossref><journal><journal_article><titles><title>
                On CO
                <sub>2</sub>
                and
                <i>Things</i>
                at 5
                <sup>th</sup>
                and H <sub>2</sub>
            </title></titles></journal_article></journal></crossref></doi_record>
            """).Single().Record!;

        Assert.That(record.Title!.Text.Plain, Is.EqualTo("On CO2 and Things at 5th and H 2"));
    }

    [Test]
    public void A_chapter_stands_in_its_book()
    {
        var record = Read("""
            <doi_record><crossref><book book_type="edited_book"><book_metadata><contributors><person_name contributor_role="editor"><surname>Roe</surname></person_name></contributors>
            <titles><title>The Book</title></titles><publication_date><year>2001</year></publication_date><isbn>9783161484100</isbn>
            <publisher><publisher_name>A House</publisher_name><publisher_place>Bonn</publisher_place></publisher></book_metadata>
            <content_item component_type="chapter"><contributors><person_name contributor_role="author"><surname>Berg</surname></person_name></contributors>
            <titles><title>The Chapter</title></titles><doi_data><doi>10.1000/c</doi><resource>https://example.org/c</resource></doi_data></content_item></book></crossref></doi_record>
            """).Single().Record!;

        Assert.Multiple(() =>
        {
            Assert.That(record.Type, Is.EqualTo(WorkType.Chapter));
            Assert.That(record.Title!.Text.Plain, Is.EqualTo("The Chapter"));
            Assert.That(record.Containers.Single().Title, Is.EqualTo("The Book"));
            Assert.That(record.Contributors.Select(c => (c.Role, c.Person!.Family)), Is.EquivalentTo((ValueTuple<ContributorRole, string?>[])[(ContributorRole.Author, "Berg"), (ContributorRole.Editor, "Roe")]));
            Assert.That(record.Publishers.Single(), Is.EqualTo(new Publisher { Name = "A House", Place = "Bonn" }));
            Assert.That(record.Issued?.Year, Is.EqualTo(2001));
        });
    }

    [TestCase("<doi_records><doi_record><crossref><error>No DOI</error></crossref></doi_record></doi_records>")]
    [TestCase("<crossref_result><query_result><body><query status=\"unresolved\"><doi>10.1000/none</doi></query></body></query_result></crossref_result>")]
    [TestCase("<crossref_result><query_result><body><forward_link doi=\"10.1000/none\"/></body></query_result></crossref_result>")]
    public void That_there_is_no_work_is_told(string xml)
    {
        var item = Read(xml).Single();
        Assert.That(item.Record, Is.Null);
        Assert.That(item.Diagnostics.Single().Code, Is.EqualTo("CRX404"));
    }

    [Test]
    public void The_vocabularies_beside_the_deposits_own_are_read()
    {
        var record = Read("""
            <doi_record><crossref><journal><journal_issue><publication_date media_type="print"><year>2021</year></publication_date></journal_issue>
            <journal_article><titles><title>Correction</title></titles><publication_date media_type="online"><month>05</month><year>2020</year></publication_date>
            <jats:abstract xmlns:jats="http://www.ncbi.nlm.nih.gov/JATS1"><jats:p>One.</jats:p><jats:p>Two <jats:italic>E. coli</jats:italic>.</jats:p></jats:abstract>
            <crossmark><updates><update type="correction" label="Correction" date="2019-02-03">10.1000/wrong</update></updates><custom_metadata>
              <fr:program xmlns:fr="http://www.crossref.org/fundref.xsd" name="fundref"><fr:assertion name="fundgroup"><fr:assertion name="funder_name">A Fund
                <fr:assertion name="funder_identifier">100000001</fr:assertion></fr:assertion><fr:assertion name="award_number">A-1</fr:assertion></fr:assertion></fr:program>
            </custom_metadata></crossmark>
            <ai:program xmlns:ai="http://www.crossref.org/AccessIndicators.xsd" name="AccessIndicators"><ai:license_ref applies_to="vor">https://creativecommons.org/licenses/by/4.0/</ai:license_ref></ai:program>
            <program xmlns="http://www.crossref.org/relations.xsd"><related_item><intra_work_relation relationship-type="isReviewOf" identifier-type="doi">10.1000/other</intra_work_relation></related_item></program>
            <doi_data><doi>10.1000/c</doi><resource>https://example.org/c</resource></doi_data></journal_article></journal></crossref></doi_record>
            """).Single().Record!;

        Assert.Multiple(() =>
        {
            Assert.That(record.Abstracts.Single().Text, Is.EqualTo(RichText.ParseParagraphs("<p>One.</p><p>Two <i>E. coli</i>.</p>")));
            Assert.That(record.Funding.Single(), Is.EqualTo(new Funding { Funder = "A Fund", FunderIdentifiers = [Doi.Parse("10.13039/100000001")], Awards = ["A-1"] }));
            Assert.That(record.Licenses.Single(), Is.EqualTo(new License { Url = "https://creativecommons.org/licenses/by/4.0/", ContentVersion = "vor" }));
            Assert.That(record.Relations.Select(r => (r.Kind, r.Target?.Value)), Is.EquivalentTo(((RelationKind, string?)[])[(RelationKind.IsReviewOf, "10.1000/other"), (RelationKind.Corrects, "10.1000/wrong")]));
            Assert.That(record.Dates, Is.EquivalentTo((WorkDate[])[new(DateKind.Online, BibDate.Of(2020, 5)), new(DateKind.Print, BibDate.Of(2021))]));
            Assert.That(record.ExtraFields.Select(f => f.Name), Has.None.Contains("program"));
        });
    }

    [Test]
    public void The_first_author_of_an_older_answer_is_one()
    {
        const string Xml = "<crossref_result version=\"2.0\"><query_result><body><query status=\"resolved\"><doi type=\"journal_article\">10.1000/abc</doi>" +
            "<author match=\"optional\">Doe</author><article_title>On Things</article_title></query></body></query_result></crossref_result>";

        Assert.That(FormatText.Read("crossref-xml", Xml).Single().Contributors, Is.EqualTo((Contributor[])[Contributor.OfPerson("Doe", null)]));
    }

    [Test]
    public void What_a_query_finds_is_read()
    {
        var record = Read("""
            <crossref_result><query_result><head><doi_batch_id>none</doi_batch_id></head><body><query status="resolved" fl_count="2"><doi type="journal_article">10.1000/abc</doi>
            <issn type="print">00219967</issn><journal_title>Journal of Things</journal_title><contributors><contributor sequence="first" contributor_role="author"><given_name>Ada</given_name><surname>Berg</surname></contributor></contributors>
            <volume>1</volume><first_page>2</first_page><last_page>3</last_page><year media_type="online">2006</year><article_title>On Things</article_title></query></body></query_result></crossref_result>
            """).Single(i => i.Record is not null).Record!;

        Assert.That(record with { Provenance = null, ExtraFields = [] }, Is.EqualTo(new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = ["On Things"],
            Contributors = [Contributor.OfPerson("Berg", "Ada")],
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Journal of Things"], Identifiers = [new(IdentifierKind.Issn, "0021-9967", null, IdentifierMedium.Print)] }],
            Dates = [new(DateKind.Online, BibDate.Of(2006))],
            Volume = "1",
            Pages = Pages.Parse("2-3"),
            Identifiers = [Doi.Parse("10.1000/abc")],
        }));
    }

    [TestCase("Chapter 13", "13")]
    [TestCase("IV", "IV")]
    public void A_chapter_has_its_number(string number, string expected)
    {
        var record = Read($"""
            <doi_records><doi_record><crossref><book book_type="other"><book_metadata><titles><title>On Sums</title></titles></book_metadata>
            <content_item component_type="chapter"><titles><title>On Two</title></titles><component_number>{number}</component_number><doi_data><doi>10.1000/c</doi></doi_data></content_item></book></crossref></doi_record></doi_records>
            """).Single(i => i.Record is not null).Record!;
        Assert.That((record.Type, record.ChapterNumber), Is.EqualTo((WorkType.Chapter, expected)));
    }

    private static List<ReadItem> Read(string xml) => RecordFormats.Find("crossref-xml")!.Reader!.Read(Encoding.UTF8.GetBytes(xml)).ToList();
}
