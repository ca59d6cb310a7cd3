using System.Net;
using System.Text;

namespace BibHarvester.Formats.Tests.BookSci;

public class BookSciReaderTests
{
    private const string Json = """
        {"title":"On <i>things</i> &amp; more","authors":"A. Body, E. Hogg","doi":"10.1000/abc","DOIUrl":null,"url":null,"abstract":"\n In this.\n","PeriodicalId":45084,
        "journal":{"name":"A Review","volume":" ","pages":""},"PeriodicalIF":0.8000,"publicationDate":"2021-07-05","publicationTypes":"Journal Article","fieldsOfStudy":null,
        "isOpenAccess":false,"openAccessPdf":"","citationCount":"2","PeriodicalName":"A Review","ListUrlMain":"https://doi.org/10.1000/abc","TitleCN":"论事","AbstractTextCN":null,
        "PMCID":null,"EPubDate":"","JCR":"Q3","Total":0}
        """;

    private static readonly RecordFormat Format = RecordFormats.Find("booksci")!;

    private static readonly BibRecord Expected = new()
    {
        Type = WorkType.JournalArticle,
        Titles = [new Title { Text = RichText.ParseMarkup("On <i>things</i> & more") }, new Title { Text = "论事", Kind = TitleKind.Translated, Language = "zh", MachineTranslated = true }],
        Contributors = [Contributor.OfPerson("Body", "A."), Contributor.OfPerson("Hogg", "E.")],
        Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2021, 7, 5))],
        Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["A Review"] }],
        Identifiers = [Doi.Parse("10.1000/abc")],
        Abstracts = [new Abstract { Text = "In this." }],
        Metrics = [new Metric { Name = "citations", Value = 2 }, new Metric { Name = "impact-factor", Value = 0.8m }],
        ExtraFields =
        [
            new ExtraField("booksci", "PeriodicalId", new Utf8Text("45084"u8.ToArray())), new ExtraField("booksci", "isOpenAccess", new Utf8Text("false"u8.ToArray())),
            new ExtraField("booksci", "JCR", ExtraValues.FromText("Q3")), new ExtraField("booksci", "Total", new Utf8Text("0"u8.ToArray())),
        ],
    };

    private static IEnumerable<string> Files() =>
    [
        Json,
        $"[{Json}]",
        $"<!DOCTYPE html><html><head><style>a {{ b: c }}</style><script>var x = {{\"title\": 1, y: 2}};</script></head><body>引用次数\n{Json}\n<p>期刊</p></body></html>",
        $"<html><body><input value=\"{WebUtility.HtmlEncode(Json)}\"></body></html>",
        $"A page's text {{ and\n{Json}\n引用次数: 2",
    ];

    [TestCaseSource(nameof(Files))]
    public void The_record_is_found_alone_and_in_its_page(string file)
    {
        var item = Format.Reader!.Read(Encoding.UTF8.GetBytes(file)).Single();

        Assert.That(item.Record! with { Provenance = null }, Is.EqualTo(Expected));
        Assert.That(item.Diagnostics, Is.Empty);
    }

    [TestCaseSource(nameof(Files))]
    public void The_format_is_recognised(string file) =>
        Assert.That(RecordFormats.Detect(new MemoryStream(Encoding.UTF8.GetBytes(file))).Format, Is.SameAs(Format));

    [Test]
    public void A_page_without_a_record_says_so() =>
        Assert.That(
            Format.Reader!.Read("<html>{\"title\":\"x\"}</html>"u8.ToArray()).Single().Diagnostics, Is.EqualTo((Diagnostic[])[new("BSC003", 1, 1, "There is no record in the file.")]));

    [Test]
    public void Braces_without_end_cost_no_time()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"title\":\"", 300_000)));
        Assert.That(Format.Reader!.Read(bytes).Count(), Is.EqualTo(1));
    }
}
