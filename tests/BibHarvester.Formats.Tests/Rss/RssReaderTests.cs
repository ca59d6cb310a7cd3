namespace BibHarvester.Formats.Tests.Rss;

public class RssReaderTests
{
    [Test]
    public void An_item_with_Dublin_Core_is_a_work_and_its_words_in_the_feed_are_kept()
    {
        const string Xml = """
            <rss version="2.0"><channel xmlns:dc="http://purl.org/dc/elements/1.1/"><title>Search</title><item><title>[2019] On things (by: Ada Berg, Rick Roe, Eve Doe)</title><description><p>Author: Ada Berg</p></description>
            <dc:date>2019</dc:date><link>https://example.org/1</link><dc:title>On things</dc:title><dc:creator>Ada Berg, Rick Roe, Eve Doe</dc:creator></item>
            <item><title>News</title><link>https://example.org/2</link></item></channel></rss>
            """;

        Assert.That(FormatText.Detect(Xml), Is.EqualTo("rss"));
        var record = FormatText.Read("rss", Xml).Single();
        Assert.That(record with { Provenance = null, ExtraFields = [] }, Is.EqualTo(new BibRecord
        {
            Type = WorkType.Document,
            Titles = ["On things"],
            Contributors = [Contributor.OfPerson("Berg", "Ada"), Contributor.OfPerson("Roe", "Rick"), Contributor.OfPerson("Doe", "Eve")],
            Dates = [new(DateKind.Issued, BibDate.Of(2019))],
            Links = [new Link { Url = "https://example.org/1" }],
        }));
        Assert.That(record.ExtraFields.Select(f => (f.Format, f.Name)), Is.EqualTo(((string, string)[])[("rss", "title"), ("rss", "description")]));
    }

    [Test]
    public void PRISM_says_where_an_article_stands()
    {
        const string Xml = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><item>
            <title>On things</title><dc:creator>Berg, Ada</dc:creator><prism:publicationName>Journal of Things</prism:publicationName><prism:doi>10.1000/abc</prism:doi><prism:issn>2040-8056</prism:issn><prism:volume>12</prism:volume>
            <prism:number>3</prism:number><prism:startingPage>5</prism:startingPage><prism:endingPage>9</prism:endingPage><prism:publicationDate>2020-05-17</prism:publicationDate><prism:section>Research</prism:section></item></rdf:RDF>
            """;

        Assert.That(FormatText.Detect(Xml), Is.EqualTo("rss"));
        Assert.That(FormatText.Read("rss", Xml).Single() with { Provenance = null }, Is.EqualTo(new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = ["On things"],
            Contributors = [Contributor.OfPerson("Berg", "Ada")],
            Dates = [new(DateKind.Issued, BibDate.Of(2020, 5, 17))],
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Journal of Things"], Identifiers = [Issn.Parse("2040-8056")] }],
            Volume = "12",
            Issue = "3",
            Pages = Pages.Parse("5-9"),
            Identifiers = [Doi.Parse("10.1000/abc")],
            ExtraFields = [new ExtraField("rss", "section", Utf8Text.From("\"Research\""))],
        }));
    }
}
