using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Tests.Engine;

[TestFixture]
internal sealed class DisambiguationTests
{
    private const string Layout =
        "<layout delimiter=\"; \"><group delimiter=\" \"><names variable=\"author\"><name form=\"short\" delimiter=\", \" initialize-with=\".\" " +
        "et-al-min=\"3\" et-al-use-first=\"1\"/></names><date variable=\"issued\"><date-part name=\"year\"/></date>" +
        "<choose><if disambiguate=\"true\"><text variable=\"title\"/></if></choose></group></layout></citation>";

    private const string Names = "disambiguate-add-names=\"true\"";

    private const string Given = "disambiguate-add-givenname=\"true\" givenname-disambiguation-rule=";

    [TestCase("", "Doe J|2020|A", "Doe J|2020|B", "Doe 2020 A; Doe 2020 B")]
    [TestCase("disambiguate-add-year-suffix=\"true\"", "Doe J|2020|A", "Doe J|2020|B", "Doe 2020 A; Doe 2020 B")]
    [TestCase("", "Doe J|2020|A", "Doe J|2021|B", "Doe 2020; Doe 2021")]
    [TestCase(Names, "Doe J, Roe R, Poe E|2020|A", "Doe J, Moe M, Poe E|2020|B", "Doe, Roe, et al. 2020; Doe, Moe, et al. 2020")]
    [TestCase(Names, "Doe J, Roe R, Poe E|2020|A", "Doe J, Roe R, Poe E|2020|B", "Doe et al. 2020 A; Doe et al. 2020 B")]
    [TestCase(Given + "\"by-cite\"", "Doe John|2020|A", "Doe Mary|2020|B", "J. Doe 2020; M. Doe 2020")]
    [TestCase(Given + "\"by-cite\"", "Doe John|2020|A", "Doe Mary|2021|B", "Doe 2020; Doe 2021")]
    [TestCase(Given + "\"by-cite\"", "Doe John|2020|A", "Doe Jane|2020|B", "John Doe 2020; Jane Doe 2020")]
    [TestCase(Given + "\"all-names\"", "Doe John|2020|A", "Doe Mary|2021|B", "J. Doe 2020; M. Doe 2021")]
    [TestCase(Given + "\"all-names-with-initials\"", "Doe John|2020|A", "Doe Jane|2021|B", "Doe 2020; Doe 2021")]
    [TestCase(Given + "\"primary-name\"", "Roe R, Doe John|2020|A", "Roe R, Doe Mary|2021|B", "Roe, Doe 2020; Roe, Doe 2021")]
    public void Works_that_read_alike_are_told_apart(string options, string first, string second, string expected)
    {
        CslItem[] items = [EngineItems.Book(first), EngineItems.Book(second)];
        var works = EngineItems.Processor($"<citation {options}>{Layout}").Register(items);

        Assert.That(works.Cite([new CslCite("a"), new CslCite("b")]), Is.EqualTo(expected));
    }
}
