namespace BibHarvester.Tests.Dates;

public class PublicationStatusTextTests
{
    [TestCase("in press", StatusKind.InPress)]
    [TestCase("(In Press)", StatusKind.InPress)]
    [TestCase("in-press", StatusKind.InPress)]
    [TestCase("forthcoming", StatusKind.Forthcoming)]
    [TestCase("To appear.", StatusKind.Forthcoming)]
    [TestCase("submitted", StatusKind.Submitted)]
    [TestCase("印刷中", StatusKind.InPress)]
    public void TryParse_reads_how_far_a_work_is(string text, StatusKind expected)
    {
        Assert.That(PublicationStatusText.TryParse(text, out var status), Is.True);
        Assert.That(status, Is.EqualTo(expected));
    }

    [TestCase("")]
    [TestCase("2021")]
    [TestCase("in press conferences")]
    public void TryParse_refuses_the_rest(string text) => Assert.That(PublicationStatusText.TryParse(text, out _), Is.False);
}
