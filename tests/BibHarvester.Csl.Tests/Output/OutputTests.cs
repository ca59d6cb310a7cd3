using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using BibHarvester.Csl.Items;
using BibHarvester.Csl.Output;
using FsCheck;
using FsCheck.Fluent;

namespace BibHarvester.Csl.Tests.Output;

[TestFixture]
internal sealed partial class OutputTests
{
    private const string Signs = "50% & #1 $x_y {z} \\ ~ ^ ` < > | -- ,, \u00A0\u202F\u2074 [a]";

    [TestCase(
        CslOutput.Latex,
        "50\\% \\& \\#1 \\$x\\_y \\{z\\} \\textbackslash{} \\textasciitilde{} \\textasciicircum{} \\textasciigrave{} \\textless{} " +
        "\\textgreater{} \\textbar{} -{}- ,{}, ~\\,\\textsuperscript{4} [a]")]
    [TestCase(CslOutput.Rtf, "50% & #1 $x_y \\{z\\} \\\\ ~ ^ ` < > | -- ,, \\~\\u8239 ?\\u8308 ? [a]")]
    public void Signs_with_a_meaning_are_escaped(CslOutput output, string expected) =>
        Assert.That(Cite($"<text value=\"{Signs.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)}\"/>", output), Is.EqualTo(expected));

    [TestCase(CslOutput.Latex, "Größe – \U0001D6FC", "Größe – \U0001D6FC")]
    [TestCase(CslOutput.Latex, "[1]", "{[}1]")]
    [TestCase(CslOutput.Rtf, "Größe – \U0001D6FC", "Gr\\u246 ?\\u223 ?e \\u8211 ? \\u-10187 ?\\u-8452 ?")]
    [TestCase(CslOutput.Rtf, "\uFF0C", "\\u-244 ?")]
    public void Letters_beyond_ASCII_stay_readable(CslOutput output, string text, string expected) =>
        Assert.That(Cite($"<text value=\"{text}\"/>", output), Is.EqualTo(expected));

    [TestCase("font-style=\"italic\"", "\\textit{a of \\textup{Salix}}", "{\\i a of {\\i0 Salix}}")]
    [TestCase("font-style=\"oblique\"", "\\textsl{a of \\textit{Salix}}", "{\\i a of {\\i Salix}}")]
    [TestCase("font-weight=\"bold\"", "\\textbf{a of \\textit{Salix}}", "{\\b a of {\\i Salix}}")]
    [TestCase("font-variant=\"small-caps\"", "\\textsc{a of \\textit{Salix}}", "{\\scaps a of {\\i Salix}}")]
    [TestCase("text-decoration=\"underline\"", "\\underline{a of \\textit{Salix}}", "{\\ul a of {\\i Salix}}")]
    [TestCase("vertical-align=\"sup\"", "\\textsuperscript{a of \\textit{Salix}}", "{\\super a of {\\i Salix}}")]
    [TestCase("vertical-align=\"sub\"", "\\textsubscript{a of \\textit{Salix}}", "{\\sub a of {\\i Salix}}")]
    [TestCase(
        "font-weight=\"bold\" font-style=\"italic\"",
        "\\textbf{\\textit{a of \\textup{Salix}}}",
        "{\\b {\\i a of {\\i0 Salix}}}")]
    public void Fonts_nest_and_turn_over(string attributes, string latex, string rtf)
    {
        var elements = $"<text variable=\"note\" {attributes}/>";

        Assert.That((Cite(elements, CslOutput.Latex), Cite(elements, CslOutput.Rtf)), Is.EqualTo((latex, rtf)));
    }

