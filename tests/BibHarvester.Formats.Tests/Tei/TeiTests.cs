namespace BibHarvester.Formats.Tests.Tei;

public class TeiTests
{
    private const string List = """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><listBibl>
        <biblStruct type="journalArticle" xml:id="Doe2001"><analytic><title level="a">An <hi rend="italic">italic</hi> title</title>
          <author><persName><forename type="first">Jane</forename><forename type="middle">B</forename><surname>Doe</surname></persName></author><author><orgName>WHO</orgName></author></analytic>
          <monogr><title level="j">Journal of Things</title><title level="j" type="short">J. Things</title><idno type="ISSN">2040-8056</idno>
          <imprint><biblScope unit="volume">3</biblScope><biblScope unit="page" from="1" to="9">1–9</biblScope><date when="2001-02-03">2001</date></imprint></monogr>
          <idno type="DOI">10.1000/6</idno><note type="submission">Received: 2000</note></biblStruct>
        <biblStruct><monogr><title level="m">A book</title><editor>Roe, Rick</editor><imprint><publisher>House</publisher><date>1999</date></imprint></monogr></biblStruct>
        </listBibl></body></text></TEI>
        """;

    [Test]
    public void Entries_are_read_by_their_levels_and_written_again()
    {
        var records = FormatText.Read("tei", List);

        Assert.That(records, Is.EqualTo((BibRecord[])
        [
            new()
            {
                Type = WorkType.JournalArticle,
                CitationKey = "Doe2001",
                Titles = [new Title { Text = new RichText("An italic title", [new RichSpan(3, 6, RichStyle.Italic)]) }],
                Contributors = [Contributor.OfPerson("Doe", "Jane B"), Contributor.OfOrganization("WHO")],
                Dates = [new(DateKind.Issued, BibDate.Of(2001, 2, 3))],
                Containers =
                [
                    new Container { Kind = ContainerKind.Periodical, Titles = ["Journal of Things", new Title { Text = "J. Things", Kind = TitleKind.Abbreviated }], Identifiers = [Issn.Parse("2040-8056")] },
                ],
                Volume = "3",
                Pages = new Pages { First = "1", Last = "9" },
                Identifiers = [Doi.Parse("10.1000/6")],
                ExtraFields = [new ExtraField("tei", "note[@type='submission']", Utf8Text.From("\"Received: 2000\""))],
            },
            new()
            {
                Type = WorkType.Book,
                Titles = ["A book"],
                Contributors = [Contributor.OfPerson("Roe", "Rick", ContributorRole.Editor)],
                Dates = [new(DateKind.Issued, BibDate.Of(1999))],
                Publishers = [new Publisher { Name = "House" }],
            },
        ]));
        Assert.That(FormatText.Read("tei", FormatText.Write("tei", records)), Is.EqualTo(records));
        Assert.That(FormatText.Detect(List), Is.EqualTo("tei"));
    }

    [Test]
    public void A_chapter_is_written_on_three_levels()
    {
        var record = new BibRecord
        {
            Type = WorkType.Chapter,
            Titles = ["Part"],
            Contributors = [Contributor.OfPerson("Doe", "Jane"), Contributor.OfPerson("Roe", "Rick", ContributorRole.Editor), Contributor.OfPerson("Poe", "P.", ContributorRole.Translator)],
            Containers = [new Container { Kind = ContainerKind.Book, Titles = ["Whole"] }, new Container { Kind = ContainerKind.Series, Titles = ["Series"], Volume = "4" }],
            Dates = [new(DateKind.Issued, BibDate.Of(2001))],
        };

        Assert.That(FormatText.Write("tei", record), Is.EqualTo("""
            <?xml version="1.0" encoding="utf-8"?>
            <listBibl xmlns="http://www.tei-c.org/ns/1.0">
              <biblStruct type="chapter">
                <analytic>
                  <title level="a">Part</title>
                  <author>
                    <persName>
                      <forename>Jane</forename>
                      <surname>Doe</surname>
                    </persName>
                  </author>
                  <editor role="translator">
                    <persName>
                      <forename>P.</forename>
                      <surname>Poe</surname>
                    </persName>
                  </editor>
                </analytic>
                <monogr>
                  <title level="m">Whole</title>
                  <editor>
                    <persName>
                      <forename>Rick</forename>
                      <surname>Roe</surname>
                    </persName>
                  </editor>
                  <imprint>
                    <date when="2001">2001</date>
                  </imprint>
                </monogr>
                <series>
                  <title level="s">Series</title>
                  <biblScope unit="volume">4</biblScope>
                </series>
              </biblStruct>
            </listBibl>

            """.ReplaceLineEndings("\n")));
    }
}
