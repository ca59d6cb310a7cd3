using System.Text;

namespace BibHarvester.Formats.Tests.PubMed;

public sealed class PubMedSummaryTests
{
    [TestCase("""
        <eSummaryResult><DocSum><Id>123</Id><Item Name="PubDate" Type="Date">1965 Aug</Item><Item Name="EPubDate" Type="Date"></Item><Item Name="Source" Type="String">J Things</Item>
        <Item Name="AuthorList" Type="List"><Item Name="Author" Type="String">Berg AM</Item><Item Name="Author" Type="String">van Roe C</Item></Item><Item Name="LastAuthor" Type="String">van Roe C</Item>
        <Item Name="Title" Type="String">On things.</Item><Item Name="Volume" Type="String">92</Item><Item Name="Issue" Type="String">2</Item><Item Name="Pages" Type="String">188-91</Item>
        <Item Name="LangList" Type="List"><Item Name="Lang" Type="String">English</Item></Item><Item Name="ISSN" Type="String">2040-8056</Item><Item Name="ESSN" Type="String"></Item>
        <Item Name="PubTypeList" Type="List"><Item Name="PubType" Type="String">Journal Article</Item></Item><Item Name="ArticleIds" Type="List"><Item Name="pubmed" Type="String">123</Item><Item Name="doi" Type="String">10.1000/abc</Item></Item>
        <Item Name="FullJournalName" Type="String">Journal of things</Item></DocSum></eSummaryResult>
        """)]
    [TestCase("""
        <eSummaryResult><DocumentSummarySet status="OK"><DocumentSummary uid="123"><PubDate>1965 Aug</PubDate><EPubDate></EPubDate><Source>J Things</Source><Authors><Author><Name>Berg AM</Name><AuthType>Author</AuthType></Author>
        <Author><Name>van Roe C</Name><AuthType>Author</AuthType></Author></Authors><LastAuthor>van Roe C</LastAuthor><Title>On things.</Title><Volume>92</Volume><Issue>2</Issue><Pages>188-91</Pages><Lang><string>eng</string></Lang>
        <ISSN>2040-8056</ISSN><PubType><flag>Journal Article</flag></PubType><ArticleIds><ArticleId><IdType>doi</IdType><Value>10.1000/abc</Value></ArticleId><ArticleId><IdType>pubmed</IdType><Value>123</Value></ArticleId></ArticleIds>
        <FullJournalName>Journal of things</FullJournalName></DocumentSummary></DocumentSummarySet></eSummaryResult>
        """)]
    public void A_summary_of_either_form_says_the_same(string xml)
    {
        Assert.That(FormatText.Detect(xml), Is.EqualTo("pubmed-xml"));
        Assert.That(FormatText.Read("pubmed-xml", xml).Single() with { ExtraFields = [] }, Is.EqualTo(new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = ["On things"],
            Contributors = [Contributor.OfPerson("Berg", "A M"), new Contributor { Person = PersonName.OfParts("Roe", "C", "van") }],
            Dates = [new(DateKind.Issued, BibDate.Of(1965, 8))],
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Journal of things", new Title { Text = "J Things", Kind = TitleKind.Abbreviated }], Identifiers = [new(IdentifierKind.Issn, "2040-8056", null, IdentifierMedium.Print)] }],
            Volume = "92",
            Issue = "2",
            Pages = Pages.Parse("188-91"),
            Language = "en",
            Identifiers = [Doi.Parse("10.1000/abc"), Pmid.Parse("123")],
        }));
    }

    [TestCase("<eSummaryResult><ERROR>Empty id list - nothing todo: no such record</ERROR></eSummaryResult>", "PUB404")]
    [TestCase("<eFetchResult><ERROR>API rate limit exceeded</ERROR></eFetchResult>", "PUB429")]
    [TestCase("<eSummaryResult><DocumentSummarySet><DocumentSummary uid='1'><error>cannot get document summary</error></DocumentSummary></DocumentSummarySet></eSummaryResult>", "PUB404")]
    [TestCase("<PubmedArticleSet></PubmedArticleSet>", "PUB404")]
    [TestCase("<eSearchResult><Count>2</Count><IdList><Id>1</Id><Id>2</Id></IdList></eSearchResult>", "PUB011")]
    [TestCase("<eSearchResult><Count>0</Count><IdList/></eSearchResult>", "PUB404")]
    [TestCase("<eLinkResult><LinkSet><DbFrom>pubmed</DbFrom><IdList><Id>1</Id></IdList><LinkSetDb><DbTo>pubmed</DbTo><Link><Id>2</Id></Link></LinkSetDb></LinkSet></eLinkResult>", "PUB011")]
    [TestCase("<eLinkResult><LinkSet><DbFrom>pubmed</DbFrom><IdList><Id>1</Id></IdList></LinkSet></eLinkResult>", "PUB404")]
    [TestCase("<eSummaryResult><DocSum><Id>1</Id><Item Name='Title' Type='String'>A gene</Item></DocSum></eSummaryResult>", "PUB010")]
    public void An_answer_without_a_work_says_why(string xml, string code)
    {
        var items = RecordFormats.Find("pubmed-xml")!.Reader!.Read(Encoding.UTF8.GetBytes(xml)).ToList();

        Assert.That(items.Select(i => i.Record), Is.All.Null);
        Assert.That(items[0].Diagnostics.Single().Code, Is.EqualTo(code));
    }
}
