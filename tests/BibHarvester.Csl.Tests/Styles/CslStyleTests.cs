namespace BibHarvester.Csl.Tests.Styles;

[TestFixture]
internal sealed class CslStyleTests
{
    private const string Start = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\" version=\"1.0\">\n";

    [TestCase("<citation><layout><text macro=\"a\"/></layout></citation><macro name=\"a\"><text macro=\"a\"/></macro></style>", "calls itself")]
    [TestCase("<citation><layout><text macro=\"a\"/></layout></citation></style>", "(2,20): There is no macro 'a'")]
    [TestCase("<citation><layout><text variable=\"tilte\"/></layout></citation></style>", "(2,20): 'tilte' is no variable")]
    [TestCase("<citation><layout><image/></layout></citation></style>", "<image> is no rendering element")]
    [TestCase("<citation><layout><text/></layout></citation></style>", "neither variable, macro, term nor value")]
    [TestCase("</style>", "no <citation>")]
    [TestCase("<citation>", "XML is broken")]
    public void Parse_says_what_is_wrong_and_where(string rest, string message) =>
        Assert.That(() => CslStyle.Parse(Start + rest), Throws.TypeOf<CslStyleException>().With.Message.Contains(message));

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
