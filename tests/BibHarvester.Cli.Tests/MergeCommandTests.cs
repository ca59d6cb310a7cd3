namespace BibHarvester.Cli.Tests;

public class MergeCommandTests
{
    [Test]
    public async Task Works_of_several_files_are_written_once_with_what_all_know()
    {
        using var folder = new TempFolder();
        var bib = folder.File("a.bib", "@article{body, author = {Body, Ann}, title = {Collective leadership}, year = 2022, doi = {10.5555/1}}\n");
        var ris = folder.File("b.ris", "TY  - JOUR\r\nAU  - Body, Ann\r\nTI  - Collective leadership\r\nPY  - 2022\r\nVL  - 13\r\nDO  - 10.5555/1\r\nER  - \r\n\r\n"
            + "TY  - BOOK\r\nAU  - Ek, Jo\r\nTI  - Another\r\nER  - \r\n");

        var run = await CliRun.OfAsync(["merge", bib, ris, "--to", "ris"]);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Error, Is.EqualTo($"{ris}: 10.5555/1 is {bib}: body: DOI 10.5555/1\n2 works of 3 records, 0 failed\n"));
        Assert.That(run.Output.Split("\r\n").Where(l => l.StartsWith("TY", StringComparison.Ordinal) || l.StartsWith("ID", StringComparison.Ordinal) || l.StartsWith("VL", StringComparison.Ordinal)),
            Is.EqualTo((string[])["TY  - JOUR", "VL  - 13", "ID  - body", "TY  - BOOK"]));
    }

    [Test]
    public async Task The_first_file_decides_on_the_format()
    {
        using var folder = new TempFolder();
        var bib = folder.File("a.bib", "@book{ek, author = {Ek, Jo}, title = {Another}}\n");

        var run = await CliRun.OfAsync(["merge", bib]);

        Assert.That(run.Output, Does.StartWith("@book{ek,"));
    }
}
