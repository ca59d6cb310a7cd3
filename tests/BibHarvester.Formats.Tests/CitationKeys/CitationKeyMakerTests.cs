using System.Globalization;
using BibHarvester.Formats.CitationKeys;

namespace BibHarvester.Formats.Tests.CitationKeys;

public class CitationKeyMakerTests
{
    [TestCase("Body", 2022, "Collective co-production in English public services", "body2022collective")]
    [TestCase("Müller-Łukasz", 1999, "The Ærø of “Straßen”", "mullerlukasz1999aero")]
    [TestCase("İnce", 2001, "On the I", "ince2001i")]
    [TestCase("O’Neil", 0, "Über allen Gipfeln", "oneil0allen")]
    [TestCase(null, 2020, "Of the", "2020of")]
    public void Keys_are_family_year_and_first_real_word(string? family, int year, string title, string expected)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");

        Assert.That(Keys(Record(family, year, title, null)), Is.EqualTo(expected));
    }

    [Test]
    public void Names_without_Latin_letters_fall_back_to_the_DOI() =>
        Assert.That(Keys(Record("江", 2020, "标题", "10.1000/ab/c(1)-D_2.x")), Is.EqualTo("c1-d_2.x"));

    [Test]
    public void Clashes_are_settled_by_the_order_of_DOIs_whatever_the_order_of_input()
    {
        var a = Record("Doe", 2020, "Deep learning", "10.1000/a");
        var b = Record("Doe", 2020, "Deep seas", "10.1000/B");
        var c = Record("Doe", 2020, "Deep, deep", null);

        Assert.Multiple(() =>
        {
            Assert.That(Keys(a, b, c), Is.EqualTo("doe2020deepa doe2020deepb doe2020deepc"));
            Assert.That(Keys(c, b, a), Is.EqualTo("doe2020deepc doe2020deepb doe2020deepa"));
        });
    }

    [Test]
    public void Pinned_keys_stay_and_are_avoided()
    {
        var pinned = Record("X", 1, "Y", null) with { CitationKey = "Doe2020deep" };
        var own = Record("Doe", 2020, "Deep", "10.1000/a");

        Assert.That(Keys(own, pinned), Is.EqualTo("doe2020deepa Doe2020deep"));
    }

    private static string Keys(params BibRecord[] records) => string.Join(' ', CitationKeyMaker.KeysOf(records));

    private static BibRecord Record(string? family, int year, string title, string? doi) => new()
    {
        Type = WorkType.JournalArticle,
        Titles = [title],
        Contributors = family is null ? [] : [Contributor.OfPerson(family, "A.")],
        Dates = [new(DateKind.Issued, BibDate.Of(year))],
        Identifiers = doi is null ? [] : [Doi.Parse(doi)],
    };
}
