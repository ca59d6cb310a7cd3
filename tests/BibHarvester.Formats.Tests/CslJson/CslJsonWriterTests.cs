using System.Text;
using BibHarvester.Formats.CslJson;
using FsCheck;
using FsCheck.Fluent;

namespace BibHarvester.Formats.Tests.CslJson;

[TestFixture]
internal sealed class CslJsonWriterTests
{
    private static BibRecord Preprint { get; } = new()
    {
        Type = WorkType.Preprint,
        Genre = "posted-content",
        Titles =
        [
            new Title { Text = "A < B & <i>C</i>", Subtitle = "Half of it" },
            new Title { Text = "Automatisch übersetzt", Kind = TitleKind.Translated, Language = "de", MachineTranslated = true },
        ],
        Contributors = [Contributor.OfPerson("Gogh", "Vincent") with { Person = new PersonName { Family = "Gogh", Given = "Vincent", NonDroppingParticle = "van" } }],
        Containers = [new Container { Kind = ContainerKind.Repository, Titles = ["arXiv"] }],
        Dates = [new WorkDate(DateKind.Posted, BibDate.Of(2020, 2)), new WorkDate(DateKind.RecordCreated, BibDate.Of(2021))],
        Identifiers = [Doi.Parse("10.5555/arxiv.2002.08676"), new Identifier(IdentifierKind.Arxiv, "2002.08676")],
        Keywords = [new Keyword { Text = "one, two" }, new Keyword { Text = "three" }],
        ExtraFields = [new ExtraField("csl-json", "score", Utf8Text.From("[1,2]")), new ExtraField("crossref", "member", Utf8Text.From("\"78\""))],
    };

    [Test]
    public void Write_keeps_to_the_schema_and_puts_the_rest_into_custom() =>
        Assert.That(Preprint.ToCslJson(), Is.EqualTo(
            """
            [
              {
                "id": "10.5555/arxiv.2002.08676",
                "type": "article",
                "DOI": "10.5555/arxiv.2002.08676",
                "keyword": "one, two; three",
                "publisher": "arXiv",
                "title": "A < B & <i>C</i>: Half of it",
                "number": "arXiv:2002.08676",
                "issued": {
                  "date-parts": [
                    [
                      2020,
                      2
                    ]
                  ]
                },
                "author": [
                  {
                    "family": "Gogh",
                    "given": "Vincent",
                    "non-dropping-particle": "van"
                  }
                ],
                "custom": {
                  "score": [1,2]
                }
              }
            ]

            """.ReplaceLineEndings("\n")));

    [Test]
    public void What_is_written_is_read_back_as_projected() => AssertFixedPoint(Preprint);

    [Test]
    public void Any_text_reaches_the_fixed_point() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(string?, string?, string?)>(), texts =>
        {
            var (title, name, note) = texts;
            AssertFixedPoint(new BibRecord
            {
                Type = WorkType.Book,
                Titles = string.IsNullOrEmpty(title) ? [] : [title],
                Contributors = string.IsNullOrEmpty(name) ? [] : [Contributor.OfOrganization(name), Contributor.OfPerson(name, note)],
                Notes = string.IsNullOrEmpty(note) ? [] : [note],
                Abstracts = string.IsNullOrEmpty(note) ? [] : [new Abstract { Text = note }],
                Publishers = string.IsNullOrEmpty(name) ? [] : [new Publisher { Name = name }],
                Volume = title,
            });
        }).QuickCheckThrowOnFailure();

    private static void AssertFixedPoint(BibRecord record)
    {
        var written = record.ToCslJson();
        var read = new CslJsonReader().Read(Encoding.UTF8.GetBytes(written)).Single();
        Assert.Multiple(() =>
        {
            Assert.That(read.Diagnostics, Is.Empty);
            Assert.That(read.Record, Is.EqualTo(new CslJsonWriter().Project(record)));
            Assert.That(read.Record!.ToCslJson(), Is.EqualTo(written));
        });
    }
}
