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

    // The meaning is that of CommentsCorrections in PubMed's XML.
    [TestCase("RIN", "J Things. 2010 Mar 1;5(2):1. PMID: 20200202", StatusKind.Retracted, RelationKind.IsRetractedBy, "20200202")]
    [TestCase("RIN", "J Things. 2010;5:1. doi: 10.1000/r.1", StatusKind.Retracted, RelationKind.IsRetractedBy, "10.1000/r.1")]
    [TestCase("RIN", "Berg A. J Things. 2010;5:1", StatusKind.Retracted, null, null)]
    [TestCase("EIN", "J Things. 2010;5:1. doi: 10.1000/e.1. PMID: 77", StatusKind.Corrected, RelationKind.IsCorrectedBy, "77")]
    [TestCase("ECI", "J Things. 2010;5:1. PMID: 78", StatusKind.ExpressionOfConcern, RelationKind.HasExpressionOfConcern, "78")]
    [TestCase("ROF", "J Things. 2010;5:1. PMID: 79", null, RelationKind.Retracts, "79")]
    [TestCase("EFR", "J Things. 2010;5:1. PMID: 80", null, RelationKind.Corrects, "80")]
    [TestCase("CIN", "J Things. 2010;5:1. PMID: 81", null, RelationKind.HasComment, "81")]
    [TestCase("OWN", "PMID: 81", null, null, null)]
    public void What_is_cited_as_a_notice_is_status_and_relation_and_its_line_is_kept(string tag, string value, StatusKind? status, RelationKind? relation, string? notice)
    {
        var text = $"PMID- 1\nTI  - A title.\n{tag,-4}- {value}\nPT  - Journal Article\n";
        var record = Read(text).Single().Record!;
        Identifier? other = notice is null ? null : Identifier.Detect(notice.StartsWith("10.", StringComparison.Ordinal) ? notice : "PMID:" + notice).Identifier;
        var written = Encoding.UTF8.GetString(Write(record));
        Assert.Multiple(() =>
        {
            Assert.That(record.Status, Is.EqualTo(status is { } kind ? [new WorkStatus { Kind = kind, Notice = other }] : Array.Empty<WorkStatus>()));
            Assert.That(record.Relations, Is.EqualTo(relation is { } known ? [new Relation { Kind = known, Target = other }] : Array.Empty<Relation>()));
            Assert.That(record.ExtraFields, Is.EqualTo([new ExtraField("nbib", tag, Utf8Text.From($"\"{value}\""))]));
            Assert.That(written, Does.Contain($"{tag,-4}- {value}").And.Not.Contain("GN  -"));
            Assert.That(written.Contains("PT  - Retracted Publication", StringComparison.Ordinal), Is.EqualTo(status is StatusKind.Retracted));
            Assert.That(Read(written).Single().Record! with { Provenance = null }, Is.EqualTo(record with { Provenance = null }));
        });
    }

    [Test]
    public void A_retraction_that_is_said_twice_is_one_and_each_erratum_is_its_own()
    {
        var record = Read("PMID- 1\nTI  - A title.\nRIN - J Things. 2010;5:1. PMID: 5\nEIN - J Things. 2009;4:1. PMID: 3\nEIN - J Things. 2009;4:9. PMID: 4\nPT  - Retracted Publication\n").Single().Record!;
        Assert.That(record.Status.Select(s => (s.Kind, s.Notice?.Value)), Is.EqualTo(new (StatusKind, string?)[] { (StatusKind.Retracted, "5"), (StatusKind.Corrected, "3"), (StatusKind.Corrected, "4") }));
    }

    private static byte[] Write(BibRecord record)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        RecordFormats.Find("nbib")!.Writer!.Write([record], output);
        return output.WrittenSpan.ToArray();
    }

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
