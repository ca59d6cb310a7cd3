namespace BibHarvester.Tests.Works;

public class PagesTests
{
    [TestCase("409-424", "409", "424")]
    [TestCase("409–424", "409", "424")]
    [TestCase("409--424", "409", "424")]
    [TestCase(" 409 — 424. ", "409", "424")]
    [TestCase("1093-4", "1093", "1094")]
    [TestCase("155–9", "155", "159")]
    [TestCase("1195-203", "1195", "1203")]
    [TestCase("iv-xii", "iv", "xii")]
    [TestCase("xi-260", "xi", "260")]
    [TestCase("S12-S19", "S12", "S19")]
    [TestCase("S12-9", "S12", "S19")]
    [TestCase("e123-e130", "e123", "e130")]
    [TestCase("123.e1-123.e5", "123.e1", "123.e5")]
    [TestCase("1-1", "1", "1")]
    [TestCase("635", "635", null)]
    [TestCase("635,", "635", null)]
    [TestCase("12+", "12+", null)]
    [TestCase("p. 12", "12", null)]
    [TestCase("pp. 3-9", "3", "9")]
    [TestCase("pp.3-9", "3", "9")]
    [TestCase("Pages 3-9", "3", "9")]
    [TestCase("S. 12-19", "12", "19")]
    [TestCase("33–52 Pages", "33", "52")]
    [TestCase("33-52 pp.", "33", "52")]
    [TestCase("第12-19页", "12", "19")]
    [TestCase("P12", "P12", null)]
    [TestCase("12-", "12", null)]
    [TestCase("e0123456", "e0123456", null)]
    public void Parse_finds_one_page_or_one_range(string text, string first, string? last) =>
        Assert.That(Pages.Parse(text), Is.EqualTo(new Pages { First = first, Last = last }));

    [TestCase("123, 130-132")]
    [TestCase("12, 15")]
    [TestCase("199-05")]
    [TestCase("A-12")]
    [TestCase("1-2-3")]
    [TestCase("in press")]
    [TestCase("52 pages")]
    public void Parse_keeps_what_is_no_range(string text) =>
        Assert.That(Pages.Parse(text), Is.EqualTo(new Pages { Literal = text }));

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("n/a-n/a")]
    [TestCase("no-no")]
    [TestCase("N/A")]
    [TestCase("-")]
    [TestCase("0-0")]
    public void Parse_finds_that_there_are_none(string text) => Assert.That(Pages.Parse(text), Is.Null);

    [TestCase("e0123456", true)]
    [TestCase("e0006924", true)]
    [TestCase("014602", true)]
    [TestCase("104753", true)]
    [TestCase("zrab021", true)]
    [TestCase("635", false)]
    [TestCase("12345", false)]
    [TestCase("S12", false)]
    [TestCase("e12-e15", false)]
    [TestCase("12-19", false)]
    [TestCase("iv", false)]
    [TestCase("", false)]
    public void LooksLikeArticleNumber_tells_numbers_from_pages(string text, bool expected) =>
        Assert.That(Pages.LooksLikeArticleNumber(text), Is.EqualTo(expected));

    [Test]
    public void However_many_labels_stand_behind_a_range_it_is_read()
    {
        var labels = string.Concat(Enumerable.Repeat(" pages", 100_000));

        Assert.That(Pages.Parse("33-52" + labels), Is.EqualTo(new Pages { First = "33", Last = "52" }));
        Assert.That(Pages.Parse("33" + labels)?.Last, Is.Null);
        Assert.That(Pages.Parse("a-b c" + labels)?.Literal, Does.StartWith("a-b c pages"));
    }

    [Test]
    public void An_empty_last_page_is_none() => Assert.That(new Pages { First = "17", Last = "" }.ToString(), Is.EqualTo("17"));
}
