namespace BibHarvester.Cli.Tests;

public class CommandLineTests
{
    [TestCase("")]
    [TestCase("cite")]
    [TestCase("cite 10.1430/8105 --nonsense")]
    [TestCase("cite 10.1430/8105 --offline --style nothing")]
    [TestCase("cite 10.1430/8105 --offline --locale xx")]
    [TestCase("cite 10.1430/8105 --offline --output pdf")]
    [TestCase("cite 10.1430/8105 --offline --timeout never")]
    [TestCase("cite 10.1430/8105 --offline --timeout 0")]
    [TestCase("cite 10.1430/8105 --source-url crossref")]
    [TestCase("cite 10.1430/8105 --source-url nobody=http://127.0.0.1/")]
    [TestCase("cite 10.1430/8105 --contact nobody")]
    [TestCase("cite 10.1430/8105 --completeness some")]
    [TestCase("cite 10.1430/8105 --sources crossref,nobody")]
    [TestCase("cite @/no/such/file")]
    [TestCase("export 10.1430/8105")]
    [TestCase("convert /no/such/file.bib --to ris")]
    [TestCase("snapshot build - --from ris -o x.db --as-of yesterday")]
    [TestCase("unknown")]
    public async Task Wrong_usage_ends_with_2_and_writes_no_data(string line)
    {
        var run = await CliRun.OfAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Is.Not.Empty);
    }

    [TestCase("--help", "cite 10.1332/204080521x16231629157096 --style apa")]
    [TestCase("cite --help", "cite - --offline < dois.txt")]
    [TestCase("export --help", "export @dois.txt --to ris -o works.ris")]
    [TestCase("explain --help", "--json")]
    [TestCase("convert --help", "convert works.ris --to bibtex")]
    [TestCase("snapshot build --help", "-o works.db")]
    [TestCase("snapshot info --help", "snapshot info works.db")]
    public async Task Help_ends_with_examples(string line, string example)
    {
        var run = await CliRun.OfAsync(line);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output[run.Output.IndexOf("Examples:", StringComparison.Ordinal)..], Does.Contain(example));
    }

    [TestCase("cite --help", true, true, true)]
    [TestCase("convert --help", false, false, true)]
    [TestCase("format --help", false, false, false)]
    [TestCase("cache info --help", false, true, false)]
    [TestCase("snapshot build --help", false, false, true)]
    public async Task Help_shows_the_options_that_a_verb_makes_use_of(string line, bool offline, bool cache, bool noProgress)
    {
        var run = await CliRun.OfAsync(line);

        Assert.That(
            (run.Output.Contains("--offline  ", StringComparison.Ordinal), run.Output.Contains("--cache <", StringComparison.Ordinal), run.Output.Contains("--no-progress  ", StringComparison.Ordinal)),
            Is.EqualTo((offline, cache, noProgress)));
    }

    [TestCase("formats", "bibharvest-json")]
    [TestCase("styles", "apa")]
    [TestCase("sources", "crossref         Crossref (https://api.crossref.org/)\n                 DOI; 5 a second, 1 at once, lists of 50\n                 a key raises the limits: BIBHARVEST_CROSSREF_KEY\n")]
    [TestCase("sources --contact me@example.org --sources crossref", "DOI; 10 a second, 3 at once, lists of 50")]
    [TestCase("--version", ".")]
    public async Task What_is_supported_is_listed(string line, string expected)
    {
        var run = await CliRun.OfAsync(line);

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.Contain(expected));
    }
}
