using BibHarvester.Merging;

namespace BibHarvester.Tests.Merging;

public class RecordUnionTests
{
    private static readonly BibRecord Full = new()
    {
        Type = WorkType.JournalArticle,
        CitationKey = "full",
        Titles = ["Collective leadership"],
        Contributors = [Contributor.OfPerson("Body", "Ann")],
        Dates = [new(DateKind.Issued, BibDate.Of(2022))],
        Containers = [new() { Kind = ContainerKind.Periodical, Titles = ["Policy"] }],
        Pages = new() { First = "409", Last = "424" },
        Keywords = [new() { Text = "trust" }],
        Abstracts = [new() { Text = "Who leads, and where it leads to, is told by those who are led: forty talks in nine towns, and what they have in common." }],
    };

    private static readonly BibRecord Poor = new()
    {
        Type = WorkType.Document,
        CitationKey = "poor",
        Titles = ["Leadership"],
        Contributors = [Contributor.OfPerson("Body", "A."), Contributor.OfPerson("Kendall", "J.")],
        Dates = [new(DateKind.Online, BibDate.Of(2021, 7, 5))],
        Containers = [new() { Kind = ContainerKind.Periodical, Identifiers = [new(IdentifierKind.Issn, "2040-8056")] }],
        ArticleNumber = "e12",
        Keywords = [new() { Text = "Trust" }, new() { Text = "power" }],
    };

    [Test]
    public void Gaps_are_filled_and_the_longest_list_of_names_wins()
    {
        var union = RecordUnion.Of([Full, Poor]);

        Assert.That(union, Is.EqualTo(Full with
        {
            Contributors = Poor.Contributors,
            Dates = [.. Full.Dates, .. Poor.Dates],
            Containers = [new() { Kind = ContainerKind.Periodical, Titles = ["Policy"], Identifiers = [new(IdentifierKind.Issn, "2040-8056")] }],
            Keywords = [new() { Text = "trust" }, new() { Text = "power" }],
        }));
    }

    [Test]
    public void Order_decides_on_the_key_only()
    {
        var there = RecordUnion.Of([Full, Poor]);
        var back = RecordUnion.Of([Poor, Full]);

        Assert.That((there.CitationKey, back.CitationKey), Is.EqualTo(("full", "poor")));
        Assert.That(back with { CitationKey = "full" }, Is.EqualTo(there));
    }

    [Test]
    public void Nothing_cannot_be_joined() => Assert.That(() => RecordUnion.Of([]), Throws.ArgumentException);
}
