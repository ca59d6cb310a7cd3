using System.Text;

namespace BibHarvester.Formats.Tests.Services;

public sealed class ServiceXmlReaderTests
{
    [Test]
    public void A_group_of_ORCIDs_is_one_work_and_groups_of_other_things_are_none()
    {
        const string Xml = """
            <record:record xmlns:record="http://www.orcid.org/ns/record" xmlns:activities="http://www.orcid.org/ns/activities" xmlns:work="http://www.orcid.org/ns/work" xmlns:common="http://www.orcid.org/ns/common">
            <activities:group><activities:funding-summary/></activities:group>
            <activities:group><work:work-summary put-code="7"><work:title><common:title>On things</common:title><common:subtitle>a study</common:subtitle></work:title>
            <common:external-ids><common:external-id><common:external-id-type>doi</common:external-id-type><common:external-id-value>10.1000/abc</common:external-id-value><common:external-id-relationship>self</common:external-id-relationship></common:external-id>
            <common:external-id><common:external-id-type>issn</common:external-id-type><common:external-id-value>2040-8056</common:external-id-value><common:external-id-relationship>part-of</common:external-id-relationship></common:external-id></common:external-ids>
            <work:type>journal-article</work:type><common:publication-date><common:year>2020</common:year><common:month>05</common:month></common:publication-date><work:journal-title>Journal of Things</work:journal-title></work:work-summary>
            <work:work-summary put-code="8"><work:title><common:title>On things again</common:title></work:title><work:type>journal-article</work:type></work:work-summary></activities:group></record:record>
            """;

        Assert.That(FormatText.Detect(Xml), Is.EqualTo("orcid-xml"));
        var record = FormatText.Read("orcid-xml", Xml).Single();
        Assert.Multiple(() =>
        {
            Assert.That((record.Type, record.Title?.Text.Plain, record.Issued, record.Doi?.Value), Is.EqualTo((WorkType.JournalArticle, "On things", (BibDate?)BibDate.Of(2020, 5), "10.1000/abc")));
            Assert.That(record.Containers.Single(), Is.EqualTo(new Container { Kind = ContainerKind.Periodical, Titles = ["Journal of Things"], Identifiers = [Issn.Parse("2040-8056")] }));
            Assert.That(record.ExtraFields.Select(f => Encoding.UTF8.GetString(f.Value.Bytes.Span)), Has.Some.Contains("On things again"));
        });
    }

    [Test]
    public void A_result_of_Europe_PMC_is_read_as_in_JSON()
    {
        const string Xml = """
            <responseWrapper><version>6.7</version><hitCount>1</hitCount><resultList><result><id>123</id><source>MED</source><pmid>123</pmid><DOI>10.1000/abc</DOI><title>On things.</title>
            <authorList><author><fullName>Berg A</fullName><firstName>Ada</firstName><lastName>Berg</lastName><initials>A</initials></author><author><fullName>Roe C</fullName><firstName>Carl</firstName><lastName>Roe</lastName><initials>C</initials></author></authorList>
            <journalInfo><issue>2</issue><volume>1</volume><journal><title>Journal of Things</title><ISOAbbreviation>J Things</ISOAbbreviation><ESSN>2040-8056</ESSN></journal></journalInfo><pubYear>2020</pubYear><pageInfo>3-9</pageInfo></result></resultList></responseWrapper>
            """;

        Assert.That(FormatText.Detect(Xml), Is.EqualTo("europepmc-xml"));
        var record = FormatText.Read("europepmc-xml", Xml).Single();
        Assert.Multiple(() =>
        {
            Assert.That((record.Title?.Text.Plain, record.Doi?.Value, record.Volume, record.Issue, record.Pages, record.Issued?.Year), Is.EqualTo(("On things", "10.1000/abc", "1", "2", Pages.Parse("3-9"), (int?)2020)));
            Assert.That(record.Contributors, Is.EqualTo((Contributor[])[Contributor.OfPerson("Berg", "Ada"), Contributor.OfPerson("Roe", "Carl")]));
            Assert.That(record.Containers.Single().Identifiers, Is.EqualTo((Identifier[])[Issn.Parse("2040-8056")]));
        });
    }

