using System.Text;

namespace BibHarvester.Formats.Tests.Html;

public sealed class HtmlMetaReaderTests
{
    [Test]
    public void Highwires_tags_are_read_in_any_spelling()
    {
        var record = Record("""
            <!DOCTYPE html><HTML><head><title>A journal</title><!-- <meta name="citation_title" content="wrong"> -->
            <META content="On H&lt;sub&gt;2&lt;/sub&gt;O &amp; more" NAME=citation_title><meta name='citation_author' content='Berg, Ada'><meta name="citation_author_institution" content="A House">
            <meta name="citation_author_orcid" content="https://orcid.org/0000-0002-1825-0097"><meta name="citation_author" content="Carl Roe"><meta name="citation_journal_title" content="Journal of Things">
            <meta name="citation_issn" content="2040-8056"><meta name="citation_volume" content="12"><meta name="citation_firstpage" content="e1745"><meta name="citation_publication_date" content="2012/05/01">
            <meta name="citation_online_date" content="2011/12/24"><meta name="citation_doi" content="10.1000/abc"><meta name="citation_keywords" content="one; two"><meta name="citation_pdf_url" content="https://example.org/a.pdf">
            <meta name="citation_reference" content="citation_title=Old things;citation_author=D. Fox;citation_doi=10.1000/old"><meta name="citation_fulltext_world_readable" content="yes">
            <script>var x = '<meta name="citation_volume" content="99">';</script><link href="https://example.org/a" rel=canonical></head></HTML>
            """);

        Assert.That(record, Is.EqualTo(new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = [new Title { Text = RichText.ParseMarkup("On H<sub>2</sub>O &amp; more") }],
            Contributors = [Contributor.OfPerson("Berg", "Ada") with { Orcid = Orcid.Parse("0000-0002-1825-0097"), Affiliations = [new Affiliation { Name = "A House" }] }, Contributor.OfPerson("Roe", "Carl")],
            Dates = [new(DateKind.Print, BibDate.Of(2012, 5, 1)), new(DateKind.Online, BibDate.Of(2011, 12, 24))],
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Journal of Things"], Identifiers = [Issn.Parse("2040-8056")] }],
            Volume = "12",
            ArticleNumber = "e1745",
            Keywords = [new Keyword { Text = "one" }, new Keyword { Text = "two" }],
            Identifiers = [Doi.Parse("10.1000/abc")],
            Links = [new Link { Url = "https://example.org/a" }, new Link { Url = "https://example.org/a.pdf", Kind = LinkKind.FullText, MediaType = "application/pdf" }],
            References =
            [
                new Reference
                {
                    Text = "citation_title=Old things;citation_author=D. Fox;citation_doi=10.1000/old",
                    Record = new BibRecord { Type = WorkType.Document, Titles = ["Old things"], Contributors = [Contributor.OfPerson("Fox", "D.")], Identifiers = [Doi.Parse("10.1000/old")] },
                },
            ],
            ExtraFields = [Extra("citation_fulltext_world_readable", "yes")],
        }));
    }

    [Test]
    public void A_span_of_COinS_fills_what_the_tags_leave_open_where_it_is_of_the_same_work()
    {
        var record = Record("""
            <html><meta name="citation_title" content="On things"><meta name="citation_author" content="Ada Berg"><body>
            <span class="Z3988" title="ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal&amp;rft.atitle=Other+things&amp;rft.volume=9"></span>
            <span class='x Z3988' title='ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal&amp;rft.genre=article&amp;rft.atitle=On+things&amp;rft.jtitle=Journal+of+Things&amp;rft.volume=12&amp;rft.spage=5&amp;rft.epage=9'></span></body></html>
            """);

        Assert.That((record.Title?.Text.Plain, record.Volume, record.Pages, record.Contributors.Single()), Is.EqualTo(("On things", "12", Pages.Parse("5-9"), Contributor.OfPerson("Berg", "Ada"))));
        Assert.That(record.Containers.Single().Titles, Is.EqualTo((Title[])["Journal of Things"]));
    }

    [Test]
    public void A_page_with_one_span_of_COinS_alone_describes_a_work_and_a_list_of_them_none()
    {
        const string Span = "<span class=\"Z3988\" title=\"ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Abook&amp;rft.btitle=On+things\"></span>";

        Assert.That(Read(Span).Record?.Title?.Text.Plain, Is.EqualTo("On things"));
        Assert.That(Read(Span + Span.Replace("things", "others", StringComparison.Ordinal)).Record, Is.Null);

        static ReadItem Read(string body) => RecordFormats.Find("html-meta")!.Reader!.Read(Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>")).Single();
    }

    [Test]
    public void The_most_trusted_vocabulary_counts_and_contradictions_are_kept()
    {
        var record = Record("""
            <html><script type="application/ld+json">{"@type":"WebPage","name":"Site","mainEntity":{"@type":"https://schema.org/ScholarlyArticle","headline":"On things","author":[{"@type":"Person","familyName":"Berg","givenName":"Ada"}],"datePublished":"2020"}}</script>
            <meta name="citation_title" content="On Things"><meta name="citation_author" content="Ada Berg"><meta name="citation_author" content="Carl Roe"><meta name="citation_journal_title" content="Journal of Things"><meta name="citation_date" content="2020-05">
            <meta name="prism.publicationName" content="Journal of Things"><meta name="prism.volume" content="7"><meta name="prism.eIssn" content="2040-8056"><meta name="DC.Identifier" content="doi:10.1000/abc"><meta name="dc:title" content="Of things">
            <meta property="og:type" content="article"><meta property="og:title" content="On things - the site"></html>
            """);

        Assert.Multiple(() =>
        {
            Assert.That(record.Type, Is.EqualTo(WorkType.JournalArticle));
            Assert.That(record.Title?.Text.Plain, Is.EqualTo("On things"));
            Assert.That(record.Contributors.Select(c => c.Person?.Family), Is.EqualTo((string[])["Berg", "Roe"]));
            Assert.That(record.Issued, Is.EqualTo(BibDate.Of(2020, 5)));
            Assert.That(record.Containers.Single(), Is.EqualTo(new Container { Kind = ContainerKind.Periodical, Titles = ["Journal of Things"], Identifiers = [Issn.Parse("2040-8056")] }));
            Assert.That((record.Volume, record.Doi?.Value), Is.EqualTo(("7", "10.1000/abc")));
            Assert.That(record.ExtraFields, Does.Contain(Extra("dc/Title", "Of things")));
            Assert.That(record.ExtraFields, Does.Contain(Extra("og/Title", "On things - the site")));
        });
    }

    [Test]
    public void Eprints_bepress_and_the_declared_encoding_are_known()
    {
        var bytes = Encoding.Latin1.GetBytes("""
            <html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><meta name="eprints.title" content="Über Dinge"><meta name="eprints.creators_name" content="Bärg, Ada">
            <meta name="eprints.type" content="thesis"><meta name="eprints.date" content="2001"><meta name="bepress_citation_pdf_url" content="https://example.org/a.pdf"></head></html>
            """);

        var record = RecordFormats.Find("html-meta")!.Reader!.Read(bytes).Single().Record!;

        Assert.That((record.Type, record.Title?.Text.Plain, record.Contributors.Single(), record.Issued?.Year), Is.EqualTo((WorkType.Thesis, "Über Dinge", Contributor.OfPerson("Bärg", "Ada"), (int?)2001)));
        Assert.That(record.ExtraFields, Is.EqualTo((ExtraField[])[Extra("bepress_citation_pdf_url", "https://example.org/a.pdf")]));
    }

    [TestCase("<html><title>Just a moment...</title><body>Checking your browser</body></html>")]
    [TestCase("<html><meta name=citation_author content=")]
    [TestCase("")]
    public void A_page_without_a_work_says_so(string html)
    {
        var item = RecordFormats.Find("html-meta")!.Reader!.Read(Encoding.UTF8.GetBytes(html)).Single();

        Assert.That(item.Record, Is.Null);
        Assert.That(item.Diagnostics.Single().Code, Is.EqualTo("HTM404"));
    }

    private static ExtraField Extra(string name, string value) => new("html-meta", name, Utf8Text.From($"\"{value}\""));

    private static BibRecord Record(string html)
    {
        Assert.That(FormatText.Detect(html), Is.EqualTo("html-meta"));
        return FormatText.Read("html-meta", html).Single();
    }
}
