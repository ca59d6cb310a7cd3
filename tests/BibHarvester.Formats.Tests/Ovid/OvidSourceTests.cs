namespace BibHarvester.Formats.Tests.Ovid;

/// <summary>What stands in and below the line that says where a work appeared.</summary>
public class OvidSourceTests
{
    [Test]
    public void The_series_below_the_source_is_no_part_of_its_date_and_initials_keep_their_stops()
    {
        const string Text = """
            <1. >
            VN  - Ovid Technologies
            AU  - Doe, Jane [Author]
            TI  - On reeds.
            SO  - Roe, Rick A. [Editor, Reprint Author], Poe, V.D. [Ed.]. Fens and marshes.:371-397, 2004.
            Series Information:  Wet Lands.
            PT  - Book Chapter
            """;

        var record = FormatText.Read("ovid", Text).Single();

        Assert.That(record with { ExtraFields = [] }, Is.EqualTo(new BibRecord
        {
            Type = WorkType.Chapter,
            Titles = ["On reeds"],
            Contributors =
            [
                Contributor.OfPerson("Doe", "Jane"), Contributor.OfPerson("Roe", "Rick A.", ContributorRole.Editor), Contributor.OfPerson("Poe", "V.D.", ContributorRole.Editor),
            ],
            Dates = [new(DateKind.Issued, BibDate.Of(2004))],
            Containers = [new() { Kind = ContainerKind.Book, Titles = ["Fens and marshes"] }, new() { Kind = ContainerKind.Series, Titles = ["Wet Lands"] }],
            Pages = new Pages { First = "371", Last = "397" },
        }));
    }
}
