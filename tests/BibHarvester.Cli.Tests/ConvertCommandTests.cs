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
    [TestCase("a.json", """[{"id":"x","type":"book","title":"A book","DOI":"10.5555/1"}]""", "TY  - BOOK\r\nTI  - A book\r\nDO  - 10.5555/1\r\nID  - x\r\nER  - \r\n")]
    [TestCase("a.jsonl", """{"bibharvest":"1.0","type":"book","titles":[{"text":"A book"}]}""", "TY  - BOOK\r\nTI  - A book\r\nER  - \r\n")]
    public async Task Json_is_told_apart_by_what_it_begins_with(string name, string content, string ris)
    {
        using var folder = new TempFolder();

        var run = await CliRun.OfAsync(["convert", folder.File(name, content), "--to", "ris"]);

        Assert.That(run.Output, Is.EqualTo(ris));
    }

    [Test]
    public async Task A_file_is_in_the_format_that_it_begins_like_whatever_it_is_called()
    {
        using var folder = new TempFolder();

        var run = await CliRun.OfAsync(["convert", folder.File("export.txt", Record), "--to", "ris"]);
        var unknown = await CliRun.OfAsync(["convert", folder.File("notes.txt", "Dear diary"), "--to", "ris"]);

        Assert.That(run.Output, Is.EqualTo("TY  - BOOK\r\nTI  - A book\r\nPY  - 1999\r\nER  - \r\n"));
        Assert.That((unknown.ExitCode, unknown.Output), Is.EqualTo((2, "")));
        Assert.That(unknown.Error, Does.Contain("--from"));
    }

    [Test]
    public async Task Standard_input_needs_no_format_either()
    {
        var run = await CliRun.OfAsync(["convert", "-", "--to", "bibharvest-json"], Record);

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, Record + "\n")));
    }

    [Test]
    public async Task Many_files_become_one_in_their_order_with_keys_that_do_not_clash()
    {
        using var folder = new TempFolder();
        folder.File("b.jsonl", """{"bibharvest":"1.0","type":"book","titles":[{"text":"One"}],"contributors":[{"person":{"family":"Ek"}}]}""");
        folder.File("a.jsonl", """{"bibharvest":"1.0","type":"book","titles":[{"text":"One"}],"contributors":[{"person":{"family":"Ek"}}],"volume":"2"}""");
        var written = folder.File("all.bib");

        var run = await CliRun.OfAsync(["convert", folder.File("*.jsonl"), "--to", "bibtex", "-o", written]);

        var keys = (await File.ReadAllLinesAsync(written)).Where(l => l.StartsWith('@'));
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(keys, Is.EqualTo((string[])["@book{ekonea,", "@book{ekoneb,"]));
        Assert.That(run.Error, Is.EqualTo($"{folder.File("a.jsonl")}: 1 works, 0 failed\n{folder.File("b.jsonl")}: 1 works, 0 failed\n"));
    }

    [Test]
    public async Task A_folder_gets_a_file_for_each()
    {
        using var folder = new TempFolder();
        var into = folder.File("out");

        var run = await CliRun.OfAsync(["convert", folder.File("a.jsonl", Record), folder.File("b.jsonl", Record), "--to", "ris", "--into", into]);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(Directory.GetFiles(into).Select(Path.GetFileName), Is.EquivalentTo((string[])["a.ris", "b.ris"]));
        Assert.That(await File.ReadAllTextAsync(Path.Combine(into, "b.ris")), Is.EqualTo("TY  - BOOK\r\nTI  - A book\r\nPY  - 1999\r\nER  - \r\n"));
    }

    [Test]
    public async Task What_the_target_has_no_place_for_is_told_and_can_be_carried_in_a_note()
    {
        const string rich = """{"bibharvest":"1.0","type":"book","titles":[{"text":"A book"}],"metrics":[{"name":"cited-by","value":4711}],"volumeCount":"12"}""";
        using var folder = new TempFolder();
        var path = folder.File("a.jsonl", rich);

        var summary = await CliRun.OfAsync(["convert", path, "--to", "ris"]);
        var list = await CliRun.OfAsync(["convert", path, "--to", "ris", "--losses"]);
        var carried = await CliRun.OfAsync(["convert", path, "--to", "ris", "--carry"]);

        Assert.That(summary.Error, Does.Contain("LOSS001: ris has no place for ").And.Contain("metrics"));
        Assert.That(list.Error, Does.Contain($"{path}: A book: LOSS001: ris has no place for metrics").And.Contain("4711"));
        Assert.That(carried.Output, Does.Contain("N1  - metrics").And.Contain("4711"));
        Assert.That(carried.Error, Does.Not.Contain("LOSS001"));
    }

    [Test]
    public async Task An_older_file_stays_as_it_is_where_the_conversion_fails()
    {
        using var folder = new TempFolder();
        var written = folder.File("a.ris", "old");

        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        var run = await CliRun.OfAsync(["convert", folder.File("a.jsonl", Record), "--to", "ris", "-o", written], cancellationToken: cancellation.Token);

        Assert.That(run.ExitCode, Is.EqualTo(130));
        Assert.That(await File.ReadAllTextAsync(written), Is.EqualTo("old"));
        Assert.That(File.Exists(written + ".part"), Is.False);
    }

    [TestCase("*.nothing", "No file matches")]
    [TestCase("", "is a folder")]
    public async Task Wrong_paths_are_told_with_what_to_do(string name, string expected)
    {
        using var folder = new TempFolder();

        var run = await CliRun.OfAsync(["convert", folder.File(name), "--to", "ris"]);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(expected));
    }

    [Test]
    public async Task Keys_are_made_anew_by_a_pattern()
    {
        const string entry = "@book{mine, author = {Ek, Jo}, title = {A book}, year = 1999}";

        var run = await CliRun.OfAsync(["convert", "-", "--from", "bibtex", "--to", "bibtex", "--keys", "{Author}{_year}"], entry);
        var wrong = await CliRun.OfAsync(["convert", "-", "--from", "bibtex", "--to", "bibtex", "--keys", "{yeer}"], entry);

        Assert.That(run.Output, Does.StartWith("@book{Ek_1999,"));
        Assert.That((wrong.ExitCode, wrong.Output), Is.EqualTo((2, "")));
        Assert.That(wrong.Error, Does.Contain("yeer"));
    }

    [Test]
    public async Task Titles_of_journals_are_abbreviated_by_a_table()
    {
        const string entry = "@article{mine, author = {Ek, Jo}, title = {Rain}, journal = {Journal of Rain Studies}, year = 1999}";
        using var folder = new TempFolder();
        var table = folder.File("table.csv", "Journal of Rain Studies;J. Rain Stud.\n");

        var run = await CliRun.OfAsync(["convert", "-", "--from", "bibtex", "--to", "bibtex", "--abbreviate", table], entry);
        var wrong = await CliRun.OfAsync(["convert", "-", "--from", "bibtex", "--to", "bibtex", "--abbreviate", folder.File("none.csv")], entry);

        Assert.That(run.Output, Does.Contain("journal = {J. Rain Stud.}"));
        Assert.That((wrong.ExitCode, wrong.Output), Is.EqualTo((2, "")));
        Assert.That(wrong.Error, Does.Contain("none.csv"));
    }
}
