using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace BibHarvester.Formats.Tests;

/// <summary>Input made to exhaust memory, stack or time ends in a diagnostic.</summary>
public sealed class HostileInputTests
{
    private const int MiB = 1024 * 1024;
    private const int Depth = 100_000;

    private static readonly ReadOptions Small = new() { MaxRecordBytes = MiB };

    private static IEnumerable<string> JsonFormats => RecordFormats.All.Select(f => f.Name).Where(n => n.EndsWith("-json", StringComparison.Ordinal));

    private static IEnumerable<string> CompressedFormats => JsonFormats.Where(n => n != "bibharvest-json");

    [Test]
    public void Nesting_of_a_hundred_thousand_is_refused(
        [ValueSource(nameof(JsonFormats))] string format, [Values("[|]", "{\"a\":|}")] string pair, [Values] bool isClosed, [Values] bool asStream)
    {
        var (open, close) = (pair.Split('|')[0], isClosed ? pair.Split('|')[1] : "");
        var json = $"{{\"DOI\":\"10.1000/a\",\"type\":\"book\",\"x\":{string.Concat(Enumerable.Repeat(open, Depth))}1{string.Concat(Enumerable.Repeat(close, Depth))}";
        var bytes = Encoding.UTF8.GetBytes(isClosed ? json + "}" : json);
        var reader = RecordFormats.Find(format)!.Reader!;

        var items = asStream ? reader.Read(new MemoryStream(bytes)).ToArray() : reader.Read(bytes).ToArray();

        Assert.That(items, Is.Not.Empty);
        Assert.That(items.SelectMany(i => i.Diagnostics), Is.Not.Empty);
    }

    [Test]
    public void A_record_that_inflates_to_gigabytes_is_refused_when_it_is_too_long([ValueSource(nameof(CompressedFormats))] string format)
    {
        var piece = Gzip(new string('a', 16 * MiB));
        using var bomb = new RepeatingStream((Gzip("{\"DOI\":\"10.1000/a\",\"title\":\""), 1), (piece, 256));

        var items = RecordFormats.Find(format)!.Reader!.Read(bomb, Small).ToArray();

        Assert.That(items.Single().Diagnostics.Single().Message, Does.Contain("longer than 1048576 bytes"));
        Assert.That(bomb.Position, Is.LessThan(3 * (piece.Length + 64 * 1024)));
    }