    [TestCase("<text variable=\"URL\"/>", CslOutput.Latex, "\\href{https://a.example/x\\_y?q=1\\&r=\\%7Bz\\%7D\\#f\\%C3\\%A9}{https://a.example/x\\_y?q=1\\&r=\\{z\\}\\#fé}")]
    [TestCase("<text variable=\"URL\"/>", CslOutput.Rtf, "{\\field{\\*\\fldinst{HYPERLINK \"https://a.example/x_y?q=1&r=%7Bz%7D#f%C3%A9\"}}{\\fldrslt{https://a.example/x_y?q=1&r=\\{z\\}#f\\u233 ?}}}")]
    [TestCase("<text variable=\"DOI\"/>", CslOutput.Latex, "\\href{https://doi.org/10.5555/a\\_b}{10.5555/a\\_b}")]
    public void Addresses_become_links_on_request(string elements, CslOutput output, string expected)
    {
        var works = new CitationProcessor(Style(elements), CslStyles.FindLocale("en-US")!).Register([Item]);

        Assert.That(works.Cite([new CslCite("x")], output, hyperlinks: true), Is.EqualTo(expected));
        Assert.That(works.Cite([new CslCite("x")], output), Does.Not.Contain("href").And.Not.Contain("HYPERLINK"));
    }

    [TestCase(CslOutput.Latex, "1.~Title{\\par\\noindent Block\\par}{\\par\\leftskip=2em\\noindent Indent\\par}")]
    [TestCase(CslOutput.Rtf, "1.{\\tab}Title{\\line}Block{\\line}{\\line}{\\tab}Indent")]
    public void Parts_of_an_entry_have_their_places(CslOutput output, string expected) => Assert.That(Cite(Displays, output), Is.EqualTo(expected));

    [Test]
    public void What_is_written_reads_back_as_the_text_whatever_it_is()
    {
        string[] signs =
        [
            "a", "1", "é", "漢", "\U0001D6FC", "#", "$", "%", "&", "_", "{", "}", "~", "^", "\\", "`", "<", ">", "|", "[", "]", "-", "--", ",",
            ".", " ", "\u00A0", "\u00AD", "\u2011", "\u202F", "*", "textbar", "u8211 ?",
        ];
        Prop.ForAll(Gen.Elements(signs).ArrayOf(12).Select(string.Concat).ToArbitrary(), text =>
        {
            var item = CslItem.Parse(JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["id"] = "x",
                ["type"] = "book",
                ["title"] = text,
            }));
            var processor = new CitationProcessor(Style("<text variable=\"title\"/>"), CslStyles.FindLocale("en-US")!);
            var plain = processor.Cite([item]);
            Assert.That(FromRtf(processor.Cite([item], CslOutput.Rtf)).Trim(), Is.EqualTo(plain));
            Assert.That(FromLatex(processor.Cite([item], CslOutput.Latex)).Trim(), Is.EqualTo(plain));
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Test]
    public void Two_fields_that_are_aligned_stand_apart()
    {
        var works = new CitationProcessor(CslStyles.Find("ieee")!, CslStyles.FindLocale("en-US")!).Register([Item]);

        Assert.That(works.Bibliography(CslOutput.Latex)[0].Text, Does.StartWith("{[}1]~"));
        Assert.That(works.Bibliography(CslOutput.Rtf)[0].Text, Does.StartWith("[1]{\\tab}"));
    }

    [Test]
    public void The_tree_says_all_that_a_form_of_ones_own_needs()
    {
        var works = new CitationProcessor(
            Style(Displays + "<text variable=\"note\" font-style=\"italic\" prefix=\" “\"/><text variable=\"DOI\" vertical-align=\"sup\"/>"),
            CslStyles.FindLocale("en-US")!).Register([Item]);

        Assert.That(works.CiteTree([new CslCite("x")]), Is.EqualTo((ValueList<CslNode>)
        [
            new CslDisplayNode(CslDisplay.LeftMargin, [new CslTextNode("1.")]),
            new CslDisplayNode(CslDisplay.RightInline, [new CslTextNode("Title")]),
            new CslDisplayNode(CslDisplay.Block, [new CslTextNode("Block")]),
            new CslDisplayNode(CslDisplay.Indent, [new CslTextNode("Indent")]),
            new CslTextNode(" “"),
            new CslFontNode(new CslFont { IsItalic = true }, [new CslTextNode("a of "), new CslFontNode(new CslFont(), [new CslTextNode("Salix")])]),
            new CslFontNode(
                new CslFont { Script = CslScript.Superscript },
                [new CslLinkNode("https://doi.org/10.5555/a_b", [new CslTextNode("10.5555/a_b")])]),
        ]));
    }

