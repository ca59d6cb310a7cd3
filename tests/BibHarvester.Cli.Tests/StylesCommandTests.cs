using BibHarvester.Csl;
using BibHarvester.Testing;

namespace BibHarvester.Cli.Tests;

public class StylesCommandTests
{
    private const string Style =
        """
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
          <info><title>Journal of Sheaves</title><id>http://www.zotero.org/styles/sheaves</id></info>
          <citation><layout prefix="[" suffix="]"><text variable="volume"/><text term="and" prefix=" "/></layout></citation>
          <bibliography><layout><text variable="title" font-style="italic"/></layout></bibliography>
        </style>
        """;

    [Test]
    public async Task All_styles_of_the_machine_are_listed_with_where_they_are_from()
    {
        using var folder = new TempFolder();
        var file = folder.File("sheaves.csl", Style);

        var run = await CliRun.OfAsync(["styles"], styles: new CslLibrary(Path.GetDirectoryName(file)!));

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.Contain("\napa                              APA (7th edition) (built-in)\n")
            .And.Contain($"\nsheaves                          Journal of Sheaves ({file})\n").And.Contain("\nlocales: en-US, en-GB,"));
    }

    [Test]
    public async Task Words_choose_among_them()
    {
        using var folder = new TempFolder();
        var file = folder.File("sheaves.csl", Style);
        var library = new CslLibrary(Path.GetDirectoryName(file)!);

        Assert.That(
            await CliRun.OfAsync(["styles", "journal", "SHEA"], styles: library),
            Is.EqualTo(new CliRun(0, $"sheaves                          Journal of Sheaves ({file})\n", "")));
        var none = await CliRun.OfAsync(["styles", "no such words"], styles: library);
        Assert.That((none.ExitCode, none.Output), Is.EqualTo((1, "")));
        Assert.That(none.Error, Does.StartWith("bibharvest: no style on this machine has these words."));
    }

    [Test]
    public async Task Cite_takes_a_file_and_the_name_of_a_style_of_a_folder_and_any_locale()
    {
        using var folder = new TempFolder();
        var file = folder.File("sheaves.csl", Style);
        var library = new CslLibrary(Path.GetDirectoryName(file)!);
        string[] cite = ["cite", CiteCommandTests.Doi, "--offline", "--in-text", "--style"];

        Assert.That((await CliRun.OfAsync([.. cite, file], styles: new CslLibrary())).Output, Is.EqualTo("[13 and]\n"));
        Assert.That((await CliRun.OfAsync([.. cite, "sheaves", "--locale", "de-AT"], styles: library)).Output, Is.EqualTo("[13 und]\n"));
    }

    [Test]
    public async Task A_style_that_is_nowhere_on_the_machine_is_fetched()
    {
        using var folder = new TempFolder();
        await using var registry = await StubRegistry.StartAsync();
        registry.On("/styles/master/sheaves.csl", StubReply.Text(Style));
        string[] cite = ["cite", CiteCommandTests.Doi, "--in-text", .. Refused(), "--source-url", $"csl-styles={registry.Address}", "--style"];

        var run = await CliRun.OfAsync([.. cite, "sheaves"], styles: new CslLibrary(), styleCache: folder.File("cache"));
        var missing = await CliRun.OfAsync([.. cite, "nothing"], styles: new CslLibrary(), styleCache: folder.File("cache"));

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, "[13 and]\n")));
        Assert.That(await File.ReadAllTextAsync(Path.Combine(folder.File("cache"), "sheaves.csl")), Is.EqualTo(Style));
        Assert.That((missing.ExitCode, missing.Error), Is.EqualTo((2,
            "bibharvest: There is no style 'nothing': it is not built in, and not in any folder. Put nothing.csl into one of the folders, " +
            $"name a folder of styles in CSL_PATH, or give the path of a file. It is not at {registry.Address} either.\nSee 'bibharvest --help'.\n")));
    }

    [TestCase("./nothing.csl", "There is no style './nothing.csl': there is no such file.")]
    [TestCase("nothing", "There is no style 'nothing': it is not built in, and not in any folder.")]
    public async Task What_is_not_there_is_an_error_that_says_where_it_was_looked_for(string style, string message)
    {
        var run = await CliRun.OfAsync(["cite", CiteCommandTests.Doi, "--offline", "--style", style], styles: new CslLibrary());

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.StartWith("bibharvest: " + message));
    }

    [Test]
    public async Task A_file_that_is_no_style_is_an_error_with_its_place()
    {
        using var folder = new TempFolder();

        var run = await CliRun.OfAsync(["cite", CiteCommandTests.Doi, "--offline", "--style", folder.File("a.csl", "<html/>")], styles: new CslLibrary());

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("a.csl' cannot be used: (1,2): The root is <html>"));
    }

    [Test]
    public async Task What_was_passed_over_in_a_style_is_said_on_demand()
    {
        using var folder = new TempFolder();
        var file = folder.File("odd.csl", Style.Replace("<text variable=\"volume\"/>", "<image/>", StringComparison.Ordinal));

        var run = await CliRun.OfAsync(["cite", CiteCommandTests.Doi, "--offline", "--verbose", "--style", file], styles: new CslLibrary());

        Assert.That(run.Error, Does.StartWith($"{file}(3,44): CSL102: <image> is not known within"));
        Assert.That((await CliRun.OfAsync(["cite", CiteCommandTests.Doi, "--offline", "--style", file], styles: new CslLibrary())).Error, Does.Not.Contain("CSL102"));
    }

    // Nothing listens on port 1: the work comes from the sample.
    private static IEnumerable<string> Refused() =>
        ((string[])["crossref", "datacite", "doi.org"]).SelectMany(n => (string[])["--source-url", n + "=http://127.0.0.1:1/"]);
}
