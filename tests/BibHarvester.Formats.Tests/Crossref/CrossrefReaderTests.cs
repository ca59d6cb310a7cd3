using System.IO.Compression;
using System.Text;
using BibHarvester.Formats.Crossref;

namespace BibHarvester.Formats.Tests.Crossref;

public sealed class CrossrefReaderTests
{
    private const string One = """{"DOI":"10.1000/a","type":"journal-article","title":["A"]}""";
    private const string Two = """{"DOI":"10.1000/b","type":"book","title":["B"]}""";

    private static readonly string[] Both = ["10.1000/a", "10.1000/b"];
    private static readonly CrossrefReader Reader = new();

    private static IEnumerable<TestCaseData> Layouts() =>
    [
        new TestCaseData($"{One}", "a").SetArgDisplayNames("bare"),
        new TestCaseData($"\uFEFF \n{One}", "a").SetArgDisplayNames("byte order mark"),
        new TestCaseData($"[{One},{Two}]", "ab").SetArgDisplayNames("array"),
        new TestCaseData($"[\n  {One},\n  {Two}\n]\n", "ab").SetArgDisplayNames("array over lines"),
        new TestCaseData($"{One}\n{Two}", "ab").SetArgDisplayNames("lines"),
        new TestCaseData($"{One}\r\n\r\n{Two}\r\n", "ab").SetArgDisplayNames("lines with carriage returns and a blank line"),
        new TestCaseData($"{One}{Two}", "ab").SetArgDisplayNames("one after another"),
        new TestCaseData("""{"status":"ok","message-type":"work","message-version":"1.0.0","message":""" + One + "}", "a")
            .SetArgDisplayNames("envelope"),
        new TestCaseData("{\"items\":[" + One + "," + Two + "]}", "ab").SetArgDisplayNames("public data file"),
        new TestCaseData($$"""{"items":[{{One}},{{Two}}]}""", "ab").SetArgDisplayNames("public data file"),
        new TestCaseData("{\"message\":" + One + "}\n{\"message\":{\"items\":[" + Two + "]}}", "ab")
            .SetArgDisplayNames("a line each of envelopes"),
        new TestCaseData("[{\"message\":" + One + "},{\"message\":" + Two + "}]", "ab").SetArgDisplayNames("array of envelopes"),
    ];

