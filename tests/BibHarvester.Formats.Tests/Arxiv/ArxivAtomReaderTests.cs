using System.Text;

namespace BibHarvester.Formats.Tests.Arxiv;

public sealed class ArxivAtomReaderTests
{
    private const string Feed = """
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"><title>arXiv Query</title>{0}</feed>
        """;

    [Test]
    public void A_preprint_keeps_the_published_article_as_a_relation()
    {
        var record = Read("""
            <entry><id>http://arxiv.org/abs/2001.00001v2</id><title>On
              things &amp; more</title><updated>2020-03-04T05:06:07Z</updated><published>2020-01-02T03:04:05Z</published>
              <link href="https://arxiv.org/abs/2001.00001v2" rel="alternate" type="text/html"/><link href="https://arxiv.org/pdf/2001.00001v2" rel="related" type="application/pdf" title="pdf"/>
              <link title="doi" href="https://doi.org/10.1000/abc" rel="related"/><summary>A study.</summary>
              <author><name>Ada M. Berg</name><arxiv:affiliation>A House</arxiv:affiliation></author><author><name>The Things Collaboration</name></author>
              <category term="math.CO"/><category term="math.AG"/><arxiv:primary_category term="math.CO"/>
              <arxiv:comment>9 pages</arxiv:comment><arxiv:journal_ref>J. Things 1 (2021) 2-3</arxiv:journal_ref><arxiv:doi>10.1000/abc</arxiv:doi></entry>
            """).Single().Record!;

        Assert.That(record with { Provenance = null, Dates = [.. record.Dates.Select(d => d with { Date = d.Date with { Time = null } })] }, Is.EqualTo(new BibRecord
        {
            Type = WorkType.Preprint,
            Titles = ["On things & more"],
            Contributors =
            [
                Contributor.OfPerson("Berg", "Ada M.") with { Affiliations = [new Affiliation { Name = "A House" }] },
                Contributor.OfOrganization("The Things Collaboration"),
            ],
            Dates = [new(DateKind.Posted, BibDate.Of(2020, 1, 2)), new(DateKind.ContentUpdated, BibDate.Of(2020, 3, 4))],
            Version = "2",
            Abstracts = [new Abstract { Text = "A study." }],
            Keywords = [new Keyword { Text = "math.CO", Scheme = "arxiv" }, new Keyword { Text = "math.AG", Scheme = "arxiv" }],
            Identifiers = [ArxivId.Parse("2001.00001v2")],
            Links =
            [
                new Link { Url = "https://arxiv.org/abs/2001.00001v2", MediaType = "text/html" },
                new Link { Url = "https://arxiv.org/pdf/2001.00001v2", Kind = LinkKind.FullText, MediaType = "application/pdf" },
            ],
            Relations = [new Relation { Kind = RelationKind.IsPreprintOf, Target = Doi.Parse("10.1000/abc") }],
            Notes = ["J. Things 1 (2021) 2-3", "9 pages"],
        }));
    }

    [TestCase("<entry><id>http://arxiv.org/api/errors#incorrect_id</id><title>Error</title><summary>incorrect id</summary></entry>", "ARX400")]
    [TestCase("<totalResults xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">0</totalResults>", "ARX404")]
    [TestCase("", "ARX404")]
    public void Answers_without_a_preprint_are_known(string inner, string code)
    {
        var items = Read(inner);

        Assert.That(items.Select(i => i.Record), Is.All.Null);
        Assert.That(items.SelectMany(i => i.Diagnostics).Select(d => d.Code), Is.EqualTo((string[])[code]));
    }

    private static List<ReadItem> Read(string inner)
    {
        var xml = Feed.Replace("{0}", inner, StringComparison.Ordinal);
        Assert.That(FormatText.Detect(xml), Is.EqualTo("arxiv-atom"));
        return RecordFormats.Find("arxiv-atom")!.Reader!.Read(Encoding.UTF8.GetBytes(xml)).ToList();
    }
}
