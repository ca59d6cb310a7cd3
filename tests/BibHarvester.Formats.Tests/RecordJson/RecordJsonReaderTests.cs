using System.IO.Compression;
using System.Text;
using BibHarvester.Formats.RecordJson;
using BibHarvester.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace BibHarvester.Formats.Tests.RecordJson;

public class RecordJsonReaderTests
{
    private static readonly string[] BothVolumes = ["1", "2"];
    private static readonly string[] BothTexts = [One, Two];

    private const string One = """{"bibharvest":"1.0","type":"book","volume":"1"}""";
    private const string Two = """{"bibharvest":"1.0","type":"book","volume":"2"}""";

    [TestCase(One + "\n" + Two + "\n", TestName = "JSON Lines")]
    [TestCase(One + "\r\n\r\n" + Two, TestName = "lines with CRLF, a blank one, and no end")]
    [TestCase("[" + One + "," + Two + "]", TestName = "an array")]
    [TestCase("\uFEFF[\n  " + One + ",\n  " + Two + "\n]\n", TestName = "an array on lines with a byte order mark")]
    [TestCase(One + Two, TestName = "objects without anything between")]
    public void Records_are_read_from_any_layout(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var items = RecordJsonReader.Instance.Read(bytes).ToArray();

        Assert.That(items.Select(i => i.Record?.Volume), Is.EqualTo(BothVolumes));
        Assert.That(items.Select(i => Encoding.UTF8.GetString(bytes, (int)i.Span.Start, i.Span.Length)), Is.EqualTo(BothTexts));
        Assert.That(RecordJsonReader.Instance.Read(new MemoryStream(bytes)), Is.EqualTo(items));
    }

    [Test]
    public void Records_on_several_lines_are_read()
    {
        var items = RecordJsonReader.Instance.Read("{\n  \"type\": \"book\",\n  \"titles\": [\n{\n    \"text\": \"A {\" }\n  ]\n}\n"u8.ToArray()).ToArray();

        Assert.That(items.Single().Record, Is.EqualTo(new BibRecord { Type = WorkType.Book, Titles = ["A {"] }));
    }

    [Test]
    public async Task A_stream_that_gives_a_byte_at_a_time_gives_the_same()
    {
        var records = Enumerable.Range(1, 20).Select(i => AnyRecord.Of(i)).ToArray();
        var text = string.Join('\n', records.Select(r => r.ToRecordJson()));
        List<BibRecord?> read = [];
        await foreach (var item in RecordJsonReader.Instance.ReadAsync(new TrickleStream(Encoding.UTF8.GetBytes(text))))
            read.Add(item.Record);

        Assert.That(read, Is.EqualTo(records));
    }

