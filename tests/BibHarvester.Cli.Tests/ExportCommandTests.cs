namespace BibHarvester.Cli.Tests;

public class ExportCommandTests
{
    [Test]
    public async Task Works_are_written_to_standard_output_or_to_a_file()
    {
        using var folder = new TempFolder();
        var path = folder.File("works.bib");

        var shown = await CliRun.OfAsync($"export {CiteCommandTests.Doi} 10.1430/8105 --to bibtex --offline");
        var written = await CliRun.OfAsync($"export {CiteCommandTests.Doi} 10.1430/8105 --to bibtex --offline -o {path}");

        Assert.That(shown.Output, Does.StartWith("@article{body2022collective,").And.Contain("@article{prodi2002"));
        Assert.That((written.ExitCode, written.Output), Is.EqualTo((0, "")));
        Assert.That(await File.ReadAllTextAsync(path), Is.EqualTo(shown.Output));
    }

    [Test]
    public async Task An_unknown_format_is_wrong_usage()
    {
        var run = await CliRun.OfAsync($"export {CiteCommandTests.Doi} --to nothing --offline");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain("There is no format 'nothing'"));
    }
}
