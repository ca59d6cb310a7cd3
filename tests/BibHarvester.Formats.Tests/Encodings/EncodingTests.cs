using System.Text;
using BibHarvester.Formats.Encodings;
using BibHarvester.Formats.Tests.Crossref;

namespace BibHarvester.Formats.Tests.Encodings;

/// <summary>A file gives the same records whatever it is encoded in.</summary>
public class EncodingTests
{
    private const string Chinese = "江文杰 超声引导下前锯肌平面阻滞对乳腺癌改良根治术的影响";
    private const string Traditional = "陳寬政 臺灣地區人口轉型之研究：以戶籍資料為例";
    private const string Western = "Jürgen Müller-Łęcki: «Über den Straßenbau», naïve – “déjà vu”";

    private static IEnumerable<TestCaseData> Texts()
    {
        foreach (var unicode in (Encoding[])[new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UnicodeEncoding(false, false), new UnicodeEncoding(true, false)])
        {
            yield return new TestCaseData(unicode, Chinese);
            yield return new TestCaseData(unicode, Western);
        }

        yield return new TestCaseData(new UTF8Encoding(true), Chinese);
        yield return new TestCaseData(new UTF32Encoding(false, true), Western);
        yield return new TestCaseData(CodePages.Gb18030, Chinese);
        yield return new TestCaseData(CodePages.Gb18030, Traditional);
        yield return new TestCaseData(CodePages.Big5, Traditional);
        yield return new TestCaseData(CodePages.Windows1252, Western.Replace("Łęcki", "Lecki", StringComparison.Ordinal));
        yield return new TestCaseData(Encoding.Latin1, "Düsseldorf, São Paulo, Ångström, ÄÖÜ: à propos");
    }

    [TestCaseSource(nameof(Texts))]
    public async Task Every_format_of_text_is_read_from_every_encoding(Encoding encoding, string title)
    {
        foreach (var (format, pattern) in (ReadOnlySpan<(string, string)>)
            [("ris", "TY  - JOUR\r\nTI  - {0}\r\nPY  - 2020\r\nER  - \r\n"), ("bibtex", "@article{k,\n  title = {{0}},\n  year = 2020\n}\n"), ("csl-json", "[{\"type\":\"book\",\"title\":\"{0}\"}]")])
        {
            var text = pattern.Replace("{0}", title, StringComparison.Ordinal);
            byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes(text)];
            var reader = RecordFormats.Find(format)!.Reader!;

            var items = reader.Read(bytes).Concat(reader.Read(new DrippingStream(bytes))).ToList();

            Assert.That(items.Select(i => i.Record?.Title?.Text.Plain), Is.EqualTo((string[])[title, title]), format);
        }
    }

    [Test]
    public void The_encoding_that_is_assumed_is_reported_where_it_is_first_needed([Values("GB18030", "Big5", "Windows-1252")] string name)
    {
        var (encoding, title) = name switch
        {
            "Big5" => (CodePages.Big5, Traditional),
            "GB18030" => (CodePages.Gb18030, Chinese),
            _ => (CodePages.Windows1252, "Äpfel für alle"),
        };
        var item = RecordFormats.Find("ris")!.Reader!.Read(encoding.GetBytes($"TY  - JOUR\r\nTI  - {title}\r\nER  - \r\n")).Single();

        Assert.That(item.Diagnostics, Is.EqualTo((Diagnostic[])[new("ENC001", 2, 7, $"The text is not UTF-8 from here on; it is read as {name}.")]));
    }

    [Test]
    public void The_first_byte_beyond_ASCII_may_come_late_and_in_pieces()
    {
        const int Before = 3000;
        var ascii = string.Concat(Enumerable.Range(0, Before).Select(i => $"TY  - JOUR\r\nTI  - Title {i}\r\nAB  - {new string('x', 100)}\r\nER  - \r\n"));
        byte[] bytes = [.. Encoding.ASCII.GetBytes(ascii), .. CodePages.Gb18030.GetBytes($"TY  - JOUR\r\nTI  - {Chinese}\r\nER  - \r\nTY  - JOUR\r\nTI  - {Traditional}\r\nER  - \r\n")];

        var titles = RecordFormats.Find("ris")!.Reader!.Read(new DrippingStream(bytes)).Select(i => i.Record!.Title!.Text.Plain).Skip(Before);

        Assert.That(titles, Is.EqualTo((string[])[Chinese, Traditional]));
    }

    [Test]
    public void A_line_of_another_encoding_is_read_as_it_is_meant()
    {
        byte[] bytes =
        [
            .. Encoding.UTF8.GetBytes("TY  - JOUR\r\nTI  - Füße über Straßen\r\nAU  - "), .. CodePages.Windows1252.GetBytes("Müller, J."),
            .. "\r\nT2  - "u8, .. CodePages.Gb18030.GetBytes("中华肿瘤杂志"), .. "\r\nAB  - "u8, .. Encoding.UTF8.GetBytes("äöüäöüäöüäöü"), .. "\r\nER  - \r\n"u8,
        ];
        var item = RecordFormats.Find("ris")!.Reader!.Read(bytes).Single();

        Assert.That(
            (item.Record!.Title!.Text.Plain, item.Record.Contributors.Single().Person!.Family, item.Record.Containers.Single().Title),
            Is.EqualTo(("Füße über Straßen", "Müller", "中华肿瘤杂志")));
        Assert.That(item.Diagnostics.Select(d => d.ToString()), Has.One.Contains("read as Windows-1252").And.One.Contains("read as GB18030"));
    }

    [TestCase("Žižek", "Windows-1252")]
    [TestCase("Änderung und Übung", "Windows-1252")]
    [TestCase("ÜBERPRÜFUNG", "Windows-1252")]
    [TestCase("«É»", "Windows-1252")]
    [TestCase("张三", "GB18030")]
    [TestCase("{Author}: 李四;王五;", "GB18030")]
    [TestCase("%A 陳大文", "Big5")]
    public void Short_texts_are_told_apart(string text, string expected)
    {
        var encoding = ((Encoding[])[CodePages.Windows1252, CodePages.Gb18030, CodePages.Big5]).Single(e => CodePages.NameOf(e) == expected);
        Assert.That(CodePages.NameOf(LegacyEncodings.Guess(encoding.GetBytes(text))), Is.EqualTo(expected));
    }

    [Test]
    public void XML_is_read_in_the_encoding_that_it_declares_unless_it_is_plainly_UTF_8()
    {
        Assert.That(Read(CodePages.Big5, "big5"), Is.EqualTo(Traditional));
        Assert.That(Read(CodePages.Gb18030, "gb2312"), Is.EqualTo(Traditional));
        Assert.That(Read(CodePages.Gb18030, "utf-8"), Is.EqualTo(Traditional));
        Assert.That(Read(Encoding.UTF8, "gb2312"), Is.EqualTo(Traditional));
        Assert.That(Read(Encoding.Unicode, "utf-8"), Is.EqualTo(Traditional));

        static string Read(Encoding encoding, string declared)
        {
            var text = Xml.XmlText.Open(new MemoryStream(encoding.GetBytes($"<?xml version=\"1.0\" encoding=\"{declared}\"?><a>{Traditional}</a>")));
            using var reader = Xml.XmlText.CreateReader(Xml.XmlText.Mend(text), new System.Xml.XmlReaderSettings(), new Xml.LenientNamespaces());
            reader.MoveToContent();
            return reader.ReadElementContentAsString();
        }
    }
}
