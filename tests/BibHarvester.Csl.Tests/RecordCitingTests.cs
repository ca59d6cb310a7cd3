using BibHarvester.Csl.Items;
using BibHarvester.Csl.Output;

namespace BibHarvester.Csl.Tests;

[TestFixture]
internal sealed class RecordCitingTests
{
    private static BibRecord Article { get; } = new()
    {
        Type = WorkType.JournalArticle,
        Titles = ["Collective co-production in English public services: The case of voluntary action in primary education"],
        Contributors = [Contributor.OfPerson("Body", "Alison"), Contributor.OfPerson("Hogg", "Eddy")],
        Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Voluntary Sector Review"] }],
        Volume = "13",
        Issue = "2",
        Pages = Pages.Parse("243-259"),
        Dates = [new WorkDate(DateKind.Online, BibDate.Of(2021, 7, 5)), new WorkDate(DateKind.Print, BibDate.Of(2022))],
        Identifiers = [Doi.Parse("10.1332/204080521x16231629157096")],
    };

    [Test]
    public void Cite_gives_the_entry_of_the_requirements() =>
        Assert.That(Article.Cite("apa"), Is.EqualTo(
            "Body, A., & Hogg, E. (2022). Collective co-production in English public services: The case of voluntary action in " +
            "primary education. Voluntary Sector Review, 13(2), 243–259. https://doi.org/10.1332/204080521x16231629157096"));

    [TestCase("modern-language-association", "Body, Alison, and Eddy Hogg. “Collective Co-Production in English Public Services: The Case of Voluntary Action in Primary Education.” Voluntary Sector Review, vol. 13, no. 2, 2022, pp. 243–59, https://doi.org/10.1332/204080521x16231629157096.")]
    [TestCase("gb-t-7714-2015-numeric", "[1] BODY A, HOGG E. Collective co-production in English public services: The case of voluntary action in primary education[J/OL]. Voluntary Sector Review, 2022, 13(2): 243-259. DOI:10.1332/204080521x16231629157096.")]
    public void Cite_gives_the_entry_of_the_requirements_in_other_styles(string style, string expected) =>
        Assert.That(Article.Cite(style), Is.EqualTo(expected));

    [Test]
    public void Cite_without_links_gives_the_printed_form_of_the_national_standard() =>
        Assert.That(Article.Cite("gb-t-7714-2015-numeric", options: new CiteOptions { Links = false }), Is.EqualTo(
            "[1] BODY A, HOGG E. Collective co-production in English public services: The case of voluntary action in primary " +
            "education[J]. Voluntary Sector Review, 2022, 13(2): 243-259."));

    [TestCase("en", "et al. Tides")]
    [TestCase("zh", "等. Tides")]
    [TestCase(null, "et al. Tides")]
    public void Cite_takes_the_words_of_the_works_language(string? language, string expected)
    {
        var record = Article with
        {
            Titles = ["Tides"],
            Language = language,
            Contributors =
            [
                Contributor.OfPerson("Wang", null), Contributor.OfPerson("Li", null), Contributor.OfPerson("Zhao", null),
                Contributor.OfPerson("Chen", null),
            ],
        };

        Assert.That(record.Cite("gb-t-7714-2015-numeric"), Does.Contain(expected));
    }

    [Test]
    public void CiteInText_gives_names_and_year() =>
        Assert.That(Article.CiteInText("apa"), Is.EqualTo("(Body & Hogg, 2022)"));

    [Test]
    public void Cite_without_links_prints_neither_doi_nor_address() =>
        Assert.That(Article.Cite("apa", options: new CiteOptions { Links = false }), Does.EndWith("13(2), 243–259."));