    [Test]
    public async Task Compressed_records_are_read_and_damage_is_reported()
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(One + "\n" + Two));
        var bytes = packed.ToArray();
        List<string?> streamed = [];
        await foreach (var item in RecordJsonReader.Instance.ReadAsync(new MemoryStream(bytes)))
            streamed.Add(item.Record?.Volume);

        Assert.That(streamed, Is.EqualTo(BothVolumes));
        Assert.That(RecordJsonReader.Instance.Read(bytes).Select(i => i.Record?.Volume), Is.EqualTo(BothVolumes));
        bytes[^6] ^= 0xFF;
        Assert.That(RecordJsonReader.Instance.Read(bytes).Last().Diagnostics.Single().Code, Is.EqualTo("RJS007"));
    }

    [TestCase("{\"type\":\"book\",\"volume\":5}", "RJS003", 1, 25)]
    [TestCase("{\"type\":\"book\",\n \"dates\":[{\"kind\":\"print\"}]}", "RJS004", 2, 11)]
    [TestCase("{\"type\":\"book\",\"dates\":[{\"kind\":\"print\",\"date\":\"2021-13\"}]}", "RJS003", 1, 48)]
    [TestCase("{\"type\":\"book\",\"titles\":[{\"text\":{\"text\":\"A\",\"spans\":[[0,2,\"i\"]]}}]}", "RJS004", 1, 34)]
    [TestCase("{\"type\":\"book\",\"titles\":\"A\"}", "RJS003", 1, 25)]
    [TestCase("{\"type\":\"book\",\"genre\":\"\\ud800\"}", "RJS003", 1, 24)]
    public void A_value_that_does_not_fit_is_reported_and_kept(string json, string code, int line, int column)
    {
        var item = RecordJsonReader.ReadObject(Encoding.UTF8.GetBytes(json));

        Assert.That((item.Diagnostics[0].Code, item.Diagnostics[0].Line, item.Diagnostics[0].Column), Is.EqualTo((code, line, column)));
        Assert.That(item.Record!.ExtraFields, Is.Not.Empty);
        Assert.That(RecordJsonReader.ReadObject(Encoding.UTF8.GetBytes(item.Record.ToRecordJson())).Record, Is.EqualTo(item.Record));
    }

    [TestCase("{\"type\":\"book\",", "RJS001", 1, 15)]
    [TestCase("{\"type\":\"bo\n", "RJS001", 1, 12)]
    [TestCase("{\"type\":\"book\",\"volume\":\"1\n", "RJS001", 1, 27)]
    [TestCase("garbage\n", "RJS001", 1, 1)]
    [TestCase("{\"type\":}\n", "RJS001", 1, 9)]
    public void A_broken_record_is_reported_and_the_next_is_read(string broken, string code, int line, int column)
    {
        var items = RecordJsonReader.Instance.Read(Encoding.UTF8.GetBytes(broken + "\n" + One)).ToArray();

        Assert.That(items.Select(i => i.Record?.Volume), Is.EqualTo(new[] { null, "1" }));
        Assert.That((items[0].Diagnostics[0].Code, items[0].Diagnostics[0].Line, items[0].Diagnostics[0].Column), Is.EqualTo((code, line, column)));
    }

    [Test]
    public void Bytes_that_are_not_UTF8_are_reported_and_replaced()
    {
        var item = RecordJsonReader.ReadObject((byte[])[.. "{\"type\":\"book\",\"volume\":\""u8, 0xFF, .. "\"}"u8]);

        Assert.That(item.Record!.Volume, Is.EqualTo("\uFFFD"));
        Assert.That(item.Diagnostics.Single().Code, Is.EqualTo("RJS002"));
    }

    [Test]
    public void Input_that_is_too_deep_or_too_long_is_refused_with_a_diagnostic()
    {
        var deep = "{\"a\":" + new string('[', 100_000) + new string(']', 100_000) + "}";
        var items = RecordJsonReader.Instance.Read(Encoding.UTF8.GetBytes(deep + "\n" + One)).ToArray();
        Assert.That(items.Select(i => (i.Record?.Volume, i.Diagnostics.Select(d => d.Code).FirstOrDefault())), Is.EqualTo(new (string?, string?)[] { (null, "RJS001"), ("1", null) }));

        var longer = "{\"volume\":\"" + new string('x', 200_000) + "\"}";
        var options = new ReadOptions { MaxRecordBytes = 100_000 };
        items = [.. RecordJsonReader.Instance.Read(new MemoryStream(Encoding.UTF8.GetBytes(longer + "\n" + One)), options)];
        Assert.That(items.Select(i => (i.Record?.Volume, i.Diagnostics.Select(d => d.Code).FirstOrDefault())), Is.EqualTo(new (string?, string?)[] { (null, "RJS006"), ("1", null) }));
    }

    [Test]
    public void References_and_extra_fields_are_left_out_on_demand()
    {
        var json = """{"type":"book","references":[{"text":"A"}],"extraFields":[{"format":"x","name":"y"}],"new":1}"""u8.ToArray();
        var record = RecordJsonReader.ReadObject(json, new ReadOptions { References = false, ExtraFields = false }).Record;

        Assert.That(record, Is.EqualTo(new BibRecord { Type = WorkType.Book }));
    }

    [Test]
    public void The_witness_of_the_options_stands_where_the_record_has_none()
    {
        var witness = new Witness { Source = "sample", IsStored = true };
        var options = new ReadOptions { Witness = witness };
        var with = """{"type":"book","provenance":{"witnesses":[{"source":"crossref"}]}}""";
        var records = RecordJsonReader.Instance.Read(Encoding.UTF8.GetBytes(with + "\n" + One), options).Select(i => i.Record!.Provenance!.Witnesses);

        Assert.That(records, Is.EqualTo(new ValueList<Witness>[]
        {
            [new Witness { Source = "crossref" }],
            [witness with { Place = new SourceSpan(with.Length + 1, One.Length) }],
        }));
    }

    [Test]
    public void Nothing_throws_on_damaged_text() =>
        Prop.ForAll(AnyRecord.Arbitrary, ArbMap.Default.ArbFor<int>(), (record, seed) =>
        {
            var bytes = Encoding.UTF8.GetBytes(record.ToRecordJson() + "\n" + One);
            var random = new Random(seed);
            for (var i = random.Next(1, 6); i > 0; i--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            return RecordJsonReader.Instance.Read(bytes).All(i => i.Record is null || i.Record.ToRecordJson().Length > 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private sealed class TrickleStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..1], cancellationToken);
    }
}
