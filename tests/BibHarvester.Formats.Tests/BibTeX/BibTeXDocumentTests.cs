using System.Text;
using BibHarvester.Formats.BibTeX;

namespace BibHarvester.Formats.Tests.BibTeX;

public class BibTeXDocumentTests
{
    private const string File = """
        % header

        @string{ acm = "ACM" }
        @comment{jabref-meta: {x}}
        % about a
        @Article { a ,
            title  = "One {"} two",
            year=2001 , month = "10~" # jan,
        }

        @misc(b, note = {x (y})
        @misc{broken, title = {open,
        @book{c}

        tail
        """;

    [Test]
    public void What_is_read_is_written([Values("\n", "\r\n", "\r")] string lineEnd, [Values("utf-8", "utf-16", "utf-16BE", "windows-1252", "GB18030")] string encoding)
    {
        var words = encoding switch { "windows-1252" => "né – à", "GB18030" => "汉字 标题", _ => "né 汉字 𝔹" };
        var codec = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        byte[] bytes = [.. codec.Preamble, .. codec.GetBytes(File.Replace("two", words, StringComparison.Ordinal).ReplaceLineEndings(lineEnd))];

        var document = BibTeXDocument.Load(bytes);

        Assert.Multiple(() =>
        {
            Assert.That(document.ToBytes(), Is.EqualTo(bytes));
            Assert.That(document.Find("a")!.Find("TITLE")!.Value, Is.EqualTo($"One {{\"}} {words}"));
        });
    }

    [Test]
    public void Bytes_of_no_encoding_are_kept()
    {
        byte[] bytes = [.. "@misc{a, title = {"u8, 0xFF, 0x81, 0xC3, .. "}}"u8];

        Assert.That(BibTeXDocument.Load(bytes).ToBytes(), Is.EqualTo(bytes));
    }

    [Test]
    public void A_file_is_cut_into_its_items()
    {
        var document = BibTeXDocument.Parse(File);

        Assert.Multiple(() =>
        {
            Assert.That(
                document.Items.Select(i => i is BibTeXPassage p ? $"{p.Kind}" : $"{((BibTeXEntry)i).Type} {((BibTeXEntry)i).Key}"),
                Is.EqualTo((string[])["Text", "Macro", "Text", "Comment", "Text", "article a", "Text", "misc b", "Text", "Broken", "Text", "book c", "Text"]));
            Assert.That(document.Diagnostics, Is.EqualTo((Diagnostic[])[new("BIB001", 12, 1, "The entry is broken and stays as it stands.")]));
            Assert.That(document.Find("a")!.Fields.Select(f => $"{f.Name}|{f.RawValue}|{f.Value}"), Is.EqualTo(
                (string[])["title|\"One {\"} two\"|One {\"} two", "year|2001|2001", "month|\"10~\" # jan|"]));
        });
    }

    [Test]
    public void Defects_are_said_where_they_stand() => Assert.That(
        BibTeXDocument.Parse("@misc{a,\n  x = {1}\n  y = 2}\n@misc{a}\r\n @misc{z = 1}").Diagnostics.Select(d => $"{d.Code} {d.Line}:{d.Column}"),
        Is.EqualTo((string[])["BIB004 3:3", "BIB003 4:1", "BIB002 5:2"]));

    [Test]
    public void A_change_touches_its_own_place_only()
    {
        var document = BibTeXDocument.Parse(File);
        var entry = document.Find("a")!;

        entry.Set("title", "New");
        entry.Set("year", "2001");
        entry.SetRaw("month", "feb");
        entry.Set("doi", "10.1000/1");
        entry.Rename("month", "Month");
        document.Find("b")!.Remove("note");
        document.Find("b")!.Type = "online";
        document.RenameKey(document.Find("c")!, "d");

        Assert.That(document.ToString(), Is.EqualTo(File
            .Replace("\"One {\"} two\"", "\"New\"", StringComparison.Ordinal)
            .Replace("month = \"10~\" # jan,", "Month = feb, doi = {10.1000/1},", StringComparison.Ordinal)
            .Replace("@misc(b, note = {x (y})", "@online(b)", StringComparison.Ordinal)
            .Replace("@book{c}", "@book{d}", StringComparison.Ordinal)));
    }