    [TestCase(CslOutput.Html, "<i>Voluntary Sector Review</i>, <i>13</i>(2), 243–259. <a href=\"https://doi.org/10.1332/204080521x16231629157096\">https://doi.org/10.1332/204080521x16231629157096</a>")]
    [TestCase(CslOutput.Markdown, "*Voluntary Sector Review*, *13*(2), 243–259. [https://doi.org/10.1332/204080521x16231629157096](https://doi.org/10.1332/204080521x16231629157096)")]
    public void Cite_marks_up_and_links_where_asked(CslOutput output, string ending) =>
        Assert.That(Article.Cite("apa", options: new CiteOptions { Hyperlinks = true }, output: output), Does.EndWith(ending));

    [Test]
    public void Cite_prints_no_title_that_a_computer_made_and_no_orphan_marks()
    {
        var record = new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = [new Title { Text = "Made by a computer", MachineTranslated = true }],
            Contributors = [Contributor.OfPerson("Body", null)],
            Status = [new WorkStatus { Kind = StatusKind.Retracted }],
        };

        Assert.That(record.Cite("apa"), Is.EqualTo("Body. (n.d.)."));
    }

    [Test]
    public void Cite_keeps_the_titles_of_books_where_only_parts_have_sentence_case()
    {
        var chapter = new BibRecord
        {
            Type = WorkType.Chapter,
            Titles = ["The Tides of Narrow Straits"],
            Language = "en",
            Containers = [new Container { Kind = ContainerKind.Book, Titles = ["Handbook of Coastal Waters"] }],
        };
        var book = new BibRecord { Type = WorkType.Book, Titles = ["Handbook of Coastal Waters"], Language = "en" };

        Assert.Multiple(() =>
        {
            Assert.That(chapter.Cite("ieee"), Is.EqualTo("[1] “The tides of narrow straits,” in Handbook of Coastal Waters."));
            Assert.That(book.Cite("ieee"), Is.EqualTo("[1] Handbook of Coastal Waters."));
        });
    }

    [Test]
    public void Cite_names_people_who_helped_but_no_organizations_without_a_role()
    {
        var person = Contributor.OfPerson("Hogg", "Eddy", ContributorRole.Other);
        var organization = Contributor.OfOrganization("Harbour Library", ContributorRole.Other);
        var book = new BibRecord { Type = WorkType.Book, Titles = ["Tides"], Contributors = [person] };

        Assert.Multiple(() =>
        {
            Assert.That(book.Cite("modern-language-association"), Is.EqualTo("Tides. With Eddy Hogg."));
            Assert.That((book with { Contributors = [organization] }).Cite("modern-language-association"), Is.EqualTo("Tides."));
        });
    }

    [Test]
    public void Cite_never_recases_the_name_of_a_journal_that_is_cited_itself()
    {
        var journal = new BibRecord { Type = WorkType.Journal, Titles = ["Fire Ecology"], Language = "en" };

        Assert.That(journal.Cite("apa"), Does.StartWith("Fire Ecology."));
    }

    [Test]
    public void Cite_sets_titles_in_sentence_case_and_journals_as_they_are_named()
    {
        var record = Article with { Titles = ["The Case of Voluntary Action in Primary Education: A Review of DNA"], Language = "en" };

        Assert.Multiple(() =>
        {
            Assert.That(record.Cite("apa"), Does.Contain(
                "(2022). The case of voluntary action in primary education: A review of DNA. Voluntary Sector Review, 13(2)"));
            Assert.That(
                record.Cite("apa", options: new CiteOptions { TitleCasing = TitleCasing.AsGiven }),
                Does.Contain("The Case of Voluntary Action in Primary Education: A Review of DNA."));
        });
    }

    [TestCase("apa", "13(2), Article 1004. ")]
    [TestCase("vancouver", "13(2):1004. ")]
    public void Cite_prints_the_number_of_an_article_as_pages_where_the_style_knows_pages_only(string style, string expected) =>
        Assert.That((Article with { Pages = null, ArticleNumber = "1004" }).Cite(style), Does.Contain(expected));

    [Test]
    public void Cite_of_a_style_that_is_not_there_says_so() =>
        Assert.That(() => Article.Cite("no-such-style"), Throws.ArgumentException.With.Message.Contains("no-such-style"));
}
