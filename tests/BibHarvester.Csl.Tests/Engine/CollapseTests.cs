using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Tests.Engine;

[TestFixture]
internal sealed class CollapseTests
{
    private const string Numbers =
        "<citation collapse=\"citation-number\"><sort><key variable=\"citation-number\"/></sort>" +
        "<layout prefix=\"[\" suffix=\"]\" delimiter=\", \"><text variable=\"citation-number\"/></layout></citation>" +
        "<bibliography><layout><text variable=\"title\"/></layout></bibliography>";

    private const string AuthorDate =
        "<layout prefix=\"(\" suffix=\")\" delimiter=\"; \"><group delimiter=\", \">" +
        "<names variable=\"author\"><name form=\"short\"/></names><date variable=\"issued\"><date-part name=\"year\"/></date></group></layout></citation>";

    private static readonly CslItem[] Books =
        [.. ((string[])["Doe J|2019|A", "Doe J|2020|B", "Doe J|2020|C", "Doe J|2020|D", "Roe R|2020|E"]).Select(EngineItems.Book)];

    [TestCase("a b c", "[1–3]")]
    [TestCase("c a b e", "[1–3, 5]")]
    [TestCase("a b", "[1, 2]")]
    [TestCase("a c e", "[1, 3, 5]")]
    public void Numbers_in_a_row_collapse(string ids, string expected) => Check(Numbers, ids, expected);

    [TestCase("", "a b e", "(Doe, 2019; Doe, 2020a; Roe, 2020)")]
    [TestCase("collapse=\"year\"", "a b e", "(Doe, 2019, 2020a; Roe, 2020)")]
    [TestCase("collapse=\"year\" cite-group-delimiter=\" + \"", "a b e", "(Doe, 2019 + 2020a; Roe, 2020)")]
    [TestCase("collapse=\"year\" after-collapse-delimiter=\" / \"", "a b e", "(Doe, 2019, 2020a / Roe, 2020)")]
    [TestCase("collapse=\"year-suffix\"", "b c e", "(Doe, 2020a; b; Roe, 2020)")]
    [TestCase("collapse=\"year-suffix\" year-suffix-delimiter=\"/\"", "b c d", "(Doe, 2020a/b/c)")]
    [TestCase("collapse=\"year-suffix-ranged\"", "b c d e", "(Doe, 2020a–c; Roe, 2020)")]
    [TestCase("collapse=\"year-suffix-ranged\"", "b c", "(Doe, 2020a; b)")]
    public void Cites_of_the_same_names_collapse(string options, string ids, string expected) =>
        Check($"<citation disambiguate-add-year-suffix=\"true\" {options}>{AuthorDate}", ids, expected);

    [Test]
    public void Names_that_are_all_that_is_cited_are_never_left_out()
    {
        var works = EngineItems.Processor($"<citation>{AuthorDate}").Register([EngineItems.Parse("""{"id":"x","type":"book","author":[{"family":"Doe"}]}""")]);

        Assert.That(works.Cite([new CslCite("x") { AuthorOnly = true, SuppressAuthor = true }]), Is.EqualTo("Doe"));
    }

    [Test]
    public void A_value_that_is_nothing_but_marks_is_drawn_together_at_once()
    {
        var item = EngineItems.Parse($$"""{"id":"x","type":"book","title":"{{new string('.', 400_000)}}"}""");
        var processor = EngineItems.Processor("<citation><layout><text value=\"x.\"/><text variable=\"title\"/></layout></citation>");

        Assert.That(processor.Cite([item]), Is.EqualTo("x."));
    }

    private static void Check(string areas, string ids, string expected)
    {
        var works = EngineItems.Processor(areas).Register(Books);

        Assert.That(works.Cite([.. ids.Split(' ').Select(id => new CslCite(id))]), Is.EqualTo(expected));
    }
}