    [Test]
    public void A_form_of_ones_own_is_a_walk_over_the_tree()
    {
        var document = new CitationProcessor(CslStyles.Find("apa")!, CslStyles.FindLocale("en-US")!).Document([Item]);
        document.Render([new CslCitation("c1", [new CslCite("x")])]);

        Assert.That(document.CitationTrees().Select(t => (t.Id, Wiki(t.Nodes))), Is.EqualTo([("c1", "(''Title'', n.d.)")]));
        Assert.That(
            document.BibliographyTrees().Select(t => Wiki(t.Nodes)),
            Is.EqualTo(["''Title''. (n.d.). [https://doi.org/10.5555/a_b https://doi.org/10.5555/a_b]"]));

        // MediaWiki's markup.
        static string Wiki(ValueList<CslNode> nodes) => string.Concat(nodes.Select(node => node switch
        {
            CslTextNode text => text.Text,
            CslFontNode { Font.IsItalic: true } font => $"''{Wiki(font.Children)}''",
            CslFontNode font => Wiki(font.Children),
            CslLinkNode link => $"[{link.Address} {Wiki(link.Children)}]",
            CslDisplayNode display => Wiki(display.Children) + "\n",
            _ => "",
        }));
    }

    private const string Displays =
        "<text value=\"1.\" display=\"left-margin\"/><text variable=\"title\" display=\"right-inline\"/>" +
        "<text value=\"Block\" display=\"block\"/><text value=\"Indent\" display=\"indent\"/>";

    private static string FromRtf(string rtf) => Control().Replace(rtf, m => m.Value switch
    {
        "\\~" => "\u00A0",
        "\\-" => "\u00AD",
        "\\_" => "\u2011",
        ['\\', 'u', .. var number] => ((char)short.Parse(number.AsSpan(0, number.IndexOf(' ', StringComparison.Ordinal)), CultureInfo.InvariantCulture)).ToString(),
        _ => m.Value[1..],
    });

    private static string FromLatex(string latex) => Command().Replace(latex, m => m.Value switch
    {
        "\\textbackslash{}" => "\\",
        "\\textasciitilde{}" => "~",
        "\\textasciicircum{}" => "^",
        "\\textasciigrave{}" => "`",
        "\\textless{}" => "<",
        "\\textgreater{}" => ">",
        "\\textbar{}" => "|",
        "\\," => "\u202F",
        "~" => "\u00A0",
        "{[}" => "[",
        "{}" => "",
        _ => m.Value[1..],
    });

    [GeneratedRegex(@"\\u-?\d+ \?|\\.")]
    private static partial Regex Control();

    [GeneratedRegex(@"\\[a-z]+\{\}|\\.|~|\{\[\}|\{\}")]
    private static partial Regex Command();

    private static CslItem Item { get; } = CslItem.Parse(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["id"] = "x",
        ["type"] = "book",
        ["title"] = "Title",
        ["note"] = "a of <i>Salix</i>",
        ["URL"] = "https://a.example/x_y?q=1&r={z}#fé",
        ["DOI"] = "10.5555/a_b",
    })));

    private static string Cite(string elements, CslOutput output) =>
        new CitationProcessor(Style(elements), CslStyles.FindLocale("en-US")!).Cite([Item], output);

    private static CslStyle Style(string elements) => CslStyle.Parse(
        "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\" version=\"1.0\"><citation><layout>" +
        elements + "</layout></citation></style>");
}
