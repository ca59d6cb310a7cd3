namespace BibHarvester.Tests.Works;

public class VolumeIssuePagesTests
{
    [TestCase("27 (1) 409-424", "27", "1", "409–424")]
    [TestCase("13(2): 243-259", "13", "2", "243–259")]
    [TestCase("vol. 13, no. 2, pp. 1–9", "13", "2", "1–9")]
    [TestCase("Vol.13 No.2 pp.1-9", "13", "2", "1–9")]
    [TestCase("13, 243-259.", "13", null, "243–259")]
    [TestCase("13:243-59", "13", null, "243–259")]
    [TestCase("16(Suppl 1):S12-S19", "16", "Suppl 1", "S12–S19")]
    [TestCase("12(3/4), 5", "12", "3/4", "5")]
    [TestCase("XII (3): 5-9", "XII", "3", "5–9")]
    [TestCase("Bd. 12, H. 3, S. 45-67", "12", "3", "45–67")]
    [TestCase("13(2)", "13", "2", null)]
    [TestCase("第13卷第2期", "13", "2", null)]
    public void TryParse_reads_what_citations_write(string text, string volume, string? issue, string? pages)
    {
        Assert.That(VolumeIssuePages.TryParse(text, out var result), Is.True);
        Assert.That((result!.Volume, result.Issue, result.Pages?.ToString()), Is.EqualTo((volume, issue, pages)));
    }

    [TestCase("")]
    [TestCase("13")]
    [TestCase("Nature")]
    [TestCase("volume")]
    [TestCase("13 (2")]
    [TestCase("in press")]
    public void TryParse_refuses_the_rest(string text) => Assert.That(VolumeIssuePages.TryParse(text, out _), Is.False);
}
