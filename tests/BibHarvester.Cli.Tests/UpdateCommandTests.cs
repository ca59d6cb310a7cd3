namespace BibHarvester.Cli.Tests;

public class UpdateCommandTests
{
    private const string Preprint =
        """{"DOI":"10.5555/preprint","type":"posted-content","subtype":"preprint","title":["Sea levels rise"],"author":[{"family":"Body","given":"Ann"}],"posted":{"date-parts":[[2020,2,3]]},"relation":{"is-preprint-of":[{"id-type":"doi","id":"10.5555/published","asserted-by":"subject"}]}}""";

    private const string Published =
        """{"DOI":"10.5555/published","type":"journal-article","title":["Sea levels rise"],"author":[{"family":"Body","given":"Ann"}],"container-title":["Sea Letters"],"volume":"13","issue":"2","page":"409-424","published-print":{"date-parts":[[2022,3]]}}""";

    private const string File =
        "% my refs\n@misc{own,\n  author = {Body, Ann},\n  title  = {Sea Levels Rise},\n  year   = 2020,\n  doi    = {10.5555/preprint},\n  note   = {read it}\n}\n\n@book{ek, author = {Ek, Jo}, title = {Another}}\n";

    private static async Task<(int ExitCode, string Output)> RunAsync(params string[] args)
    {
        var (exitCode, output, _) = await RunWithErrorAsync(args);
        return (exitCode, output);
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunWithErrorAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var handler = new RegistryHandler(("10.5555/preprint", Preprint), ("10.5555/published", Published));
        var host = new CliHost { Input = Stream.Null, Output = output, Error = error, Handler = handler };
        return (await CommandLine.RunAsync(args, host, CancellationToken.None), output.ToString(), error.ToString());
    }

    [TestCase(File, "Title, people and year are needed to look for a work.", "1 of 2 entries to update, 1 without an identifier")]
    [TestCase("@book{ek, author = {Ek, Jo}, title = {Another}}\n", "Title, people and year are needed to look for a work.", "0 of 1 entries to update, 1 without an identifier")]
    [TestCase("@book{ek, author = {Ek, Jo}, title = {Another}, year = 2022}\n", "crossref has no work that agrees in title, people, year and place.", "0 of 1 entries to update, 1 without an identifier")]
    public async Task An_entry_that_cannot_be_looked_up_is_named(string text, string reason, string summary)
    {
        using var folder = new TempFolder();
        var path = folder.File("refs.bib", text);

        var (_, _, error) = await RunWithErrorAsync("update", path);

        Assert.That(error, Does.Contain($"{path}: ek: not found: {reason}\n").And.Contain($"{path}: {summary}\n"));
    }

    [Test]
    public async Task The_published_version_is_proposed_as_a_diff_and_nothing_is_written()
    {
        using var folder = new TempFolder();
        var path = folder.File("refs.bib", File);

        var (_, output) = await RunAsync("update", path);

        Assert.That(output, Does.StartWith($"--- {path}\n+++ {path}\n@@ -1,"));
        Assert.That(output, Does.Contain("-@misc{own,\n").And.Contain("+@article{own,\n").And.Contain("-  doi    = {10.5555/preprint},\n").And.Contain("10.5555/published"));
        Assert.That(output, Does.Contain("+  note   = {read it},\n").And.Not.Contain("-  title"));
        Assert.That(await System.IO.File.ReadAllTextAsync(path), Is.EqualTo(File));
    }

    [Test]
    public async Task What_is_applied_leaves_the_rest_of_the_file_alone()
    {
        using var folder = new TempFolder();
        var path = folder.File("refs.bib", File);

        await RunAsync("update", path, "--apply");

        var now = await System.IO.File.ReadAllTextAsync(path);
        Assert.That(now, Does.StartWith("% my refs\n@article{own,\n  author = {Body, Ann},\n  title  = {Sea Levels Rise},\n"));
        Assert.That(now, Does.Contain("Sea Letters").And.Contain("409--424").And.Contain("2022").And.Contain("{10.5555/published}"));
        Assert.That(now, Does.EndWith("\n\n@book{ek, author = {Ek, Jo}, title = {Another}}\n"));
        Assert.That((await RunAsync("update", path)).Output, Is.Empty);
    }

    [TestCase("409--424", true)]
    [TestCase("1--9", false)]
    public async Task An_entry_without_an_identifier_gets_that_of_the_one_work_that_agrees(string pages, bool isFound)
    {
        using var folder = new TempFolder();
        var text = $"@article{{body,\n  author = {{Ann Body}},\n  title = {{Sea levels rise}},\n  journal = {{Sea Letters}},\n  pages = {{{pages}}},\n  year = 2022\n}}\n";
        var path = folder.File("refs.bib", text);

        var (exitCode, output, error) = await RunWithErrorAsync("update", path, "--apply");

        Assert.Multiple(() =>
        {
            Assert.That((exitCode, output), Is.EqualTo((0, "")));
            Assert.That(System.IO.File.ReadAllText(path), Is.EqualTo(isFound ? text.Replace("year = 2022\n", "year = 2022,\n  doi = {10.5555/published}\n", StringComparison.Ordinal) : text));
            Assert.That(error, Does.Contain(isFound ? $"{path}: body: from crossref, " : $"{path}: body: not found: ").And.Contain(isFound ? "1 of 1 entries to update\n" : "0 of 1 entries to update, 1 without an identifier\n"));
        });
    }

    [Test]
    public async Task Which_form_is_given_can_be_said()
    {
        var asked = await RunAsync("export", "10.5555/preprint", "--to", "csl-json");
        var published = await RunAsync("export", "10.5555/preprint", "--to", "csl-json", "--prefer", "published");

        Assert.That(asked.Output, Does.Contain("10.5555/preprint").And.Not.Contain("Sea Letters"));
        Assert.That(published.Output, Does.Contain("10.5555/published").And.Contain("Sea Letters"));
    }

    [Test]
    public async Task Two_sources_are_compared_field_by_field()
    {
        var (exitCode, output) = await RunAsync("explain", "10.5555/published", "--diff", "crossref", "crossref", "--json");

        Assert.That(exitCode, Is.Zero);
        Assert.That(output, Is.EqualTo("{\"bibharvest-diff\":\"1.0\",\"query\":\"10.5555/published\",\"sources\":[\"crossref\",\"crossref\"],\"fields\":[]}\n"));
    }
}
