using System.Text;
using BibHarvester.Csl.Items;
using BibHarvester.Csl.Output;

namespace BibHarvester.Csl.Tests.Engine;

[TestFixture]
internal sealed class RenderingTests
{
    private static CslLocale Locale { get; } = CslStyles.FindLocale("en-US")!;

    [TestCase("<group delimiter=\", \"><text value=\"no. \"/><text variable=\"volume\"/></group>", "")]
    [TestCase("<group delimiter=\", \"><text variable=\"title\"/><text variable=\"volume\"/></group>", "What? Now")]
    [TestCase("<text variable=\"title\" suffix=\". \"/><text value=\"x\"/>", "What? Now. x")]
    [TestCase("<text variable=\"publisher\" suffix=\".\"/><text value=\".x\"/>", "Ltd.x")]
    [TestCase("<text variable=\"genre\" quotes=\"true\" suffix=\", x\"/>", "“Say ‘no’ twice,” x")]
    [TestCase("<text variable=\"title\" text-case=\"uppercase\"/>", "WHAT? NOW")]
    [TestCase("<number variable=\"edition\" form=\"ordinal\"/>", "3rd")]
    [TestCase("<number variable=\"edition\" form=\"roman\"/>", "iii")]
    [TestCase("<group><label variable=\"page\" form=\"short\"/><text variable=\"page\" prefix=\" \"/></group>", "pp. 11–19")]
    [TestCase("<text variable=\"page-first\"/>", "11")]
    [TestCase("<date variable=\"issued\" form=\"text\"/>", "May 7–9, 2019")]
    [TestCase("<date variable=\"issued\" form=\"numeric\"/>", "5/7–9/2019")]
    [TestCase("<date variable=\"issued\"><date-part name=\"year\" form=\"short\"/></date>", "19")]
    [TestCase("<choose><if type=\"book article\" variable=\"title\"><text value=\"y\"/></if><else><text value=\"n\"/></else></choose>", "y")]
    [TestCase("<choose><if variable=\"title volume\" match=\"none\"><text value=\"y\"/></if><else><text value=\"n\"/></else></choose>", "n")]
    [TestCase("<names variable=\"author\"><name and=\"text\"/></names>", "Ludwig van Beethoven, Jean-Paul Sartre, Mao Zedong, and ACME")]
    [TestCase("<names variable=\"author\"><name name-as-sort-order=\"all\" initialize-with=\". \"/></names>", "Beethoven, L. van, Sartre, J.-P., Zedong, M., ACME")]
    [TestCase("<names variable=\"author\"><name form=\"short\" et-al-min=\"2\" et-al-use-first=\"1\"/></names>", "Beethoven et al.")]
    [TestCase("<names variable=\"author\"><name form=\"short\" et-al-min=\"2\" et-al-use-first=\"1\" et-al-use-last=\"true\"/></names>", "Beethoven, … ACME")]
    [TestCase("<names variable=\"editor\"><name/><substitute><text variable=\"title\"/></substitute></names><text variable=\"title\"/>", "What? Now")]
    public void Elements_render_as_the_specification_says(string elements, string expected) =>
        Assert.That(Cite(elements), Is.EqualTo(expected));

    [Test]
    public void Html_escapes_and_turns_italics_within_italics_upright() =>
        Assert.That(
            Cite("<text variable=\"note\" font-style=\"italic\"/>", CslOutput.Html),
            Is.EqualTo("<i>a &#60; b of <span style=\"font-style:normal;\">Salix</span></i>"));

    [Test]
    public void Markdown_escapes_its_own_signs() =>
        Assert.That(Cite("<text variable=\"annote\"/>", CslOutput.Markdown), Is.EqualTo("a\\*b\\_c \\[1\\]"));

    [Test]
    public void Works_that_read_the_same_get_year_suffixes_in_the_order_of_the_bibliography()
    {
        var style = CslStyles.Find("apa")!;
        CslItem[] items = [Item("b", "Beta"), Item("a", "Alpha")];
        var works = new CitationProcessor(style, Locale).Register(items);

        Assert.That(
            works.Cite([new CslCite("a"), new CslCite("b") { Locator = "3-5" }]), Is.EqualTo("(Doe, 2020a, 2020b, pp. 3–5)"));

        static CslItem Item(string id, string title) => Parse(
            $$$"""{"id":"{{{id}}}","type":"book","title":"{{{title}}}","author":[{"family":"Doe","given":"J."}],"issued":{"date-parts":[[2020]]}}""");
    }

    [Test]
    public void Names_are_added_until_works_differ()
    {
        CslItem[] items = [Item("a", "Roe"), Item("b", "Poe")];
        var works = new CitationProcessor(CslStyles.Find("apa")!, Locale).Register(items);

        Assert.That(works.Cite([new CslCite("a")]), Is.EqualTo("(Doe, Roe, et al., 2020)"));

        static CslItem Item(string id, string second) => Parse(
            $$$"""{"id":"{{{id}}}","type":"book","title":"T","author":[{"family":"Doe"},{"family":"{{{second}}}"},{"family":"X"},{"family":"Y"}],"issued":{"date-parts":[[2020]]}}""");
    }

    private static string Cite(string elements, CslOutput output = CslOutput.Text)
    {
        var style = CslStyle.Parse(
            "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\" version=\"1.0\"><citation><layout>" +
            elements + "</layout></citation></style>");
        var item = Parse("""
            {
              "id": "x", "type": "book", "title": "What? Now", "publisher": "Ltd.", "genre": "Say 'no' twice", "edition": "3", "page": "11-19",
              "note": "a < b of <i>Salix</i>", "annote": "a*b_c [1]", "issued": {"date-parts": [[2019, 5, 7], [2019, 5, 9]]},
              "author": [{"family": "Beethoven", "given": "Ludwig", "dropping-particle": "van"}, {"family": "Sartre", "given": "Jean-Paul"},
                {"family": "Zedong", "given": "Mao"}, {"literal": "ACME"}]
            }
            """);
        return new CitationProcessor(style, Locale).Cite([item], output);
    }

    private static CslItem Parse(string json) => CslItem.Parse(Encoding.UTF8.GetBytes(json));
}