    [TestCaseSource(nameof(Layouts))]
    public void Read_finds_the_records_in_every_layout(string text, string suffixes)
    {
        var payload = Encoding.UTF8.GetBytes(text);
        var expected = suffixes.Select(c => "10.1000/" + c).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(Dois(Reader.Read(payload)), Is.EqualTo(expected));
            Assert.That(Dois(Reader.Read(new MemoryStream(payload))), Is.EqualTo(expected));
            Assert.That(Dois(Reader.Read(new DrippingStream(payload))), Is.EqualTo(expected));
            Assert.That(Dois(Reader.Read(Gzip(payload))), Is.EqualTo(expected));
            Assert.That(Dois(Reader.Read(new MemoryStream(Gzip(payload)))), Is.EqualTo(expected));
        });
    }

    [TestCaseSource(nameof(Layouts))]
    public async Task ReadAsync_finds_the_same(string text, string suffixes)
    {
        var payload = Encoding.UTF8.GetBytes(text);
        var expected = suffixes.Select(c => "10.1000/" + c).ToArray();
        Assert.That(Dois(await All(Reader.ReadAsync(new DrippingStream(payload)))), Is.EqualTo(expected));
        Assert.That(Dois(await All(Reader.ReadAsync(new MemoryStream(Gzip(payload))))), Is.EqualTo(expected));
    }

    [Test]
    public void Read_says_where_a_record_stands()
    {
        var payload = Encoding.UTF8.GetBytes($"{One}\n{Two}\n");
        var spans = Reader.Read(payload).Select(i => (i.Span, i.Record!.Provenance!.Witnesses[0].Place)).ToArray();
        var first = new SourceSpan(0, One.Length);
        var second = new SourceSpan(One.Length + 1, Two.Length);
        Assert.That(spans, Is.EqualTo(new[] { (first, (SourceSpan?)first), (second, second) }));
    }

    [TestCase("", "CRJ002", 1, 1)]
    [TestCase(" \n ", "CRJ002", 2, 2)]
    [TestCase("Resource not found.", "CRJ404", 1, 1)]
    [TestCase("<!DOCTYPE html>\n<html></html>\n", "CRJ003", 1, 1)]
    [TestCase("null", "CRJ404", 1, 1)]
    [TestCase("""{"status":"failed","message-type":"validation-failure","message":[{"type":"x","message":"y"}]}""", "CRJ400", 0, 0)]
    [TestCase("""{"status":"ok","message-type":"member","message":{"id":98,"primary-name":"Hindawi","coverage":{}}}""", "CRJ003", 0, 0)]
    [TestCase("""{"status":"ok","message-type":"work-agency","message":{"DOI":"10.1000/a","agency":{"id":"x"}}}""", "CRJ003", 0, 0)]
    [TestCase("""{"DOI":"10.1000/a","title":["A"]""", "CRJ001", 1, 1)]
    [TestCase("{\n \"DOI\":\"10.1000/a\",\n \"ü\": nul }", "CRJ001", 3, 10)]
    public void Read_reports_what_is_no_work_once_and_without_a_record(string text, string code, int line, int column)
    {
        var items = Reader.Read(Encoding.UTF8.GetBytes(text)).ToArray();
        Assert.That(items, Has.Length.EqualTo(1));
        Assert.Multiple(() =>
        {
            Assert.That(items[0].Record, Is.Null);
            Assert.That(items[0].Diagnostics.Select(d => (d.Code, d.Line, d.Column)), Is.EqualTo(new[] { (code, line, column) }));
        });
    }

    [TestCase("{One}\n{\"DOI\":\n{Two}")]
    [TestCase("{\"DOI\":\n{One}\n{Two}")]
    [TestCase("[{One},{\"DOI\":nul},{Two}]")]
    [TestCase("[{One},17,{Two}]")]
    public void Read_goes_on_after_a_malformed_record(string layout)
    {
        var text = layout.Replace("{One}", One, StringComparison.Ordinal).Replace("{Two}", Two, StringComparison.Ordinal);
        var items = Reader.Read(Encoding.UTF8.GetBytes(text)).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(Dois(items.Where(i => i.Record is not null)), Is.EqualTo(Both));
            Assert.That(items.Count(i => i.Record is null), Is.EqualTo(1));
        });
    }

    [Test]
    public void Read_refuses_what_is_too_long_or_too_deep()
    {
        var options = new ReadOptions { MaxRecordBytes = 100, MaxDepth = 8 };
        var longOne = $$"""{"DOI":"10.1000/c","abstract":"{{new string('x', 200)}}"}""";
        var deep = """{"DOI":"10.1000/d","x":""" + new string('[', 100) + new string(']', 100) + "}";
        var items = Reader.Read(Encoding.UTF8.GetBytes($"{One}\n{longOne}\n{Two}\n"), options).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(items.Select(i => i.Record?.Doi?.Value), Is.EqualTo(new[] { "10.1000/a", null, "10.1000/b" }));
            Assert.That(items[1].Diagnostics[0].Code, Is.EqualTo("CRJ004"));
            Assert.That(
                Reader.Read(Encoding.UTF8.GetBytes(deep), options with { MaxRecordBytes = 1000 }).Single().Diagnostics[0].Code,
                Is.EqualTo("CRJ001"));
        });
    }

    [Test]
    public void Read_reports_damaged_gzip_data()
    {
        var whole = Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(One + "\n", 1000))));
        whole[whole.Length / 2] ^= 0xFF;
        var items = Reader.Read(new MemoryStream(whole)).ToArray();
        Assert.That(items[^1].Diagnostics.Single().Code, Is.AnyOf("CRJ006", "CRJ001"));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task Read_and_ReadAsync_give_the_same_of_many_lines_good_and_bad(bool isGzip)
    {
        string[] odd =
        [
            "", "  ", "nonsense", "{", """{"DOI":"10.1000/cut","title":["no end""", """{"type":"journal-article","title":["ü]}{["],"DOI":"10.1000/odd"}""",
            """{"message":{"items":[{"DOI":"10.1000/x"},{"DOI":"10.1000/y"}]}}""", """{"status":"error"}""", "[1,2]", "{\"DOI\":\"10.1000/long\",\"x\":\"" + new string('x', 5000) + "\"}",
        ];
        var random = new Random(20_261_122);
        var text = new StringBuilder(One);
        while (text.Length < 1_000_000)
        {
            text.Append('\n').Append(random.Next(10) == 0
                ? odd[random.Next(odd.Length)]
                : One.Replace("10.1000/a", $"10.1000/{text.Length}", StringComparison.Ordinal).Replace("}", ",\"x\":\"" + new string('é', random.Next(900)) + "\"}", StringComparison.Ordinal));
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        bytes = isGzip ? Gzip(bytes) : bytes;
        var options = new ReadOptions { MaxRecordBytes = 4000 };
        var expected = Reader.Read(new MemoryStream(bytes), options).ToList();

        var items = await All(Reader.ReadAsync(new MemoryStream(bytes), options));

        Assert.Multiple(() =>
        {
            Assert.That(expected, Has.Count.GreaterThan(800));
            Assert.That(items, Is.EqualTo(expected));
            Assert.That(
                items.Zip(expected).All(pair => pair.First.Record is null || pair.First.Record.SameWithProvenance(pair.Second.Record)), Is.True);
        });
    }

    private static string[] Dois(IEnumerable<ReadItem> items) => [.. items.Select(i => i.Record?.Doi?.Value ?? i.Diagnostics.ToString())];

    private static async Task<List<ReadItem>> All(IAsyncEnumerable<ReadItem> items)
    {
        var all = new List<ReadItem>();
        await foreach (var item in items)
            all.Add(item);
        return all;
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return output.ToArray();
    }
}
