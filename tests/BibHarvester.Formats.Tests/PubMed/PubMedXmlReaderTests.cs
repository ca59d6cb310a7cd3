using System.Text;
using BibHarvester.Testing;

namespace BibHarvester.Formats.Tests.PubMed;

public class PubMedXmlReaderTests
{
    [Test]
    public void An_article_is_read_whole()
    {
        var record = Read(ReadSamples.Of("pubmed-xml")).Single().Record!;

        Assert.That(record with { Provenance = null, ExtraFields = [] }, Is.EqualTo(new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = [new Title { Text = RichText.ParseMarkup("On <i>Things</i> &amp; H<sub>2</sub>O") }],
            Contributors =
            [
                new Contributor { Person = new PersonName { Family = "Berg", NonDroppingParticle = "van der", Given = "Ada B" } },
                Contributor.OfOrganization("The Group"),
            ],
            Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2020, 5))],
            Containers =
            [
                new Container
                {
                    Kind = ContainerKind.Periodical, Titles = ["Journal of things"],
                    Identifiers = [new Identifier(IdentifierKind.Issn, "1234-5679", medium: IdentifierMedium.Print)],
                },
            ],
            Volume = "12",
            Issue = "3",
            Pages = new Pages { First = "100", Last = "112" },
            Identifiers = [Pmid.Parse("12345678")],
        }));
    }

    [Test]
    public void What_has_no_place_is_kept_under_its_path()
    {
        var record = Read(ReadSamples.Of("pubmed-xml")).Single().Record!;
        Assert.That(
            record.ExtraFields.Select(f => $"{f.Name} {f.Value}"),
            Is.EqualTo((string[])["PubmedArticle/MedlineCitation/@Status \"MEDLINE\"", "PubmedArticle/MedlineCitation/Article/AuthorList/Author/Initials \"AB\""]));
    }

    [Test]
    public void A_chapter_stands_in_its_book()
    {
        var record = Read("""
            <PubmedBookArticle><BookDocument><PMID>1</PMID><Book><Publisher><PublisherName>House</PublisherName><PublisherLocation>Town</PublisherLocation></Publisher>
            <BookTitle>Whole</BookTitle><PubDate><Year>2009</Year><Month>02</Month></PubDate><AuthorList Type="editors"><Author><LastName>Roe</LastName></Author></AuthorList><Isbn>9780306406157</Isbn></Book>
            <ArticleTitle>Part</ArticleTitle><AuthorList Type="authors" CompleteYN="N"><Author><LastName>Doe</LastName><ForeName>J</ForeName></Author></AuthorList>
            <Abstract><AbstractText Label="AIM">One.</AbstractText><AbstractText>Two.</AbstractText></Abstract></BookDocument></PubmedBookArticle>
            """).Single().Record!;
        Assert.Multiple(() =>
        {
            Assert.That(record.Type, Is.EqualTo(WorkType.Chapter));
            Assert.That(record.Title!.Text.Plain, Is.EqualTo("Part"));
            Assert.That(record.Containers.Single(), Is.EqualTo(new Container { Kind = ContainerKind.Book, Titles = ["Whole"], Identifiers = [Isbn.Parse("9780306406157")] }));
            Assert.That(record.Contributors, Is.EqualTo((Contributor[])[Contributor.OfPerson("Doe", "J"), Contributor.OfPerson("Roe", null, ContributorRole.Editor)]));
            Assert.That(record.IncompleteRoles, Is.EqualTo((ContributorRole[])[ContributorRole.Author]));
            Assert.That(record.Abstracts.Single().Text.Plain, Is.EqualTo("AIM: One.\nTwo."));
            Assert.That(record.Issued, Is.EqualTo(BibDate.Of(2009, 2)));
        });
    }

    [Test]
    public void A_retraction_is_said_with_its_notice()
    {
        var record = Read("""
            <PubmedArticle><MedlineCitation><Article><ArticleTitle>RETRACTED: T</ArticleTitle><PublicationTypeList><PublicationType>Retracted Publication</PublicationType></PublicationTypeList></Article>
            <CommentsCorrectionsList><CommentsCorrections RefType="RetractionIn"><RefSource>J. 2020</RefSource><PMID>7</PMID></CommentsCorrections></CommentsCorrectionsList></MedlineCitation></PubmedArticle>
            """).Single().Record!;
        Assert.Multiple(() =>
        {
            Assert.That(record.Title!.Text.Plain, Is.EqualTo("T"));
            Assert.That(record.Status, Is.EqualTo((WorkStatus[])[new WorkStatus { Kind = StatusKind.Retracted, Notice = Pmid.Parse("7") }]));
            Assert.That(record.Relations, Is.EqualTo((Relation[])[new Relation { Kind = RelationKind.IsRetractedBy, Target = Pmid.Parse("7") }]));
        });
    }

    private static List<ReadItem> Read(string text) => [.. RecordFormats.Find("pubmed-xml")!.Reader!.Read(Encoding.UTF8.GetBytes(text))];
}
