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

    [Test]
    public void That_there_is_no_work_is_told()
    {
        var item = Read("<doi_records><doi_record><crossref><error>No DOI</error></crossref></doi_record></doi_records>").Single();
        Assert.That(item.Record, Is.Null);
        Assert.That(item.Diagnostics.Single().Code, Is.EqualTo("CRX010"));
    }

    private static List<ReadItem> Read(string xml) => RecordFormats.Find("crossref-xml")!.Reader!.Read(Encoding.UTF8.GetBytes(xml)).ToList();
}
