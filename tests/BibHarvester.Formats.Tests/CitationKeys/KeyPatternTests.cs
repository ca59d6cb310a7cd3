using System.Globalization;
using BibHarvester.Formats.BibTeX;
using BibHarvester.Formats.CitationKeys;

namespace BibHarvester.Formats.Tests.CitationKeys;

public class KeyPatternTests
{
    private static readonly BibRecord Article = new()
    {
        Type = WorkType.JournalArticle,
        Titles = [new Title { Text = new RichText("The co-production of DNA in İzmir and “Straßen”", []) }],
        Contributors =
        [
            Contributor.OfPerson("Müller-Łukasz", "Anna"),
            Contributor.OfOrganization("The COVID Group"),
            Contributor.OfPerson("Толстой", "Лев"),
            Contributor.OfPerson("O’Neil", "B.", ContributorRole.Editor),
        ],
        Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2022, 7, 5))],
        Containers = [new Container { Kind = ContainerKind.Periodical, Titles = [new Title { Text = new RichText("Voluntary Sector Review", []) }] }],
        Volume = "13(a)",
        Issue = "2",
        Pages = new Pages { First = "243", Last = "259" },
        Identifiers = [Doi.Parse("10.1332/20X-1")],
    };

    [TestCase("{author}{year}{title}", "mullerlukasz2022coproduction")]
    [TestCase("{Author}{year}{Title:3}", "MullerLukasz2022CoproductionDNAIzmir")]
    [TestCase("{AUTHOR:letters=3}{year:2}", "MUL22")]
    [TestCase("{author:2:sep=-}_{year}", "mullerlukasz-covid_2022")]
    [TestCase("{author:2:etal=-etal}", "mullerlukaszcovid-etal")]
    [TestCase("{Author:all:initials}", "MCT")]
    [TestCase("{author:3:sep=.}", "mullerlukasz.covid.tolstoi")]
    [TestCase("{editor|author}{-translator}{_month}{day}", "oneil_0705")]
    [TestCase("{translator|Editor}", "ONeil")]
    [TestCase("{journal}{:volume}{issue}", "voluntarysectorreview:13a2")]
    [TestCase("{JOURNAL:initials}{.page}", "VSR.243")]
    [TestCase("{title:2:every:sep=_}", "the_coproduction")]
    [TestCase("x{type}-{doi}", "xarticle-20x-1")]
    [TestCase("{series}{publisher}", "mullerlukasz2022coproduction")]
    public void Keys_are_made_as_the_pattern_says(string pattern, string expected)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");

        Assert.That(KeyPattern.Parse(pattern).KeyOf(Article), Is.EqualTo(expected));
    }

    [Test]
    public void Chinese_is_in_pinyin_two_characters_a_word()
    {
        var record = new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = [new Title { Text = new RichText("超声检查的 应用", []) }],
            Contributors = [Contributor.OfPerson("张", "振平")],
        };

        Assert.That(KeyPattern.Parse("{Author}{_title:2:sep=-}").KeyOf(record), Is.EqualTo("Zhang_chaosheng-jiancha"));
    }

    [TestCase("{author}{yeer}", 9, "'yeer' is no name")]
    [TestCase("a b{year}", 1, "' ' can't stand in a key")]
    [TestCase("{author", 0, "'{' is not closed")]
    [TestCase("{author}}", 8, "'}' closes nothing")]
    [TestCase("{}", 1, "A name is missing")]
    [TestCase("{author:0}", 8, "'0' is no option")]
    [TestCase("{author:sep=a b}", 8, "'sep=a b' is no option")]
    [TestCase("key", 0, "A pattern takes something from the record")]
    public void Errors_say_what_and_where(string pattern, int position, string message)
    {
        var exception = Assert.Throws<KeyPatternException>(() => KeyPattern.Parse(pattern));

        Assert.Multiple(() =>
        {
            Assert.That(exception!.Position, Is.EqualTo(position));
            Assert.That(exception.Message, Does.StartWith(message).And.EndsWith($"(at position {position + 1} of '{pattern}')"));
            Assert.That(KeyPattern.TryParse(pattern, out _, out var error), Is.False);
            Assert.That(error, Is.EqualTo(exception.Message));
        });
    }

    [Test]
    public void Writers_take_the_pattern_and_pinned_keys_stay()
    {
        BibRecord[] records = [Article, Article with { CitationKey = "mine" }, Article with { Identifiers = [] }];

        var text = records.ToBibTeX(new WriteOptions { KeyPattern = KeyPattern.Parse("{Author}") });

        Assert.That(text.Split('\n').Where(l => l.StartsWith('@')), Is.EqualTo((string[])["@article{MullerLukasza,", "@article{mine,", "@article{MullerLukaszb,"]));
    }

    [Test]
    public void Documents_get_new_keys_and_fields_that_name_them_follow()
    {
        var document = BibTeXDocument.Parse("@book{x, author = {Doe, A}, year = 2001, crossref = {y}}\n@book{y, author = {Doe, B}, year = 2001}\n@book{z, editor = {Roe, C}}\n");
        var options = new TidyOptions { Keys = KeyPattern.Parse("{author|editor}{year}") };

        document.Tidy(options);
        var keys = string.Join(' ', document.Entries.Select(e => e.Key));
        document.Tidy(options);

        Assert.Multiple(() =>
        {
            Assert.That(keys, Is.EqualTo("doe2001a doe2001b roe"));
            Assert.That(string.Join(' ', document.Entries.Select(e => e.Key)), Is.EqualTo(keys));
            Assert.That(document.Find("doe2001a")!.Find("crossref")!.Value, Is.EqualTo("doe2001b"));
        });
    }
}
