using System.Text;

namespace BibHarvester.Formats.Tests.Hayagriva;

public sealed class HayagrivaTests
{
    [Test]
    public void An_article_is_read_with_the_journal_and_the_conference_that_it_stands_in()
    {
        var record = Read("""
            berg-things:
                type: Article
                title:
                    value: "On {DNA} and things"
                    short: Things
                    sentence-case: On DNA and things
                author: ["van der Berg, Ada, Jr.", { name: Hogg, given-name: Eve, alias: piglet }, UNESCO]
                affiliated:
                    - role: CastMember
                      names: [Roe, Richard]
                    - { role: translator, names: "Doe, Jane" }
                date: ~2020-05
                page-range: 100-112
                serial-number: { doi: "10.1000/abc", serial: e17, mystery: 7 }
                url: { value: https://example.org/a, date: 2021-01-02 }
                language: en-GB
                note: Seen twice.
                parent:
                    - type: Periodical
                      title: { value: Journal of Things, verbatim: true }
                      volume: 12
                      issue: 3-4
                      serial-number: { issn: 1234-5679 }
                    - type: Conference
                      title: Congress of Things
                      location: Nowhere
            """);
        var expected = new BibRecord
        {
            Type = WorkType.JournalArticle,
            CitationKey = "berg-things",
            Titles =
            [
                new Title { Text = new RichText("On DNA and things", [new RichSpan(3, 3, RichStyle.NoCase)]) },
                new Title { Text = "Things", Kind = TitleKind.Short },
            ],
            Contributors =
            [
                new Contributor { Person = new PersonName { NonDroppingParticle = "van der", Family = "Berg", Given = "Ada", Suffix = "Jr." } },
                Contributor.OfPerson("Hogg", "Eve") with { OtherNames = [new PersonName { Family = "piglet" }] },
                Contributor.OfOrganization("UNESCO"),
                Contributor.OfOrganization("Roe", ContributorRole.Performer) with { RoleText = "cast-member" },
                Contributor.OfOrganization("Richard", ContributorRole.Performer) with { RoleText = "cast-member" },
                Contributor.OfPerson("Doe", "Jane", ContributorRole.Translator),
            ],
            Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2020, 5) with { IsApproximate = true }), new WorkDate(DateKind.Accessed, BibDate.Of(2021, 1, 2))],
            Containers =
            [
                new Container
                {
                    Kind = ContainerKind.Periodical,
                    Titles = [new Title { Text = new RichText("Journal of Things", [new RichSpan(0, 17, RichStyle.NoCase)]) }],
                    Identifiers = [Issn.Parse("1234-5679")],
                },
            ],
            Event = new WorkEvent { Name = "Congress of Things", Place = "Nowhere" },
            Volume = "12",
            Issue = "3-4",
            Pages = Pages.Parse("100-112"),
            ArticleNumber = "e17",
            Language = "en-GB",
            Identifiers = [Doi.Parse("10.1000/abc")],
            Links = [new Link { Url = "https://example.org/a" }],
            Notes = ["Seen twice."],
            ExtraFields =
            [
                new ExtraField("hayagriva-yaml", "/serial-number/mystery", Utf8Text.From("7")),
                new ExtraField("hayagriva-yaml", "/title/sentence-case", Utf8Text.From("\"On DNA and things\"")),
            ],
        };

        Assert.That(record, Is.EqualTo(expected));
        Assert.That(Read(FormatText.Write("hayagriva-yaml", record)), Is.EqualTo(expected));
    }

    [Test]
    public void A_chapter_has_the_editors_and_the_publisher_of_its_book()
    {
        var record = new BibRecord
        {
            Type = WorkType.Chapter,
            CitationKey = "hogg",
            Titles = ["A chapter in {braces}"],
            Contributors = [Contributor.OfPerson("Hogg", "Eve"), Contributor.OfPerson("Doe", "Jane", ContributorRole.Editor), Contributor.OfPerson("Roe", "R.", ContributorRole.CollectionEditor)],
            Dates = [new WorkDate(DateKind.Issued, BibDate.Of(1999))],
            Containers =
            [
                new Container { Kind = ContainerKind.Book, Titles = ["The book"], Identifiers = [Isbn.Parse("9783161484100")] },
                new Container { Kind = ContainerKind.Series, Titles = ["Books about books"], Volume = "7" },
            ],
            Pages = Pages.Parse("1-9"),
            Publishers = [new Publisher { Name = "A House", Place = "Nowhere" }],
        };

        var text = FormatText.Write("hayagriva-yaml", record);

        Assert.That(text, Is.EqualTo("""
            hogg:
              type: chapter
              title: "A chapter in \\{braces\\}"
              author: Hogg, Eve
              date: 1999
              page-range: "1-9"
              parent:
                type: book
                title: The book
                editor: Doe, Jane
                publisher:
                  name: A House
                  location: Nowhere
                serial-number:
                  isbn: "9783161484100"
                parent:
                  type: anthology
                  title: Books about books
                  editor: Roe, R.
                  volume: 7

            """.ReplaceLineEndings("\n")));
        Assert.That(Read(text), Is.EqualTo(record));
    }

    [Test]
    public void What_a_book_has_is_not_said_of_its_chapter()
    {
        var record = Read("""
            k:
                type: Chapter
                title: T
                editor: Own, A
                date: unknown
                affiliated: [{ role: director, names: "D, E" }, { role: translator, names: "T, R" }, { role: director, names: "D, F" }]
                parent:
                    title: Book
                    author: B, C
                    editor: Ed, D
                    date: 2001
                    serial-number: { doi: 10.1000/book, isbn: 978-3-16-148410-0 }
            """);

        Assert.Multiple(() =>
        {
            Assert.That(record.Doi, Is.Null);
            Assert.That(record.Issued, Is.Null);
            Assert.That(record.Contributors.Select(c => (c.Role, c.Person!.Family)), Is.EqualTo(((ContributorRole, string?)[])
            [
                (ContributorRole.Editor, "Ed"), (ContributorRole.Director, "D"), (ContributorRole.Translator, "T"), (ContributorRole.Director, "D"), (ContributorRole.ContainerAuthor, "B"),
            ]));
            Assert.That(record.ExtraFields.Select(f => f.Name), Is.EqualTo((string[])["/parent/date", "/parent/serial-number/doi", "date", "editor"]));
            Assert.That(Read(FormatText.Write("hayagriva-yaml", record)), Is.EqualTo(record));
        });
    }

    [Test]
    public void A_thesis_is_of_its_organization()
    {
        var record = Read("k: { type: thesis, title: T, organization: A School, publisher: A House, location: Nowhere }");
        Assert.That(record.Publishers, Is.EqualTo((Publisher[])[new Publisher { Name = "A School", Place = "Nowhere", Role = PublisherRole.Institution }]));
        Assert.That(record.ExtraFields, Is.EqualTo((ExtraField[])[new ExtraField("hayagriva-yaml", "publisher", Utf8Text.From("\"A House\""))]));
        Assert.That(Read(FormatText.Write("hayagriva-yaml", record)), Is.EqualTo(record));
    }

    [TestCase("k: { type: Article, parent: { type: Newspaper } }", WorkType.NewspaperArticle)]
    [TestCase("k: { type: article, parent: [{ type: video }, { type: proceedings }] }", WorkType.ConferencePaper)]
    [TestCase("k: { type: article, parent: { type: Blog } }", WorkType.BlogPost)]
    [TestCase("k: { type: article, parent: { type: Repository, title: x } }", WorkType.Preprint)]
    [TestCase("k: { type: anthos, title: x }", WorkType.Chapter)]
    [TestCase("k: { title: x }", WorkType.Document)]
    public void The_type_follows_from_the_entry_and_its_parents(string text, WorkType type) => Assert.That(Read(text).Type, Is.EqualTo(type));

    [Test]
    public void Fields_of_the_first_version_are_read()
    {
        var record = Read("k:\n  type: Tweet\n  doi: 10.1000/abc\n  isbn: 978-3-16-148410-0\n  title: { value: Long, shorthand: L }\n");

        Assert.That(record, Is.EqualTo(new BibRecord
        {
            Type = WorkType.Post,
            CitationKey = "k",
            Titles = ["Long", new Title { Text = "L", Kind = TitleKind.Short }],
            Identifiers = [Doi.Parse("10.1000/abc"), Isbn.Parse("978-3-16-148410-0")],
            ExtraFields = [new ExtraField("hayagriva-yaml", "type", Utf8Text.From("\"Tweet\""))],
        }));
    }

    [Test]
    public void What_is_no_entry_is_told()
    {
        var items = RecordFormats.Find("hayagriva-yaml")!.Reader!.Read(Encoding.UTF8.GetBytes("a: 7\nb: { title: x }\n")).ToArray();

        Assert.That(items.Select(i => (i.Record?.CitationKey, i.Diagnostics.Select(d => (d.Code, d.Line)).FirstOrDefault())),
            Is.EqualTo(((string?, (string?, int))[])[(null, ("HAY010", 1)), ("b", (null, 0))]));
    }

    [TestCase("title-case")]
    [TestCase("sentence-case")]
    public void A_title_of_an_old_file_is_read(string member) => Assert.That(
        Read($"k:\n  type: Book\n  title:\n    {member}: \"On {{DNA}}\"\n").Titles,
        Is.EqualTo((Title[])[new Title { Text = new RichText("On DNA", [new RichSpan(3, 3, RichStyle.NoCase)]) }]));

    [TestCase("# mine\nkey:\n  type: Book\n  title: x\n", "hayagriva-yaml")]
    [TestCase("key:\n  title: x\n  serial-number: 7\n", "hayagriva-yaml")]
    [TestCase("name: CI\non:\n  push: x\n", null)]
    public void It_is_recognised_by_keys_over_its_fields(string text, string? format) => Assert.That(FormatText.Detect(text), Is.EqualTo(format));

    private static BibRecord Read(string text) => FormatText.Read("hayagriva-yaml", text).Single();
}
