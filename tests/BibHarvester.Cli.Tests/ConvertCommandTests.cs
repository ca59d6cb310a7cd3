namespace BibHarvester.Cli.Tests;

public class ConvertCommandTests
{
    private const string Record = """{"bibharvest":"1.0","type":"book","titles":[{"text":"A book"}],"dates":[{"kind":"issued","date":"1999"}]}""";

    [Test]
    public async Task Standard_input_is_converted_to_standard_output()
    {
        var run = await CliRun.OfAsync(["convert", "-", "--from", "bibharvest-json", "--to", "bibtex"], Record);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.StartWith("@book{").And.Contain("title = {A book}"));
        Assert.That(run.Error, Is.EqualTo("-: 1 works, 0 failed\n"));
    }

    [Test]
    public async Task What_cannot_be_read_is_reported_with_its_place_and_the_rest_is_converted()
    {
        using var folder = new TempFolder();
        var path = folder.File("works.jsonl", "{\"type\":\n" + Record + "\n");

        var run = await CliRun.OfAsync(["convert", path, "--from", "bibharvest-json", "--to", "bibharvest-json"]);

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, Record + "\n")));
        Assert.That(run.Error, Does.StartWith(path + "(1,").And.Contain("RJS001"));
    }

    [Test]
    public async Task A_format_is_known_by_its_extension_or_by_what_the_file_begins_with()
    {
        using var folder = new TempFolder();
        var bibtex = await CliRun.OfAsync(["convert", folder.File("a.bib", "@book{x, title = {A book}, year = 1999}"), "--to", "bibharvest-json"]);
        var json = await CliRun.OfAsync(["convert", folder.File("a.json", "{}"), "--to", "bibtex"]);

        Assert.That(bibtex.Output, Does.Contain("\"A book\""));
        Assert.That(json.ExitCode, Is.EqualTo(2));
        Assert.That(json.Error, Does.Contain("--from"));
    }

    [TestCase("a.json", """{"status":"ok","message-type":"work","message":{"DOI":"10.5555/1","type":"book","title":["A book"]}}""", "TY  - BOOK\r\nTI  - A book\r\nDO  - 10.5555/1\r\nER  - \r\n")]
    [TestCase("a.jsonl", """{"DOI":"10.5555/1","type":"book","title":["A book"],"content-domain":{"domain":[]}}""", "TY  - BOOK\r\nTI  - A book\r\nDO  - 10.5555/1\r\nER  - \r\n")]
    [TestCase("a.json", """{"data":{"id":"10.5555/1","attributes":{"doi":"10.5555/1","titles":[{"title":"A book"}],"types":{"resourceTypeGeneral":"Book"}}}}""", "TY  - BOOK\r\nTI  - A book\r\nDO  - 10.5555/1\r\nER  - \r\n")]
    [TestCase("a.json", """[{"id":"x","type":"book","title":"A book","DOI":"10.5555/1"}]""", "TY  - BOOK\r\nID  - x\r\nTI  - A book\r\nDO  - 10.5555/1\r\nER  - \r\n")]
    [TestCase("a.jsonl", """{"bibharvest":"1.0","type":"book","titles":[{"text":"A book"}]}""", "TY  - BOOK\r\nTI  - A book\r\nER  - \r\n")]
    public async Task Json_is_told_apart_by_what_it_begins_with(string name, string content, string ris)
    {
        using var folder = new TempFolder();

        var run = await CliRun.OfAsync(["convert", folder.File(name, content), "--to", "ris"]);

        Assert.That(run.Output, Is.EqualTo(ris));
    }
}
