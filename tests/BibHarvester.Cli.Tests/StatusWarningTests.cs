namespace BibHarvester.Cli.Tests;

public class StatusWarningTests
{
    private const string Database =
        "Title,RetractionDate,RetractionDOI,OriginalPaperDOI,RetractionNature\nSea,3/14/2020 0:00,10.5555/notice,10.5555/1,Retraction\n";

    [TestCase("convert")]
    [TestCase("merge")]
    public async Task Verbs_that_read_files_warn_of_retractions(string verb)
    {
        using var folder = new TempFolder();
        var bib = folder.File("a.bib", "@article{body, author = {Body, Ann}, title = {Sea levels rise}, doi = {10.5555/1}}\n");
        var csv = folder.File("r.csv", Database);

        var run = await CliRun.OfAsync([verb, bib, "--to", "bibharvest-json", "--retractions", csv]);

        Assert.That(run.Error, Does.Contain("REC009").And.Contain("The work is retracted, 2020-03-14; notice 10.5555/notice; says retraction-watch."));
        Assert.That(run.Output, Does.Contain("\"status\":[{\"kind\":\"retracted\""));
    }

    [Test]
    public async Task Verbs_that_look_works_up_warn_of_retractions()
    {
        using var folder = new TempFolder();
        var csv = folder.File("r.csv", Database.Replace("10.5555/1", "10.1430/8105", StringComparison.Ordinal));

        foreach (var line in (string[])["cite 10.1430/8105", "explain 10.1430/8105", "export 10.1430/8105 --to ris"])
        {
            var run = await CliRun.OfAsync([.. line.Split(' '), "--offline", "--retractions", csv]);

            Assert.That(run.Error, Does.Contain("REC009: The work is retracted").Or.Contain("The work is retracted, 2020-03-14"), line);
        }
    }

    [Test]
    public async Task A_database_that_is_not_there_is_wrong_usage() =>
        Assert.That((await CliRun.OfAsync("cite 10.1430/8105 --offline --retractions nowhere.csv")).ExitCode, Is.EqualTo(2));
}
