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
    [TestCase("张", 2020, "超声引导下神经阻滞", "zhang2020chaosheng")]
    [TestCase("江", 2020, "“图书”", "jiang2020tushu")]
    [TestCase("欧阳", 2021, "GA-BP算法研究", "ouyang2021gabpsuanfa")]
    [TestCase("吕", 2019, "论", "lv2019lun")]
    [TestCase("單", 2019, "臺灣史", "shan2019taiwan")]
    public void Keys_are_family_year_and_first_real_word(string? family, int year, string title, string expected)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");

        Assert.That(Keys(Record(family, year, title, null)), Is.EqualTo(expected));
    }

    [TestCase("Щербаков", "Ёлка и Юла", "shcherbakov2020elka")]
    [TestCase("Παπαδάκης", "Ελλάδα", "papadakis2020ellada")]
    [TestCase("タナカ", "すし", "tanaka2020sushi")]
    public void Other_letters_are_transliterated(string family, string title, string expected) =>
        Assert.That(Keys(Record(family, 2020, title, null)), Is.EqualTo(expected));

    [Test]
    public void Names_without_Latin_letters_fall_back_to_the_DOI() =>
        Assert.That(Keys(Record("أحمد", 2020, "كتاب", "10.1000/ab/c(1)-D_2.x")), Is.EqualTo("c1-d_2.x"));

    [Test]
    public void Chinese_names_that_nobody_has_parted_give_their_family_name() =>
        Assert.That(Keys(Record("x", 2020, "论", null) with { Contributors = [new Contributor { Person = new PersonName { Family = "单田芳" } }] }), Is.EqualTo("shan2020lun"));

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

    [Test]
    public void Of_works_pinned_to_one_key_the_first_by_DOI_keeps_it_whatever_the_order_of_input()
    {
        var a = Record("Doe", 2020, "Deep", "10.1000/a") with { CitationKey = "Frank_1970" };
        var b = Record("Roe", 2021, "Sea", "10.1000/b") with { CitationKey = "frank_1970" };
        var own = Record("Frank_1970", 0, "", null) with { Dates = [] };

        Assert.Multiple(() =>
        {
            Assert.That(Keys(a, b, own), Is.EqualTo("Frank_1970 frank_1970a frank1970"));
            Assert.That(Keys(own, b, a), Is.EqualTo("frank1970 frank_1970a Frank_1970"));
        });
    }

    [Test]
    public void Of_records_of_one_work_pinned_to_one_key_the_one_updated_first_keeps_it_whatever_the_order_of_input()
    {
        var first = Record("Frank", 1970, "Ice", "10.1000/a") with { CitationKey = "Frank_1970", Language = "en" };
        var second = first with { Language = null };
        var third = first with { Dates = [.. first.Dates, new(DateKind.RecordUpdated, BibDate.Of(2024, 1, 2))], Language = "de" };

        Assert.Multiple(() =>
        {
            var keys = Keys(first, second, third).Split(' ');
            Assert.That(Keys(third, second, first).Split(' '), Is.EqualTo(keys.Reverse()));
            Assert.That(keys[2], Is.EqualTo("Frank_1970b"));
            Assert.That(string.Join(' ', keys.Order(StringComparer.Ordinal)), Is.EqualTo("Frank_1970 Frank_1970a Frank_1970b"));
        });
    }

    [Test]
    public void A_letter_makes_no_key_that_is_pinned()
    {
        var a = Record("Doe", 2020, "Deep", "10.1000/a") with { CitationKey = "k" };
        var b = Record("Doe", 2021, "Deep", "10.1000/b") with { CitationKey = "k" };
        var c = Record("Doe", 2022, "Deep", "10.1000/c") with { CitationKey = "ka" };

        Assert.That(Keys(a, b, c), Is.EqualTo("k kb ka"));
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