    [TestCase("@misc{k,\n  a        = {1},\n  abstract = {2}\n}", "@misc{k,\n  a        = {1},\n  abstract = {2},\n  doi      = {3}\n}")]
    [TestCase("@misc{k,\n\ta={1},\n}", "@misc{k,\n\ta={1},\n\tdoi={3},\n}")]
    [TestCase("@misc{k}", "@misc{k,\n  doi = {3}\n}")]
    [TestCase("@misc{k,}", "@misc{k,\n  doi = {3}\n}")]
    [TestCase("@misc{k,\r\n}", "@misc{k,\r\n  doi = {3}\r\n}")]
    public void A_new_field_looks_as_the_others(string text, string expected)
    {
        var document = BibTeXDocument.Parse(text);

        document.Find("k")!.Set("doi", "3");

        Assert.That(document.ToString(), Is.EqualTo(expected));
    }

    [Test]
    public void What_would_break_the_file_is_refused()
    {
        var entry = BibTeXDocument.Parse("@misc{k, a = {1}, b = {2}}").Find("k")!;

        Assert.Multiple(() =>
        {
            Assert.That(() => entry.Set("a", "}{"), Throws.ArgumentException);
            Assert.That(() => entry.SetRaw("a", "{1} 2"), Throws.ArgumentException);
            Assert.That(() => entry.Set("a b", "1"), Throws.ArgumentException);
            Assert.That(() => entry.Rename("a", "b"), Throws.ArgumentException);
            Assert.That(() => entry.Key = "a,b", Throws.ArgumentException);
            Assert.That(entry.ToString(), Is.EqualTo("@misc{k, a = {1}, b = {2}}"));
        });
    }

    [Test]
    public void Entries_are_added_moved_and_taken_out()
    {
        var document = BibTeXDocument.Parse("% h\n\n@misc{b}\n\n% of a\n@misc{a}\n\n@misc{c}");

        document.Add("@misc{d}\n@misc{e}");
        document.InsertBefore(document.Find("b")!, "@misc{z}");
        document.Move(document.Find("a")!, document.Find("b"));
        document.Remove(document.Find("c")!);

        Assert.That(document.ToString(), Is.EqualTo("% h\n\n@misc{z}\n\n% of a\n@misc{a}\n\n@misc{b}\n\n@misc{d}\n\n@misc{e}\n"));
    }

    [Test]
    public void A_new_document_is_made_of_records()
    {
        var document = BibTeXDocument.Parse("");

        document.Add(new BibRecord { Type = WorkType.Book, CitationKey = "k" }.ToBibTeX());
        document.Remove(document.Add("@misc{m}")[0]);

        Assert.That(document.ToString(), Is.EqualTo("@book{k,\n}\n"));
    }

    [Test]
    public void Fields_that_name_an_entry_follow_its_key()
    {
        var document = BibTeXDocument.Parse("@misc{a, crossref = \"b\"}@misc{c, related = {x, b,d}}@book{b, note = {b}}");

        document.RenameKey(document.Find("b")!, "bb");

        Assert.That(document.ToString(), Is.EqualTo("@misc{a, crossref = \"bb\"}@misc{c, related = {x, bb,d}}@book{bb, note = {b}}"));
    }

    [Test]
    public void Records_are_those_that_the_reader_reads()
    {
        var document = BibTeXDocument.Parse("@string{j = {Journal of é}}\n% c\n@article{a, journal = j}\n@misc{broken, title = {\n@book{b, title = {T}}");

        var records = document.ToRecords();

        Assert.That(
            document.Entries.Select(e => (e.Key, records[e].Containers.IsEmpty ? records[e].Title!.Text.Plain : records[e].Containers[0].Titles[0].Text.Plain)),
            Is.EqualTo(((string, string)[])[("a", "Journal of é"), ("b", "T")]));
    }

    [Test, CancelAfter(20_000)]
    public void Hostile_files_are_read_in_time_and_written_as_they_were(
        [Values("@comment{", "@a{k,x={", "@a{k,", "@", "@string{x=", "{", "% c\n", "@a{k,x=\"{", "@preamble{", "\n@a(", "@a{k,x=1 #", "\\href{")] string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 50_000));

        Assert.That(BibTeXDocument.Parse(text).ToString(), Is.EqualTo(text));
    }

    [Test]
    public void A_character_that_the_encoding_lacks_makes_the_file_UTF_8()
    {
        var document = BibTeXDocument.Load([.. "@misc{a, title = {"u8, 0xE9, .. " }}"u8]);

        document.Find("a")!.Set("title", "汉é");

        Assert.Multiple(() =>
        {
            Assert.That(Encoding.UTF8.GetString(document.ToBytes()), Is.EqualTo("@misc{a, title = {汉é}}"));
            Assert.That(document.Diagnostics.Select(d => d.Code), Is.EqualTo((string[])["BIB010", "BIB020"]));
        });
    }
}
