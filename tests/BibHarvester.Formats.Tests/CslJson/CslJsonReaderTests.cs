using System.Text;
using BibHarvester.Formats.CslJson;

namespace BibHarvester.Formats.Tests.CslJson;

[TestFixture]
internal sealed class CslJsonReaderTests
{
    [Test]
    public void Read_takes_an_item_as_a_registry_answers_with_it()
    {
        var record = ReadOne("""
            {
              "id": "https://doi.org/10.5555/Example.1", "type": "article-journal", "DOI": "10.5555/Example.1",
              "title": ["Water &amp; <i>Salix alba</i>"], "volume": 13, "issue": "2", "page": "243-59",
              "ISSN": ["2040-8056"], "container-title": "Voluntary Sector Review",
              "author": [{"family": "Body", "given": "Alison"}, {"literal": "The Example Group"}],
              "issued": {"date-parts": [["2022", "05"]]}, "score": 1.5
            }
            """);
        var expected = new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = [new Title { Text = new RichText("Water & Salix alba", [new RichSpan(8, 10, RichStyle.Italic)]) }],
            Contributors = [Contributor.OfPerson("Body", "Alison"), Contributor.OfOrganization("The Example Group")],
            Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2022, 5))],
            Containers =
            [
                new Container
                {
                    Kind = ContainerKind.Periodical,
                    Titles = ["Voluntary Sector Review"],
                    Identifiers = [new Identifier(IdentifierKind.Issn, "2040-8056")],
                },
            ],
            Volume = "13",
            Issue = "2",
            Pages = Pages.Parse("243-259"),
            Identifiers = [Doi.Parse("10.5555/Example.1")],
            ExtraFields = [new ExtraField("csl-json", "score", Utf8Text.From("1.5"))],
        };

        Assert.That(record, Is.EqualTo(expected));
    }

    [TestCase("[{\"id\":\"a\",\"type\":\"book\"},{\"id\":\"b\",\"type\":\"book\"}]")]
    [TestCase("{\"id\":\"a\",\"type\":\"book\"}\n{\"id\":\"b\",\"type\":\"book\"}\n")]
    public void Read_takes_arrays_and_lines(string json) =>
        Assert.That(string.Join(' ', Read(json).Select(i => i.Record!.CitationKey)), Is.EqualTo("a b"));

    [TestCase("{\"date-parts\":[[2004,13]]}", "2004-21")]
    [TestCase("{\"date-parts\":[[2004,2,1],[2005]]}", "2004-02-01/2005")]
    [TestCase("{\"date-parts\":[[null]]}", null)]
    [TestCase("{\"date-parts\":[]}", null)]
    [TestCase("{\"date-parts\":[[2015]],\"season\":\"Spring\"}", "2015-21")]
    [TestCase("{\"date-parts\":[[-44,3,15]]}", "-0043-03-15")]
    [TestCase("{\"date-parts\":[[1450]],\"circa\":1}", "1450~")]
    [TestCase("{\"literal\":\"187-\"}", "187-")]
    [TestCase("\"2021-07-05\"", "2021-07-05")]
    public void Read_takes_dates_as_they_are_written(string issued, string? expected) =>
        Assert.That(
            ReadOne($$"""{"id":"x","type":"book","issued":{{issued}}}""").DateOf(DateKind.Issued)?.ToString(), Is.EqualTo(expected));

    [TestCase("posted-content", WorkType.Preprint)]
    [TestCase("journal-article", WorkType.JournalArticle)]
    [TestCase("video", WorkType.Video)]
    [TestCase("paper-conference", WorkType.ConferencePaper)]
    public void Read_knows_types_of_csl_and_of_registries(string type, WorkType expected) =>
        Assert.That(ReadOne($$"""{"id":"x","type":"{{type}}"}""").Type, Is.EqualTo(expected));

    [TestCase("[{\"id\":", "CSL001")]
    [TestCase("", "CSL002")]
    [TestCase("{\"error\":\"not found\"}", "CSL404")]
    [TestCase("{\"id\":\"x\",\"type\":\"book\",\"author\":5}", "CSL005")]
    [TestCase("{\"id\":\"x\",\"type\":\"scroll\",\"title\":\"T\"}", "CSL009")]
    public void Read_reports_what_is_odd(string json, string code) =>
        Assert.That(Read(json)[0].Diagnostics.Select(d => d.Code), Does.Contain(code));

    private static BibRecord ReadOne(string json) => Read(json)[0].Record!;

    private static List<ReadItem> Read(string json) => [.. new CslJsonReader().Read(Encoding.UTF8.GetBytes(json))];

    [Test]
    public void What_a_name_or_a_date_has_beyond_CSL_is_kept_and_written_back()
    {
        var json = """
            [{"id": "a", "type": "book", "author": [{"family": "Berg", "ORCID": "0000-0002-1825-0097", "affiliation": [{"name": "A House"}]}],
              "issued": {"date-parts": [[2018, 10, 21, 13]]}, "license": [{"URL": "https://example.org/"}]}]
            """u8.ToArray();

        var record = RecordFormats.Find("csl-json")!.Reader!.Read(json).Single().Record!;
        var second = RecordFormats.Find("csl-json")!.Reader!.Read(Encoding.UTF8.GetBytes(record.ToCslJson())).Single().Record!;

        Assert.That(record.ExtraFields.Select(f => $"{f.Name} {f.Value}"), Is.EquivalentTo((string[])
        [
            "/author/0/ORCID \"0000-0002-1825-0097\"", "/author/0/affiliation [{\"name\": \"A House\"}]", "/issued/date-parts [[2018, 10, 21, 13]]",
            "/license [{\"URL\": \"https://example.org/\"}]",
        ]));
        Assert.That(second, Is.EqualTo(record));
    }

    [Test]
    public void An_id_that_another_item_has_is_told()
    {
        var items = RecordFormats.Find("csl-json")!.Reader!.Read("""[{"id": "a", "type": "book"}, {"id": "a", "type": "book"}]"""u8.ToArray()).ToList();
        Assert.That(items.Select(i => string.Concat(i.Diagnostics.Select(d => d.Code))), Is.EqualTo((string[])["", "CSL010"]));
    }
}
