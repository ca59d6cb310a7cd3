namespace BibHarvester.Cli.Tests;

public class SnapshotCommandTests
{
    private const string Works =
        """
        {"bibharvest":"1.0","type":"book","titles":[{"text":"A book of ours"}],"contributors":[{"person":{"family":"Doe"}}],"dates":[{"kind":"issued","date":"1999"},{"kind":"record-updated","date":"2026-03-31"}],"identifiers":[{"kind":"doi","value":"10.5555/ours"}]}
        {"bibharvest":"1.0","type":"book"}
        """;

    [Test]
    public async Task A_snapshot_is_built_described_and_answers_before_the_sample()
    {
        using var folder = new TempFolder();
        var (works, snapshot) = (folder.File("works.jsonl", Works), folder.File("works.db"));

        var built = await CliRun.OfAsync(["snapshot", "build", works, "--from", "bibharvest-json", "-o", snapshot]);
        var info = await CliRun.OfAsync(["snapshot", "info", snapshot]);
        var cited = await CliRun.OfAsync(["cite", "10.5555/OURS", "--offline", "--snapshot", snapshot]);

        Assert.That(built, Is.EqualTo(new CliRun(0, "", "1 works as of 2026-03-31; 2 read, 1 without identifier, 0 failed\n")));
        Assert.That(info.Output, Does.StartWith("records  1\nas of    2026-03-31\nsource   works.jsonl\nbuilt    "));
        Assert.That(cited.Output, Does.StartWith("Doe. (1999). A book of ours."));
        Assert.That(cited.Error, Is.EqualTo("10.5555/OURS: from works.db, 2026-03-31\n"));
    }

    [Test]
    public async Task A_file_that_is_no_snapshot_is_said_so()
    {
        using var folder = new TempFolder();
        var run = await CliRun.OfAsync(["cite", CiteCommandTests.Doi, "--offline", "--snapshot", folder.File("a.db", "no database at all, but long enough to be looked at as one")]);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("is not a snapshot"));
    }
}
