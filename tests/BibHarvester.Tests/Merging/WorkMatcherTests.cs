using BibHarvester.Merging;

namespace BibHarvester.Tests.Merging;

public class WorkMatcherTests
{
    private static readonly BibRecord Article = new()
    {
        Type = WorkType.JournalArticle,
        Titles = ["Collective leadership"],
        Contributors = [Contributor.OfPerson("Body", "Ann")],
        Dates = [new(DateKind.Issued, BibDate.Of(2022))],
        Volume = "13",
        Pages = new() { First = "409", Last = "424" },
    };

    private static Identifier DoiOf(string doi) => new(IdentifierKind.Doi, doi);

    [Test]
    public void A_common_identifier_makes_one_work_of_different_titles()
    {
        var found = WorkMatcher.Find(
        [
            Article with { Identifiers = [DoiOf("10.5555/A")] },
            new() { Type = WorkType.Document, Titles = ["Leadership, collective"], Identifiers = [DoiOf("10.5555/a")] },
        ]);

        Assert.That(found, Is.EqualTo((WorkMatch[])[new(0, 1, MatchEvidence.Identifier, "DOI 10.5555/A")]));
    }

    [Test]
    public void Title_author_and_year_make_one_work_whatever_the_case_the_accents_and_a_missing_subtitle()
    {
        var other = Article with
        {
            Type = WorkType.Document,
            Titles = [new Title { Text = "COLLECTIVE LEADERSHIP", Subtitle = "A study" }],
            Contributors = [Contributor.OfPerson("Bödy", "A.")],
            Dates = [],
            Volume = null,
        };

        Assert.That(WorkMatcher.Find([Article, other]), Is.EqualTo((WorkMatch[])[new(0, 1, MatchEvidence.TitleAuthorYear, "title, author and year")]));
    }

    [Test]
    public void What_speaks_against_it_is_told()
    {
        BibRecord[] others =
        [
            Article with { Volume = "14" },
            Article with { Pages = new() { First = "1" } },
            Article with { Type = WorkType.Preprint, Volume = null, Pages = null },
            Article with { Dates = [new(DateKind.Issued, BibDate.Of(2019))] },
            Article with { Edition = "2" },
            Article with { Identifiers = [DoiOf("10.5555/b")] },
        ];
        var own = Article with { Edition = "1", Identifiers = [DoiOf("10.5555/a")] };

        var reasons = others.Select(other => WorkMatcher.Find([own, other]).Single()).ToList();

        Assert.That(reasons.Select(r => (r.Evidence, r.Reason)), Is.EqualTo(((MatchEvidence, string)[])
        [
            (MatchEvidence.Doubtful, "volumes 13, 14"),
            (MatchEvidence.Doubtful, "pages 409, 1"),
            (MatchEvidence.Apart, "published, preprint"),
            (MatchEvidence.Doubtful, "years 2022, 2019"),
            (MatchEvidence.Doubtful, "editions 1, 2"),
            (MatchEvidence.Apart, "different DOI"),
        ]));
    }

    [Test]
    public void The_same_title_by_others_is_another_work()
    {
        var other = Article with { Contributors = [Contributor.OfPerson("Goodfellow", "Ian")] };

        Assert.That(WorkMatcher.Find([Article, other]), Is.Empty);
    }

    [Test]
    public void Chapters_under_the_isbn_of_their_book_stay_apart()
    {
        var isbn = new Identifier(IdentifierKind.Isbn, "9783161484100");
        var chapter = Article with { Type = WorkType.Chapter, Titles = ["One"], Identifiers = [isbn] };

        Assert.That(WorkMatcher.Find([chapter, chapter with { Titles = ["Two"] }]), Is.Empty);
    }

    [Test]
    public void Groups_are_transitive_and_doubt_joins_nothing()
    {
        WorkMatch[] matches = [new(0, 2, MatchEvidence.Identifier, ""), new(2, 4, MatchEvidence.TitleAuthorYear, ""), new(1, 3, MatchEvidence.Doubtful, "")];

        Assert.That(WorkGroups.Of([.. Enumerable.Repeat(Article, 5)], matches), Is.EqualTo((int[][])[[0, 2, 4], [1], [3]]));
    }
}