    [Test]
    public void A_line_that_inflates_without_end_costs_only_itself()
    {
        using var bomb = new RepeatingStream(
            (Gzip("{\"DOI\":\"10.1000/a\"}\n{\"DOI\":\"10.1000/b\",\"title\":\""), 1), (Gzip(new string('a', 4 * MiB)), 32), (Gzip("\"}\n{\"DOI\":\"10.1000/c\"}\n"), 1));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var items = RecordFormats.Find("crossref-json")!.Reader!.Read(bomb, Small).ToArray();

        Assert.That(items.Select(i => i.Record?.Doi?.Value), Is.EqualTo((string?[])["10.1000/a", null, "10.1000/c"]));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(16 * MiB));
    }

    [Test]
    public void Braces_of_a_hundred_thousand_are_left_out([Values] bool isClosed)
    {
        var text = $"@article{{k,\n  year = {{2020}},\n  title = {{{new string('{', Depth)}x{new string('}', isClosed ? Depth + 1 : 0)},\n";
        var item = RecordFormats.Find("bibtex")!.Reader!.Read(Encoding.UTF8.GetBytes(isClosed ? text + "}" : text)).Single();
        Assert.Multiple(() =>
        {
            Assert.That(item.Diagnostics.Select(d => d.Code), Does.Contain("BIB011"));
            Assert.That(item.Record!.Title, Is.Null);
            Assert.That(item.Record.Issued?.Year, Is.EqualTo(2020));
        });
    }

    [Test]
    public void Macros_made_of_macros_do_not_grow_without_end()
    {
        var text = new StringBuilder("@string{a = \"0123456789\"}\n");
        for (var c = 'a'; c < 'z'; c++)
            text.Append(CultureInfo.InvariantCulture, $"@string{{{(char)(c + 1)} = {string.Join(" # ", Enumerable.Repeat(c, 10))}}}\n");
        text.Append("@article{k, title = z, year = 2020}");

        var items = RecordFormats.Find("bibtex")!.Reader!.Read(Encoding.UTF8.GetBytes(text.ToString())).ToArray();

        Assert.That(items.SelectMany(i => i.Diagnostics).Select(d => d.Code), Does.Contain("BIB012"));
        Assert.That(items[^1].Record!.Issued?.Year, Is.EqualTo(2020));
    }

    [Test]
    public void A_line_of_a_hundred_megabytes_is_refused_and_the_next_record_is_read([Values("a", "a\r\n")] string content)
    {
        using var input = new RepeatingStream(
            ("TY  - JOUR\r\nTI  - "u8.ToArray(), 1),
            (Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(content, MiB))), 100 / content.Length),
            ("\r\nER  - \r\nTY  - JOUR\r\nTI  - Next\r\nER  - \r\n"u8.ToArray(), 1));

        var items = RecordFormats.Find("ris")!.Reader!.Read(input, Small).ToArray();

        Assert.That(items.Select(i => i.Record?.Title?.Text.Plain), Is.EqualTo((string?[])[null, "Next"]));
        Assert.That(items[0].Diagnostics.Select(d => d.Code), Is.EqualTo((string[])["RIS006"]));
    }

    [Test]
    public void Ends_of_records_that_never_began_are_passed_over()
    {
        var text = string.Concat(Enumerable.Repeat("ER  - \r\n", Depth)) + "TY  - JOUR\r\nTI  - Next\r\nER  - \r\n";
        var item = RecordFormats.Find("ris")!.Reader!.Read(Encoding.UTF8.GetBytes(text)).Single();
        Assert.That(item.Record!.Title!.Text.Plain, Is.EqualTo("Next"));
    }

    [TestCase("ris", "TY  - JOUR\nTI  - x\n")]
    [TestCase("nbib", "PMID- 1\n")]
    public void Many_pieces_of_one_value_are_joined_once(string format, string start)
    {
        const int Pieces = 20_000;
        var piece = format == "ris" ? "goes on\n" : "TI  - goes on\n";
        var bytes = Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(piece, Pieces)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var items = RecordFormats.Find(format)!.Reader!.Read(bytes).ToArray();
        Assert.That(items.Single().Record!.Title!.Text.Length, Is.GreaterThan(Pieces * "goes on".Length));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(64 * MiB));
    }

    [Test]
    public void Names_of_one_word_are_written_without_much_room(
        [Values("ris", "endnote-tagged", "refworks", "noteexpress", "notefirst")] string format, [Values("Abc", "张三三", "张三a")] string name)
    {
        const int Names = 20_000;
        var contributor = NameList.Parse(name).ToContributors()[0];
        var record = new BibRecord { Type = WorkType.JournalArticle, Contributors = Enumerable.Repeat(contributor, Names).ToValueList() };
        var output = new System.Buffers.ArrayBufferWriter<byte>(8 * MiB);
        RecordFormats.Find(format)!.Writer!.Write([record], output);
        output.ResetWrittenCount();
        var before = GC.GetAllocatedBytesForCurrentThread();

        RecordFormats.Find(format)!.Writer!.Write([record], output);

        // An element for the author, one for its language and one for its name are made twice.
        var most = format == "notefirst" ? 5 * 1024 : 3 * 1024;
        Assert.That((GC.GetAllocatedBytesForCurrentThread() - before) / Names, Is.LessThan(most));
    }

    [Test]
    public void Values_that_JSON_allows_only_leniently_are_written_strictly()
    {
        var item = RecordFormats.Find("csl-json")!.Reader!.Read("""[{"id":"a","type":"book","custom":{"x":[1,/* c */{"y":"z",},],"w":"v",}}]"""u8.ToArray()).Single();
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        RecordFormats.Find("csl-json")!.Writer!.Write([item.Record!], output);
        Assert.That(Encoding.UTF8.GetString(output.WrittenSpan), Does.Contain("""[1,{"y":"z"}]"""));
    }

    [Test]
    public void Half_a_surrogate_pair_is_no_reason_to_throw(
        [ValueSource(nameof(JsonFormats))] string format,
        [Values("\"x\\udc00\":1", "\"created\":{\"date-time\":\"\\ud800\"}", "\"registered\":\"\\ud800\"", "\"link\":[{\"URL\\ud800\":1}]")] string member)
    {
        var bytes = Encoding.UTF8.GetBytes($"{{\"DOI\":\"10.1000/a\",\"doi\":\"10.1000/a\",\"type\":\"book\",{member}}}");
        var items = RecordFormats.Find(format)!.Reader!.Read(bytes).ToArray();
        Assert.That(items.Single() is { Record: not null } or { Diagnostics.IsEmpty: false });
    }

    [TestCase("2020000/01/02/")]
    [TestCase("-10000///")]
    public void A_year_that_no_calendar_has_is_kept_as_it_stands(string date)
    {
        var item = RecordFormats.Find("ris")!.Reader!.Read(Encoding.UTF8.GetBytes($"TY  - JOUR\r\nDA  - {date}\r\nER  - \r\n")).Single();
        Assert.That(item.Record!.Dates, Is.Empty);
        Assert.That(item.Record.ExtraFields.Select(f => f.Name), Is.EqualTo((string[])["DA"]));
    }

    [Test]
    public void A_string_that_comes_in_small_parts_is_searched_once()
    {
        var part = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("\\\"", 1024)));
        using var input = new RepeatingStream(("{\"DOI\":\"10.1000/a\",\"x\":\""u8.ToArray(), 1), (part, 4096), ("\"}"u8.ToArray(), 1)) { MostAtOnce = 1021 };
        var item = RecordFormats.Find("crossref-json")!.Reader!.Read(input).Single();
        Assert.That(item.Record!.Doi?.Value, Is.EqualTo("10.1000/a"));
    }

    [TestCase("csl-yaml", "- id: a\n  type: book\n  title: On things\n  custom:\n    {0}\n")]
    [TestCase("hayagriva-yaml", "a:\n  type: book\n  title: On things\n  x:\n    {0}\n")]
    public void Keys_within_keys_do_not_grow_with_the_power_of_their_depth(string format, string file)
    {
        const int Nested = 60;
        var key = string.Concat(Enumerable.Repeat("{? ", Nested)) + "b" + string.Concat(Enumerable.Repeat(" : c}", Nested));
        var bytes = Encoding.UTF8.GetBytes(string.Format(CultureInfo.InvariantCulture, file, key));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var items = RecordFormats.Find(format)!.Reader!.Read(bytes).ToArray();

        Assert.That(items.SelectMany(i => i.Diagnostics).Select(d => d.Code[3..]), Does.Contain("006"));
        Assert.That(items.Single(i => i.Record is not null).Record!.Title!.Text.Plain, Is.EqualTo("On things"));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(32 * MiB));
    }

    [Test]
    public void A_key_that_is_a_map_is_kept_as_JSON()
    {
        var item = RecordFormats.Find("csl-yaml")!.Reader!.Read("- id: a\n  type: book\n  custom: {? {? [b] : c} : d}\n"u8.ToArray()).Single();
        Assert.That(item.Diagnostics, Is.Empty);
        Assert.That(item.Record!.ExtraFields.Single().Name, Is.EqualTo("""{"[\"b\"]":"c"}"""));
    }

    [Test]
    public void A_byte_that_is_no_UTF8_in_a_record_of_JSON_is_mended_and_reported()
    {
        var good = string.Concat(Enumerable.Repeat("é", 200));
        byte[] bytes = [.. Encoding.UTF8.GetBytes($$"""[{"id":"a","type":"book","title":"{{good}}","custom":{"x":"y"""), 0xFF, .. "\"}}]"u8];

        var item = RecordFormats.Find("csl-json")!.Reader!.Read(bytes).Single();

        Assert.That(item.Diagnostics.Select(d => (d.Code, d.Line, d.Column)), Is.EqualTo((ValueTuple<string, int?, int?>[])[("ENC002", 1, 253)]));
        Assert.That(item.Record!.Title!.Text.Plain, Is.EqualTo(good));
        Assert.That(item.Record.ExtraFields.Single().Value.ToString(), Is.EqualTo("\"y\uFFFD\""));
        foreach (var format in RecordFormats.All.Where(f => f.Writer is not null))
            Assert.That(() => FormatText.Write(format.Name, item.Record), Throws.Nothing, format.Name);
    }

    [Test]
    public void Half_a_surrogate_pair_in_a_field_that_is_kept_is_written_by_every_writer()
    {
        var item = RecordFormats.Find("csl-json")!.Reader!.Read("""[{"id":"a","type":"book","title":"x","custom":{"y":{"\ud800":"\udc00"}}}]"""u8.ToArray()).Single();
        foreach (var format in RecordFormats.All.Where(f => f.Writer is not null))
            Assert.That(() => FormatText.Write(format.Name, item.Record!), Throws.Nothing, format.Name);
        Assert.That(FormatText.Write("csl-yaml", item.Record!), Does.Contain("\uFFFD"));
    }

    [Test]
    public void Lines_of_open_objects_are_reported_one_by_one_without_much_ado()
    {
        var bytes = Encoding.UTF8.GetBytes("{\"DOI\":\"10.1000/a\"}\n" + string.Concat(Enumerable.Repeat("{\n", 10_000)) + "{\"DOI\":\"10.1000/b\"}\n");
        var before = GC.GetAllocatedBytesForCurrentThread();

        var items = RecordFormats.Find("crossref-json")!.Reader!.Read(bytes).ToArray();

        Assert.That(items.Select(i => i.Record?.Doi?.Value).OfType<string>(), Is.EqualTo((string[])["10.1000/a", "10.1000/b"]));
        Assert.That(items[1].Diagnostics.Single(), Is.EqualTo(new Diagnostic("CRJ001", 2, 1, "The line ends within a value.")));
        Assert.That(items, Has.Length.EqualTo(10_002));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(16 * MiB));
    }

    [TestCase("\b")]
    [TestCase("  ")]
    [TestCase(" \b")]
    public void A_text_of_many_control_characters_is_folded_in_one_pass(string mark)
    {
        var text = string.Concat(Enumerable.Repeat("some words" + mark, 400_000));
        var start = System.Diagnostics.Stopwatch.GetTimestamp();

        var folded = LineText.Normalize(text);

        Assert.That(folded, Has.Length.EqualTo(400_000 * (mark.Contains(' ', StringComparison.Ordinal) ? 11 : 10) - (mark.Contains(' ', StringComparison.Ordinal) ? 1 : 0)));

        // Searching all that follows for each of them takes minutes.
        Assert.That(System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds, Is.LessThan(20));
    }

    [Test]
    public void Many_spans_are_written_in_one_pass()
    {
        const int Words = 20_000;
        var title = new RichText(string.Concat(Enumerable.Repeat("Ab ", Words)) + "c", [.. Enumerable.Range(0, Words).Select(i => new RichSpan(i * 3, 2, RichStyle.NoCase))]);
        var record = new BibRecord { Type = WorkType.Book, CitationKey = "k", Titles = [new Title { Text = title }] };
        foreach (var format in RecordFormats.All.Where(f => f.Writer is not null))
        {
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            Assert.That(FormatText.Write(format.Name, record), Does.Contain("Ab"), format.Name);
            Assert.That(System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds, Is.LessThan(10), format.Name);
        }
    }

    [Test]
    public void Records_of_a_few_bytes_take_little_memory_in_every_writer()
    {
        const int Count = 2000;
        BibRecord[] records = [.. Enumerable.Range(0, Count).Select(i => new BibRecord { Type = WorkType.Document, CitationKey = FormattableString.Invariant($"k{i}") })];
        foreach (var format in RecordFormats.All.Where(f => f.Writer is not null))
        {
            _ = FormatText.Write(format.Name, records[0]);
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = FormatText.Write(format.Name, records);
            Assert.That((GC.GetAllocatedBytesForCurrentThread() - before) / Count, Is.LessThan(20 * 1024), format.Name);
        }
    }

    [TestCase("bibtxt", "[a]\n  title: x\n")]
    [TestCase("csv", "x,y\n")]
    [TestCase("csv", "\n")]
    public void Records_of_a_few_bytes_take_little_memory_in_readers(string format, string record)
    {
        const int Count = 2000;
        var reader = RecordFormats.Find(format)!.Reader!;
        var bytes = Encoding.UTF8.GetBytes((format == "csv" ? "title,volume\n" : "") + string.Concat(Enumerable.Repeat(record, Count)));
        _ = reader.Read(bytes).Count();
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = reader.Read(bytes).Count();
        Assert.That((GC.GetAllocatedBytesForCurrentThread() - before) / Count, Is.LessThan(record == "\n" ? 1024 : 20 * 1024));
    }

    [Test]
    public void Names_of_one_word_are_cheap()
    {
        const int Count = 5000;
        var record = new BibRecord { Type = WorkType.Book, CitationKey = "k", Contributors = [.. Enumerable.Range(0, Count).Select(i => Contributor.OfPerson(FormattableString.Invariant($"N{i}"), null))] };
        foreach (var format in RecordFormats.All.Where(f => f.Writer is not null))
        {
            _ = FormatText.Write(format.Name, record);
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = FormatText.Write(format.Name, record);
            Assert.That((GC.GetAllocatedBytesForCurrentThread() - before) / Count, Is.LessThan(10 * 1024), format.Name);
        }
    }

    private static byte[] Gzip(string text)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return output.ToArray();
    }
}