    [Test]
    public void A_title_of_BHL_is_read_as_in_JSON()
    {
        const string Xml = """
            <Response><Status>ok</Status><ErrorMessage /><Result><Title><TitleID>7</TitleID><Genre>Monograph/Item</Genre><FullTitle>On things. </FullTitle><ShortTitle>On things.</ShortTitle><PublisherPlace>Boston,</PublisherPlace>
            <PublisherName>A House,</PublisherName><PublicationDate>1881.</PublicationDate><Doi>10.5962/bhl.title.7</Doi><TitleUrl>https://www.biodiversitylibrary.org/bibliography/7</TitleUrl>
            <Authors><Author><AuthorID>1</AuthorID><Name>Berg, Ada,</Name><Role>Main Entry -- Personal Name (MARC 100)</Role></Author></Authors><Subjects><Subject><SubjectText>Flies</SubjectText></Subject></Subjects></Title></Result></Response>
            """;

        Assert.That(FormatText.Detect(Xml), Is.EqualTo("bhl-xml"));
        var record = FormatText.Read("bhl-xml", Xml).Single();
        Assert.Multiple(() =>
        {
            Assert.That((record.Type, record.Title?.Text.Plain, record.Issued, record.Doi?.Value), Is.EqualTo((WorkType.Book, "On things", (BibDate?)BibDate.Of(1881), "10.5962/bhl.title.7")));
            Assert.That(record.Contributors.Select(c => c.Person), Is.EqualTo((PersonName[])[new PersonName { Family = "Berg", Given = "Ada" }]));
            Assert.That(record.Publishers, Is.EqualTo((Publisher[])[new Publisher { Name = "A House", Place = "Boston" }]));
            Assert.That(record.Keywords, Is.EqualTo((Keyword[])[new Keyword { Text = "Flies" }]));
        });
    }

    [Test]
    public void What_the_OpenURL_resolver_of_BHL_finds_is_an_article_where_it_has_a_title_of_its_own()
    {
        const string Xml = """
            <OpenUrlResponse><Status>Success</Status><citations><OpenUrlResponseCitation><Url>https://www.biodiversitylibrary.org/page/1</Url><ItemUrl>https://www.biodiversitylibrary.org/item/2</ItemUrl><Title>Journal of Things</Title>
            <Genre>Journal</Genre><Authors><string>Berg, Ada,</string></Authors><Date>1908</Date><Volume>3</Volume><Issn>2040-8056</Issn><ATitle>On things.</ATitle><SPage>Page 16</SPage><EPage>Page 20</EPage></OpenUrlResponseCitation>
            <OpenUrlResponseCitation><Url>https://www.biodiversitylibrary.org/page/9</Url><ItemUrl>https://www.biodiversitylibrary.org/item/8</ItemUrl><Title>A Manual</Title><Genre>Book</Genre><SPage>Page 16</SPage></OpenUrlResponseCitation></citations></OpenUrlResponse>
            """;

        var records = FormatText.Read("bhl-xml", Xml).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(FormatText.Detect(Xml), Is.EqualTo("bhl-xml"));
            Assert.That((records[0].Type, records[0].Title?.Text.Plain, records[0].Volume, records[0].Pages, records[0].Issued), Is.EqualTo((WorkType.JournalArticle, "On things", "3", Pages.Parse("16-20"), (BibDate?)BibDate.Of(1908))));
            Assert.That(records[0].Containers.Single(), Is.EqualTo(new Container { Kind = ContainerKind.Periodical, Titles = ["Journal of Things"], Identifiers = [Issn.Parse("2040-8056")] }));
            Assert.That((records[1].Type, records[1].Title?.Text.Plain, records[1].Pages), Is.EqualTo((WorkType.Book, "A Manual", (Pages?)null)));
        });
    }

    [TestCase("bhl-xml", "<Response><Status>ok</Status><Result><Language><LanguageCode>AFR</LanguageCode></Language></Result></Response>", "BHX404")]
    [TestCase("orcid-xml", "<error:error xmlns:error='http://www.orcid.org/ns/error'><error:response-code>404</error:response-code><error:developer-message>No entity found</error:developer-message></error:error>", "ORX404")]
    [TestCase("orcid-xml", "<search:search xmlns:search='http://www.orcid.org/ns/search' num-found='0'/>", "ORX404")]
    [TestCase("europepmc-xml", "<responseWrapper><hitCount>0</hitCount><resultList/></responseWrapper>", "EPX404")]
    public void An_answer_without_a_work_says_so(string format, string xml, string code)
    {
        var item = RecordFormats.Find(format)!.Reader!.Read(Encoding.UTF8.GetBytes(xml)).Single();

        Assert.That(item.Record, Is.Null);
        Assert.That(item.Diagnostics.Single().Code, Is.EqualTo(code));
    }
}
