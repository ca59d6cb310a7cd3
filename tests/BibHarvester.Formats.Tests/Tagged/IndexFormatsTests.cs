using System.Text;
using BibHarvester.Testing;

namespace BibHarvester.Formats.Tests.Tagged;

/// <summary>The formats of indexes and catalogues that are only read.</summary>
public class IndexFormatsTests
{
    private static readonly Container Journal = new() { Kind = ContainerKind.Periodical, Titles = ["Journal of things"] };

    private static IEnumerable<TestCaseData> Expected()
    {
        yield return Case("biblioscape", new BibRecord
        {
            Type = WorkType.JournalArticle, Titles = ["A title"], Contributors = [Contributor.OfPerson("Doe", "J."), VanRoe("A.")],
            Dates = [new WorkDate(DateKind.Issued, BibDate.Of(1996))], Containers = [Journal with { Identifiers = [Issn.Parse("1234-5679")] }],
            Volume = "61", Issue = "11", Pages = new Pages { First = "3749", Last = "3752" }, Abstracts = [new Abstract { Text = "First line second line" }],
            Keywords = [new Keyword { Text = "one" }, new Keyword { Text = "two" }],
        });
        yield return Case("copac", new BibRecord
        {
            Type = WorkType.Book, Titles = ["A title"], Contributors = [Contributor.OfPerson("Doe", "Jane"), Contributor.OfOrganization("University of X")],
            Dates = [new WorkDate(DateKind.Issued, BibDate.Of(1992))], Containers = [new Container { Kind = ContainerKind.Series, Titles = ["Reports"], Volume = "7" }],
            Publishers = [new Publisher { Name = "A House", Place = "Town" }],
        });
        yield return Case("ieee", new BibRecord
        {
            Type = WorkType.JournalArticle, Titles = ["A title that goes on"], Contributors = [Contributor.OfPerson("Doe", "J.")],
            Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2006))], Containers = [Journal with { Titles = ["IEEE Transactions on Things"] }],
            Pages = new Pages { First = "387", Last = "391" },
        });
        yield return Case("inspec", new BibRecord
        {
            Type = WorkType.JournalArticle, Titles = ["A title"], Contributors = [Contributor.OfPerson("Doe", "Jane")], Containers = [Journal],
            Dates = [new WorkDate(DateKind.Issued, BibDate.Of(1992))], Volume = "19", Issue = "2", Pages = new Pages { First = "20", Last = "29" },
        });
        yield return Case("isi", new BibRecord
        {
            Type = WorkType.JournalArticle, Titles = ["A title that goes on"], Contributors = [Contributor.OfPerson("Doe", "Jane"), VanRoe("Ada B.")],
            Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2001, 5, 4))],
            Containers = [Journal with { Titles = ["JOURNAL OF THINGS", new Title { Text = "J. Things", Kind = TitleKind.Abbreviated }], Identifiers = [Issn.Parse("1234-5679")] }],
            Volume = "3", Issue = "2", Pages = new Pages { First = "123", Last = "129" }, Language = "en",
            Keywords = [new Keyword { Text = "one" }, new Keyword { Text = "two" }],
            Identifiers = [Doi.Parse("10.1000/9"), new Identifier(IdentifierKind.Other, "000123", "WOS")],
            References =
            [
                new Reference
                {
                    Text = "Old A., 1909, J THINGS, V28, P1, DOI 10.1000/old",
                    Record = new BibRecord { Type = WorkType.Document, Identifiers = [Doi.Parse("10.1000/old")] },
                },
                new Reference { Text = "Older B., 1908, BOOK" },
            ],
        });
        yield return Case("ovid", new BibRecord
        {
            Type = WorkType.JournalArticle, Titles = ["A title"], Contributors = [Contributor.OfPerson("Doe", "Jane"), VanRoe("Ada")],
            Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2001, 5))],
            Containers = [Journal with { Identifiers = [new Identifier(IdentifierKind.Issn, "1234-5679", medium: IdentifierMedium.Print)] }],
            Volume = "3", Issue = "2", Pages = new Pages { First = "123", Last = "129" }, Language = "en",
        });
        yield return Case("repec-nep", new BibRecord
        {
            Type = WorkType.Report, Titles = ["A title"], Contributors = [Contributor.OfPerson("Doe", "Jane"), Contributor.OfPerson("Roe", "Ada")],
            Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2005, 8, 31))], Abstracts = [new Abstract { Text = "The abstract." }],
            Keywords = [new Keyword { Text = "one" }, new Keyword { Text = "two" }], Links = [new Link { Url = "http://example.org/1" }],
        });
    }

    [TestCaseSource(nameof(Expected))]
    public void A_record_is_read_whole(string format, BibRecord expected)
    {
        var records = Read(format, ReadSamples.Of(format)).Select(i => i.Record).OfType<BibRecord>().ToArray();
        Assert.That(records.Select(r => r with { Provenance = null, ExtraFields = [] }), Is.EqualTo((BibRecord[])[expected]));
    }

    [TestCase("biblioscape", "RT=Journal Article TW=Article")]
    [TestCase("copac", "HL=Edinburgh")]
    [TestCase("inspec", "SO=Journal of things. 1992; 19(2): 20-9 RT=Journal-Paper CC=B1234")]
    [TestCase("isi", "PT=J AU=Doe, J AU=van Roe, A LA=English DT=Article")]
    public void What_has_no_place_is_kept(string format, string expected)
    {
        var record = Read(format, ReadSamples.Of(format)).Single().Record!;
        Assert.That(string.Join(' ', record.ExtraFields.Select(f => $"{f.Name}={f.Value.ToString().Trim('"')}")), Is.EqualTo(expected));
    }

    [TestCase("biblioscape")]
    [TestCase("copac")]
    [TestCase("ieee")]
    [TestCase("inspec")]
    [TestCase("isi")]
    [TestCase("ovid")]
    [TestCase("repec-nep")]
    [TestCase("nbib")]
    [TestCase("pubmed-xml")]
    public void Files_are_recognised(string format)
    {
        var text = format == "nbib" ? "PMID- 1\nTI  - A title.\n" : ReadSamples.Of(format);
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));
        Assert.That(RecordFormats.Detect(input).Format?.Name, Is.EqualTo(format));
    }

    [TestCase("Ecohydrology.   8(6):1048-1064, September 2015.", "Ecohydrology|8|6|1048–1064|2015-09")]
    [TestCase("Forest Things. 201(2-3):327-334, November 15, 2004.", "Forest Things|201|2-3|327–334|2004-11-15")]
    [TestCase("American Journal Of Things June 2015;58(6):688-696", "American Journal Of Things|58|6|688–696|2015-06")]
    [TestCase("Things. Vol.43(5), Sep 2015, pp. 623-634. ", "Things|43|5|623–634|2015-09")]
    [TestCase("Journal of Things 12, Winter 2007: 7-14.", "Journal of Things|12||7–14|2007-24")]
    [TestCase("Journal of Asian Things, 2013(1): 3-28.", "Journal of Asian Things|2013|1|3–28|")]
    [TestCase("Very Long Title. Vol 28(2) April 2015, 103-106.", "Very Long Title|28|2|103–106|2015-04")]
    [TestCase("Things. 2007 15 June; 433-441.", "Things|||433–441|2007-06-15")]
    [TestCase("Journal of Things. ", "Journal of Things||||")]
    public void The_source_of_an_Ovid_record_is_taken_apart(string source, string expected)
    {
        var record = Read("ovid", $"<1>\nSource\n  {source}\nDocument Type\n  Article\n").Single().Record!;
        Assert.That($"{record.Containers[0].Title}|{record.Volume}|{record.Issue}|{record.Pages}|{record.Issued}", Is.EqualTo(expected));
    }

    [TestCase("Publish Ahead of Print, POST ACCEPTANCE, 30 November 2015", "2015-11-30")]
    [TestCase("Publish Ahead of Print, November 30, 2015", "2015-11-30")]
    [TestCase("Publish Ahead of Print", null)]
    [TestCase("Updated, 30 November 2015", null)]
    public void What_came_out_ahead_of_print_in_ovid_has_the_day_of_its_status(string status, string? date)
    {
        var record = Read("ovid", $"<1>\nSource\n  Journal of things.\nStatus\n  {status}\nDocument Type\n  Article\n").Single().Record!;

        Assert.That(record.Issued?.ToString(), Is.EqualTo(date));
        Assert.That(record.ExtraFields.Select(f => f.Name), Does.Contain("Status"));
    }

    [TestCase("FEB 2011", "2011", "2011-02")]
    [TestCase("MAY 4", "2001", "2001-05-04")]
    [TestCase("SPR", "2011", "2011-21")]
    [TestCase("04 2006", "2006", "2006-04")]
    [TestCase("2006 May-Jun", "2006", "2006-05/2006-06")]
    [TestCase("JUN 28 2011", "2011", "2011-06-28")]
    public void Dates_of_Web_of_Science_stand_in_two_places(string day, string year, string expected)
    {
        var record = Read("isi", $"PT J\nPD {day}\nPY {year}\nER\n").Single().Record!;
        Assert.That(record.Issued?.ToString(), Is.EqualTo(expected));
    }

    [Test]
    public void Records_of_Ovid_without_numbers_part_where_their_first_heading_stands_again()
    {
        var items = Read("ovid", "Score\n  ***\nAccession Number\n  1\nTitle\n  One.[Article]\n\nScore\n  *\nAccession Number\n  2\nTitle\n  Two\n");
        Assert.That(items.Select(i => i.Record!.Title!.Text.Plain), Is.EqualTo((string[])["One", "Two"]));
    }

    private static TestCaseData Case(string format, BibRecord expected) => new TestCaseData(format, expected).SetArgDisplayNames(format);

    private static Contributor VanRoe(string given) => new() { Person = new PersonName { Family = "Roe", NonDroppingParticle = "van", Given = given } };

    private static List<ReadItem> Read(string format, string text) => [.. RecordFormats.Find(format)!.Reader!.Read(Encoding.UTF8.GetBytes(text))];
}
