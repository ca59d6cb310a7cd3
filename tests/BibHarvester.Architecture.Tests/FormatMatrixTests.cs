namespace BibHarvester.Architecture.Tests;

/// <summary>Holds the page of formats to what the formats do.</summary>
[TestFixture]
internal sealed class FormatMatrixTests
{
    /// <summary>Set to 1 to write the page as it is now; read the difference before it is committed.</summary>
    private const string Approve = "BIBHARVESTER_APPROVE_FORMATS";

    [Test]
    public void The_page_says_what_each_format_reads_writes_and_loses()
    {
        var file = Repository.PathOf("docs", "format-matrix.md");
        var shown = FormatMatrix.Describe();
        if (Environment.GetEnvironmentVariable(Approve) == "1")
            File.WriteAllText(file, shown);

        var approved = File.Exists(file) ? File.ReadAllText(file) : "";

        Assert.That(shown, Is.EqualTo(approved), $"If the change is meant, run the test with {Approve}=1 and read the difference.");
    }
}
