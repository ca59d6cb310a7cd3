using System.Text.RegularExpressions;

namespace BibHarvester.Csl.Tests;

[TestFixture]
internal sealed partial class ApaRecordsTests
{
    [TestCase("Journal für die reine und angewandte Mathematik")]
    [TestCase("Distances et médiations des savoirs")]
    [TestCase("VOLUNTAS: International Journal of Voluntary and Nonprofit Organizations")]
    [TestCase("eLife")]
    public void Cite_prints_a_journal_as_the_record_names_it(string journal)
    {
        var record = new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = ["On Things"],
            Contributors = [Contributor.OfPerson("Doe", "J.")],
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = [journal] }],
            Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2015))],
            Language = "en",
        };

        Assert.That(record.Cite("apa"), Is.EqualTo($"Doe, J. (2015). On things. {journal}."));
    }

    [Test]
    public void Cite_without_anybody_and_title_begins_with_the_description()
    {
        var figure = new BibRecord { Type = WorkType.Component, Publishers = [new Publisher { Name = "Public Library" }] };

        Assert.Multiple(() =>
        {
            Assert.That(figure.Cite("apa"), Is.EqualTo("[Figure]. (n.d.). Public Library."));
            Assert.That(figure.CiteInText("apa"), Is.EqualTo("([Figure], n.d.)"));
        });
    }

    [Test]
    public void Cite_of_an_issue_without_title_begins_with_the_journal()
    {
        var issue = new BibRecord
        {
            Type = WorkType.JournalIssue,
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Ecology"] }],
            Volume = "91",
            Issue = "10",
            Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2010, 10))],
        };

        Assert.Multiple(() =>
        {
            Assert.That(issue.Cite("apa"), Is.EqualTo("Ecology, 91(10). (2010)."));
            Assert.That(issue.CiteInText("apa"), Is.EqualTo("(Ecology, 2010)"));
        });
    }

    [Test]
    public void Cite_without_title_keeps_the_description_in_the_place_of_the_title_behind_an_author()
    {
        var data = new BibRecord
        {
            Type = WorkType.Dataset,
            Contributors = [Contributor.OfPerson("Doe", "J.")],
            Publishers = [new Publisher { Name = "Archive" }],
        };

        Assert.Multiple(() =>
        {
            Assert.That(data.Cite("apa"), Is.EqualTo("Doe, J. (n.d.). [Data set]. Archive."));
            Assert.That((data with { Contributors = [] }).Cite("apa"), Is.EqualTo("Archive. (n.d.). [Data set]."));
        });
    }

    [TestCase("Worldwide Protein Data Bank", "T [Data set]. Worldwide Protein Data Bank.")]
    [TestCase("Another archive", "T [Data set]. In Another archive. Worldwide Protein Data Bank.")]
    public void Cite_prints_an_archive_once_that_publishes_itself(string container, string ending)
    {
        var data = new BibRecord
        {
            Type = WorkType.Dataset,
            Titles = ["T"],
            Contributors = [Contributor.OfPerson("Doe", "J.")],
            Containers = [new Container { Kind = ContainerKind.Repository, Titles = [container] }],
            Publishers = [new Publisher { Name = "Worldwide Protein Data Bank" }],
        };

        Assert.That(data.Cite("apa"), Is.EqualTo("Doe, J. (n.d.). " + ending));
    }

    [TestCase(WorkType.PeerReview, "Title [Peer review].")]
    [TestCase(WorkType.Review, "Title [Review].")]
    [TestCase(WorkType.BookReview, "Title [Book review].")]
    [TestCase(WorkType.Collection, "Title [Collection].")]
    [TestCase(WorkType.Software, "Title (Version 1.2) [Computer software].")]
    [TestCase(WorkType.Dataset, "Title (Version 1.2) [Data set].")]
    [TestCase(WorkType.Preprint, "Title (Version 1.2).")]
    [TestCase(WorkType.Thesis, "Title [Thesis].")]
    [TestCase(WorkType.BlogPost, "Title.")]
    [TestCase(WorkType.JournalArticle, "Title.")]
    public void Cite_describes_a_work_by_its_type(WorkType type, string ending)
    {
        var record = new BibRecord
        {
            Type = type,
            Titles = ["Title"],
            Contributors = [Contributor.OfPerson("Doe", "J.")],
            Version = "v1.2",
            Genre = type == WorkType.Thesis ? null : "Journal Article",
        };

        Assert.That(record.Cite("apa"), Is.EqualTo("Doe, J. (n.d.). " + ending));
    }

    [Test]
    public void Cite_of_no_type_leaves_empty_brackets_or_dangling_words([Values] WorkType type, [Values] bool hasTitle)
    {
        var record = new BibRecord { Type = type, Titles = hasTitle ? ["Title"] : [] };

        Assert.That(record.Cite("apa"), Does.Not.Match(Dangling()));
    }

    [GeneratedRegex(@"\[\W*\]|\(\W*\)|\b(of|by|In|no\.|from)[\]).]|\.\s*\.|^\W+$|^\(n\.d\.\)\. \S")]
    private static partial Regex Dangling();
}
