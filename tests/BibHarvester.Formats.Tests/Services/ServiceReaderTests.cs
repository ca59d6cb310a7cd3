using System.Buffers;
using System.Text;
using BibHarvester.Formats.Answers;

namespace BibHarvester.Formats.Tests.Services;

/// <summary>What holds for the readers of all services' answers, and the whole record that each makes of its sample.</summary>
public sealed class ServiceReaderTests
{
    private static IEnumerable<TestCaseData> Expected() => ServiceRecords.All.Select(e => new TestCaseData(e.Format, e.Record).SetArgDisplayNames(e.Format));

    [TestCaseSource(nameof(Expected))]
    public void A_sample_is_read_whole(string format, string expected)
    {
        var item = Read(format, ServiceSamples.Of(format)).Single();
        var output = new ArrayBufferWriter<byte>();
        RecordFormats.Find("bibharvest-json")!.Writer!.Write([item.Record! with { Provenance = null }], output);

        Assert.That(Encoding.UTF8.GetString(output.WrittenSpan).Trim(), Is.EqualTo(expected));
        Assert.That(item.Diagnostics, Is.Empty);
    }

    [TestCaseSource(nameof(Expected))]
    public void A_sample_is_recognised(string format, string expected)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(ServiceSamples.Of(format)));

        Assert.That(RecordFormats.Detect(stream).Format?.Name, Is.EqualTo(format));
        Assert.That(expected, Is.Not.Empty);
    }

    [TestCaseSource(nameof(Expected))]
    public void What_the_service_says_instead_of_a_work_is_reported(string format, string expected)
    {
        var item = Read(format, """{"error":"Nothing of that name: not found"}""").Single();

        Assert.That(item.Record, Is.Null);
        Assert.That(item.Diagnostics.Select(ErrorAnswer.ProblemOf), Is.EqualTo((AnswerProblem?[])[AnswerProblem.NotFound]));
        Assert.That(expected, Is.Not.Empty);
    }

    [Test]
    public void A_batch_keeps_the_place_of_what_is_not_known()
    {
        var items = Read("semanticscholar-json", """[{"paperId":"00000000000000000000000000000000000000a1","title":"One"},null,{"paperId":"00000000000000000000000000000000000000a2","title":"Two"}]""");

        Assert.That(items.Select(i => i.Record?.Title?.Text.Plain), Is.EqualTo((string?[])["One", null, "Two"]));
        Assert.That(items[1].Diagnostics.Select(d => d.Code), Is.EqualTo((string[])["S2J404"]));
    }

    [Test]
    public void A_list_of_citations_keeps_what_stands_beside_the_paper()
    {
        var record = Read("semanticscholar-json", """{"offset":0,"data":[{"isInfluential":true,"citingPaper":{"paperId":"00000000000000000000000000000000000000a1","title":"One"}}]}""").Single().Record!;

        Assert.That(record.Title!.Text.Plain, Is.EqualTo("One"));
        Assert.That(record.ExtraFields.Select(f => f.Name), Is.EqualTo((string[])["isInfluential"]));
    }

    [TestCase("""{"status":"ok","responseDate":"x","records":[{"doi":"10.1000/abc","live":"false","status":"error","errmsg":"invalid article id"}]}""", AnswerProblem.NotFound)]
    [TestCase("""{"status":"error","responseDate":"x","message":"ID%20type%20mismatch%20for%20%27123%27"}""", AnswerProblem.Refused)]
    public void The_converter_says_what_it_does_not_have(string json, AnswerProblem problem)
    {
        var item = Read("pmc-idconv-json", json).Single();

        Assert.That(item.Record, Is.Null);
        Assert.That(item.Diagnostics.Select(ErrorAnswer.ProblemOf), Is.EqualTo((AnswerProblem?[])[problem]));
    }

    [Test]
    public void A_journal_of_DOAJ_is_no_article() => Assert.That(
        Read("doaj-json", """{"results":[{"id":"0123456789abcdef0123456789abcdef","bibjson":{"title":"Journal of Things","pissn":"1234-5679"}}]}""").Select(i => i.Diagnostics.Single().Code),
        Is.EqualTo((string[])["DOJ003"]));

    private static ReadItem[] Read(string format, string json) => [.. RecordFormats.Find(format)!.Reader!.Read(Encoding.UTF8.GetBytes(json))];
}
