using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Tests.Styles;

[TestFixture]
internal sealed class CslStyleTests
{
    private const string Start = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\" version=\"1.0\">\n";

    [TestCase("<citation><layout><text macro=\"a\"/></layout></citation><macro name=\"a\"><text macro=\"a\"/></macro></style>", "calls itself")]
    [TestCase("<citation><layout><text macro=\"a\"/></layout></citation></style>", "(2,20): There is no macro 'a'")]
    [TestCase("</style>", "no <citation>")]
    [TestCase("<citation>", "XML is broken")]
    public void Parse_says_what_is_wrong_and_where(string rest, string message) =>
        Assert.That(() => CslStyle.Parse(Start + rest), Throws.TypeOf<CslStyleException>().With.Message.Contains(message));

    [TestCase("<text variable=\"tilte\"/>", "CSL103 2 20 'tilte' is no variable of CSL; no item has it.")]
    [TestCase("<image/>", "CSL102 2 20 <image> is not known within <layout or group>; it is passed over.")]
    [TestCase("<text/>", "CSL102 2 20 <text> has neither variable, macro, term nor value; it prints nothing.")]
    [TestCase(
        "<text variable=\"title\" font-style=\"bold\"/>",
        "CSL101 2 20 font-style=\"bold\" is not known on <text>; the default holds.")]
    [TestCase(
        "<choose><if type=\"bok\"><text value=\"never\"/></if></choose>",
        "CSL104 2 28 'bok' is no type of CSL; no item is of it.")]
    public void Parse_passes_over_what_it_does_not_know_and_says_so(string element, string warning)
    {
        var style = CslStyle.Parse($"{Start}<citation><layout>{element}<text value=\"end\"/></layout></citation></style>");
        var processor = new CitationProcessor(style, CslStyles.FindLocale("en-US")!);
        var item = CslItem.Parse("{\"id\": \"a\", \"type\": \"book\"}"u8.ToArray());

        Assert.That(
            style.Warnings.Select(w => FormattableString.Invariant($"{w.Code} {w.Line} {w.Column} {w.Message}")),
            Is.EqualTo((string[])[warning]));
        Assert.That(processor.Cite([item]), Is.EqualTo("end"));
    }

    [Test]
    public void Parse_takes_a_dependent_style_that_cannot_render()
    {
        var style = CslStyle.Parse(Start + "<info><title>T</title><id>d</id><link href=\"p\" rel=\"independent-parent\"/></info></style>");

        Assert.That(style.Parent, Is.EqualTo("p"));
        Assert.That(() => new CitationProcessor(style, CslStyles.FindLocale("en-US")!), Throws.ArgumentException);
    }

    [Test]
    public void Every_style_and_locale_that_comes_along_loads()
    {
        Assert.That(CslStyles.BuiltIn.Select(CslStyles.Find), Has.All.Not.Null);
        Assert.That(CslStyles.BuiltInLocales.Select(CslStyles.FindLocale), Has.All.Not.Null);
    }
}
