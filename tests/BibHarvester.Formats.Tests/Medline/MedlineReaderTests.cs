using System.Text;

namespace BibHarvester.Formats.Tests.Medline;

public class MedlineReaderTests
{
    private const string Article = """

        PMID- 12345678
        OWN - NLM
        IS  - 1234-5679 (Print)
        VI  - 3
        IP  - 2
        DP  - 2001 May-Jun
        TI  - [A title that goes on
              in a second line].
        TT  - Ein Titel.
        PG  - 1123-9
        LID - 10.1000/9 [doi]
        FAU - van Roe, Jane A Jr
        AU  - van Roe JA Jr
        AUID- ORCID: 0000-0002-1825-0097
        AD  - University of X
        AD  - Institute of Y
        CN  - The Y Group
        LA  - ger
        PT  - Journal Article
        PT  - Case Reports
        DEP - 20010420
        TA  - J Things
        JT  - Journal of things
        MH  - *Humans/genetics
        OT  - keyword
        PHST- 2000/05/29 00:00 [received]
        AID - 10.1000/9 [doi]
        """;

    [Test]
    public void An_article_is_read_whole()
    {
        var record = Read(Article).Single().Record!;

        Assert.That(record with { Provenance = null }, Is.EqualTo(new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = ["A title that goes on in a second line", new Title { Text = "Ein Titel", Kind = TitleKind.Original }],
            Contributors =
            [
                new Contributor
                {
                    Person = new PersonName { Family = "Roe", NonDroppingParticle = "van", Given = "Jane A", Suffix = "Jr" }, Orcid = Orcid.Parse("0000-0002-1825-0097"),
                    Affiliations = [new Affiliation { Name = "University of X" }, new Affiliation { Name = "Institute of Y" }],
                },
                Contributor.OfOrganization("The Y Group"),
            ],
            Dates =
            [
                new WorkDate(DateKind.Print, BibDate.Parse("2001-05/2001-06")), new WorkDate(DateKind.Online, BibDate.Of(2001, 4, 20)),
                new WorkDate(DateKind.Submitted, BibDate.Of(2000, 5, 29) with { Time = default(TimeOnly) }, "received"),
            ],
            Containers =
            [
                new Container
                {
                    Kind = ContainerKind.Periodical, Titles = ["Journal of things", new Title { Text = "J Things", Kind = TitleKind.Abbreviated }],
                    Identifiers = [new Identifier(IdentifierKind.Issn, "1234-5679", medium: IdentifierMedium.Print)],
                },
            ],
            Volume = "3",
            Issue = "2",
            Pages = new Pages { First = "1123", Last = "1129" },
            Language = "de",
            Keywords = [new Keyword { Text = "*Humans/genetics", Scheme = "MeSH" }, new Keyword { Text = "keyword" }],
            Identifiers = [Doi.Parse("10.1000/9"), Pmid.Parse("12345678")],
            ExtraFields = [new ExtraField("nbib", "OWN", Utf8Text.From("\"NLM\"")), new ExtraField("nbib", "AU", Utf8Text.From("\"van Roe JA Jr\"")), new ExtraField("nbib", "PT", Utf8Text.From("\"Case Reports\""))],
        }));
    }

    [Test]
    public void Records_part_at_an_empty_line_or_where_the_next_number_stands()
    {
        var items = Read("PMID- 1\nTI  - One\n\nsome words\n\nOWN - ERIC\nTI-Two\nPMID-3\nTI  - Three\n  goes on\n");

        Assert.Multiple(() =>
        {
            Assert.That(items.Select(i => i.Record!.Title!.Text.Plain), Is.EqualTo((string[])["One", "Two", "Three goes on"]));
            Assert.That(items.SelectMany(i => i.Diagnostics).Select(d => d.ToString()), Is.EqualTo((string[])["(4,1): NBI010: The line is neither a tag nor goes on, and is left out: some words"]));
        });
    }

    [TestCase("PT  - Journal Article\nPT  - Technical Report\nJT  - J", WorkType.Report)]
    [TestCase("PT  - Book\nBTI - Whole.\nTI  - Part.", WorkType.Chapter)]
    [TestCase("BTI - Whole.", WorkType.Book)]
    [TestCase("PT  - Reports - Research\nOID - EJ123", WorkType.JournalArticle)]
    [TestCase("PT  - Reports - Research\nOID - ED123", WorkType.Report)]
    [TestCase("PT  - Editorial\nJT  - J", WorkType.JournalArticle)]
    public void The_type_follows_from_what_says_most(string lines, WorkType expected) =>
        Assert.That(Read(lines).Single().Record!.Type, Is.EqualTo(expected));

    [TestCase("6913-7", "6913-7")]
    [TestCase("e1234567", "e1234567")]
    [TestCase("98-101", "98-101")]
    [TestCase("12, 14-6", "12, 14-6")]
    public void Pages_are_written_as_they_were(string pages, string expected)
    {
        var record = Read($"PG  - {pages}\n").Single().Record!;
        Assert.That(MedlineText.Of(record), Is.EqualTo($"PG  - {expected}\nPT  - Journal Article\n"));
    }

    [Test]
    public void What_was_read_is_written_and_read_the_same()
    {
        var record = Read(Article).Single().Record!;
        Assert.That(Read(MedlineText.Of(record)).Single().Record, Is.EqualTo(record));
    }

    private static List<ReadItem> Read(string text) => [.. RecordFormats.Find("nbib")!.Reader!.Read(Encoding.UTF8.GetBytes(text))];
}
