namespace BibHarvester.Formats.Tests.WordXml;

public class WordXmlTests
{
    private const string Sources = """
        <b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography" SelectedStyle=""><b:Source>
          <b:Tag>Doe11</b:Tag><b:SourceType>ConferenceProceedings</b:SourceType><b:Guid>{BD52}</b:Guid><b:LCID>1031</b:LCID>
          <b:Author><b:Author><b:NameList>
            <b:Person><b:Last>Doe</b:Last><b:Middle>B.</b:Middle><b:First>Jane</b:First></b:Person>
            <b:Person><b:Last>King Jr.</b:Last><b:First>Martin</b:First></b:Person></b:NameList></b:Author>
            <b:Editor><b:Corporate>The House</b:Corporate></b:Editor></b:Author>
          <b:Title>Things</b:Title><b:ConferenceName>Proceedings of Things</b:ConferenceName><b:Year>2011</b:Year><b:Month>Fall</b:Month>
          <b:Pages>99-108</b:Pages><b:City>Town</b:City><b:CountryRegion>Land</b:CountryRegion>
          <b:StandardNumber> ISBN: 978-0-306-40615-7 DOI: 10.1000/a</b:StandardNumber>
        </b:Source></b:Sources>
        """;

    [Test]
    public void A_source_is_read_and_written_again()
    {
        var records = FormatText.Read("word-xml", Sources);

        Assert.That(records, Is.EqualTo((BibRecord[])
        [
            new()
            {
                Type = WorkType.ConferencePaper,
                CitationKey = "Doe11",
                Titles = ["Things"],
                Contributors =
                [
                    Contributor.OfPerson("Doe", "Jane B."),
                    new Contributor { Person = new PersonName { Family = "King", Given = "Martin", Suffix = "Jr." } },
                    Contributor.OfOrganization("The House", ContributorRole.Editor),
                ],
                Dates = [new(DateKind.Issued, BibDate.Of(2011) with { Season = Season.Autumn })],
                Containers = [new Container { Kind = ContainerKind.Proceedings, Titles = ["Proceedings of Things"], Identifiers = [Isbn.Parse("9780306406157")] }],
                Pages = new Pages { First = "99", Last = "108" },
                Publishers = [new Publisher { Place = "Town, Land" }],
                Language = "de-DE",
                Identifiers = [Doi.Parse("10.1000/a")],
                ExtraFields = [new ExtraField("word-xml", "Guid", Utf8Text.From("\"{BD52}\""))],
            },
        ]));
        Assert.That(FormatText.Read("word-xml", FormatText.Write("word-xml", records)), Is.EqualTo(records));
        Assert.That(FormatText.Detect(Sources), Is.EqualTo("word-xml"));
    }

    [Test]
    public void A_thesis_is_a_report_that_a_word_of_its_own_tells_apart()
    {
        var record = new BibRecord
        {
            Type = WorkType.Thesis,
            Genre = "PhD thesis",
            Titles = ["On & on"],
            Contributors = [Contributor.OfPerson("Doe", "Jane Mary")],
            Dates = [new(DateKind.Issued, BibDate.Of(2001, 7, 5)), new(DateKind.Accessed, BibDate.Of(2020))],
            Publishers = [new Publisher { Name = "A University", Role = PublisherRole.Institution }],
            Keywords = [new Keyword { Text = "one" }, new Keyword { Text = "two, three" }],
        };

        Assert.That(FormatText.Write("word-xml", record), Is.EqualTo("""
            <?xml version="1.0" encoding="utf-8"?>
            <b:Sources xmlns="http://schemas.openxmlformats.org/officeDocument/2006/bibliography" SelectedStyle="" xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography">
              <b:Source>
                <b:SourceType>Report</b:SourceType>
                <b:BIBTEX_Entry>thesis</b:BIBTEX_Entry>
                <b:Author>
                  <b:Author>
                    <b:NameList>
                      <b:Person>
                        <b:Last>Doe</b:Last>
                        <b:Middle>Mary</b:Middle>
                        <b:First>Jane</b:First>
                      </b:Person>
                    </b:NameList>
                  </b:Author>
                </b:Author>
                <b:Title>On &amp; on</b:Title>
                <b:Year>2001</b:Year>
                <b:Month>7</b:Month>
                <b:Day>5</b:Day>
                <b:Institution>A University</b:Institution>
                <b:ThesisType>PhD thesis</b:ThesisType>
                <b:YearAccessed>2020</b:YearAccessed>
                <b:BIBTEX_KeyWords>one; two, three</b:BIBTEX_KeyWords>
              </b:Source>
            </b:Sources>

            """.ReplaceLineEndings("\n")));
        Assert.That(FormatText.Read("word-xml", FormatText.Write("word-xml", record)), Is.EqualTo((BibRecord[])[record]));
    }

    [TestCase("<b:JournalName>J</b:JournalName>", WorkType.JournalArticle)]
    [TestCase("", WorkType.Document)]
    public void A_type_of_somebodys_own_style_is_told_and_stays(string host, WorkType expected)
    {
        var xml = "<b:Sources xmlns:b=\"http://schemas.openxmlformats.org/officeDocument/2006/bibliography\"><b:Source><b:SourceType>LawReview</b:SourceType>" +
            $"<b:Title>A</b:Title>{host}</b:Source></b:Sources>";

        var item = RecordFormats.Find("word-xml")!.Reader!.Read(System.Text.Encoding.UTF8.GetBytes(xml)).Single();

        Assert.That(item.Record!.Type, Is.EqualTo(expected));
        Assert.That(item.Record.ExtraFields, Is.EqualTo((ExtraField[])[new("word-xml", "SourceType", ExtraValues.FromText("LawReview"))]));
        Assert.That(item.Diagnostics.Select(d => d.Code), Is.EqualTo((string[])["WRD010"]));
        var written = FormatText.Write("word-xml", item.Record);
        Assert.That(written, Does.Contain("<b:SourceType>LawReview</b:SourceType>").And.Not.Contain("BIBTEX_Entry"));
        Assert.That(FormatText.Read("word-xml", written), Is.EqualTo((BibRecord[])[item.Record]));
    }
}
