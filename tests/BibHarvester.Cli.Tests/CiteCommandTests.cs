using System.IO.Pipelines;
using System.Text;
using BibHarvester.Testing;

namespace BibHarvester.Cli.Tests;

public class CiteCommandTests
{
    public const string Doi = "10.1332/204080521x16231629157096";

    public const string Apa =
        "Body, A., & Hogg, E. (2022). Collective co-production in English public services: The case of voluntary action in primary " +
        "education. Voluntary Sector Review, 13(2), 243–259. https://doi.org/10.1332/204080521x16231629157096\n";

    [TestCase(Doi)]
    [TestCase("https://doi.org/10.1332/204080521X16231629157096")]
    public async Task A_work_of_the_sample_is_cited_without_a_network(string identifier)
    {
        var run = await CliRun.OfAsync(["cite", identifier, "--offline"]);

        Assert.That(run, Is.EqualTo(new CliRun(0, Apa, $"{identifier}: from sample, 2026-11-22\n")));
    }

    [Test]
    public async Task The_article_without_a_confirmed_DOI_is_cited_by_its_address()
    {
        var run = await CliRun.OfAsync("cite https://oro.open.ac.uk/43546 --offline");

        Assert.That(run.Output, Does.StartWith(
            "Sancino, A. (2016). The meta co-production of community outcomes: Towards a citizens’ capabilities approach. VOLUNTAS: " +
            "International Journal of Voluntary and Nonprofit Organizations, 27(1), 409–424."));
        Assert.That(run.Output, Does.Not.Contain("doi.org"));
    }

    [Test]
    public async Task In_text_and_other_forms_are_printed_on_demand()
    {
        Assert.That((await CliRun.OfAsync($"cite {Doi} --offline --in-text")).Output, Is.EqualTo("(Body & Hogg, 2022)\n"));
        Assert.That((await CliRun.OfAsync($"cite {Doi} --offline --output html")).Output, Does.Contain("<i>Voluntary Sector Review</i>"));
        Assert.That((await CliRun.OfAsync($"cite {Doi} --offline --output markdown")).Output, Does.Contain("*Voluntary Sector Review*"));
        Assert.That((await CliRun.OfAsync($"cite {Doi} --offline --output latex")).Output, Does.Contain("\\textit{Voluntary Sector Review}"));
        Assert.That((await CliRun.OfAsync($"cite {Doi} --offline --output rtf")).Output, Does.Contain("{\\i Voluntary Sector Review}"));
        Assert.That(
            (await CliRun.OfAsync($"cite {Doi} --offline --output latex --hyperlinks")).Output,
            Does.Contain($"\\href{{https://doi.org/{Doi}}}{{https://doi.org/{Doi}}}"));
        Assert.That((await CliRun.OfAsync($"cite {Doi} --offline --no-links")).Output, Does.Not.Contain("doi.org"));
    }

    [Test]
    public async Task Identifiers_come_from_standard_input_and_from_files_in_their_order()
    {
        using var folder = new TempFolder();
        var file = folder.File("dois.txt", $"10.1430/8105\r\n\r\n{Doi}\n");

        var run = await CliRun.OfAsync(["cite", "-", "@" + file, "--offline"], "10.2307/1847110\n\n");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output.Split('\n').Select(l => l.Split(',')[0]), Is.EqualTo((string[])["Davis", "Prodi", "Body", ""]));
    }

    [Test]
    public async Task Works_of_a_file_are_cited_as_they_are_in_the_place_of_the_file()
    {
        using var folder = new TempFolder();
        var file = folder.File("refs.bib", "@book{key, title = {On things}, author = {Doe, Jane}, publisher = {Press}, year = 2020}\n");

        var run = await CliRun.OfAsync(["cite", "10.1430/8105", file, Doi, "--offline", "--in-text"]);

        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Is.EqualTo("(Prodi, 2002)\n(Doe, 2020)\n(Body & Hogg, 2022)\n"));
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Error.Split('\n'), Has.One.EqualTo($"{file}: 1 works, 0 failed"));
        });
    }

    [Test]
    public async Task A_file_in_no_format_that_is_known_is_an_error_of_usage()
    {
        using var folder = new TempFolder();
        var file = folder.File("notes.xyz", "nothing of the kind\n");

        var run = await CliRun.OfAsync(["cite", file, "--offline"]);

        Assert.That((run.ExitCode, run.Output, run.Error), Is.EqualTo((2, "", $"bibharvest: What format is '{file}'? Say it with --from.\nSee 'bibharvest --help'.\n")));
    }

    [Test]
    public async Task Each_line_of_standard_input_is_answered_before_the_next_one_is_there()
    {
        var (input, output) = (new Pipe(), new Pipe());
        await using var written = new StreamWriter(output.Writer.AsStream()) { NewLine = "\n" };
        using var answers = new StreamReader(output.Reader.AsStream());
        var host = new CliHost { Input = input.Reader.AsStream(), Output = written, Error = TextWriter.Null };
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var running = CommandLine.RunAsync(["cite", "-", "--offline"], host, end.Token);

        foreach (var (identifier, author) in ((string, string)[])[(Doi, "Body"), ("10.1430/8105", "Prodi")])
        {
            await input.Writer.WriteAsync(Encoding.UTF8.GetBytes(identifier + "\n"), end.Token);
            Assert.That(await answers.ReadLineAsync(end.Token), Does.StartWith(author));
        }

        await input.Writer.CompleteAsync();
        Assert.That(await running, Is.Zero);
    }

    [Test]
    public async Task What_is_not_found_is_said_on_standard_error_and_by_the_exit_code()
    {
        var run = await CliRun.OfAsync(["cite", "10.5555/nowhere", Doi, "no identifier", "--offline"]);

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, Apa)));
        Assert.That(run.Error, Does.Contain("10.5555/nowhere: not found: ").And.Contain("no identifier: no identifier: "));
    }

    [Test]
    public async Task A_registrys_answer_gives_the_same_strings_as_the_sample()
    {
        await using var registry = await StubRegistry.StartAsync();
        registry.Otherwise = request => request.Path.Contains("/ra/", StringComparison.Ordinal)
            ? StubReply.Json($$"""[{"DOI":"{{Doi}}","RA":"Crossref"}]""")
            : request.Path.StartsWith("/works/", StringComparison.Ordinal) ? StubReply.Json(CrossrefAnswer) : StubReply.Text("", status: 404);
        string[] online = ["--source-url", $"crossref={registry.Address}", "--source-url", $"doi.org={registry.Address}", "--source-url", $"datacite={registry.Address}"];

        foreach (string[] verb in (string[][])[["cite", Doi, "--style", "apa"], ["export", Doi, "--to", "bibtex"], ["export", Doi, "--to", "ris"]])
        {
            var live = await CliRun.OfAsync([.. verb, .. online]);
            var stored = await CliRun.OfAsync([.. verb, "--offline"]);

            Assert.That((live.ExitCode, live.Output), Is.EqualTo((0, stored.Output)));
            Assert.That(live.Error, Does.StartWith($"{Doi}: from crossref, "));
            Assert.That(stored.Error, Does.StartWith($"{Doi}: from sample, "));
        }
    }

    [Test]
    public async Task A_registry_that_refuses_connections_is_replaced_by_the_sample()
    {
        // Nothing listens on port 1.
        string[] refused = ["crossref", "datacite", "doi.org"];
        var run = await CliRun.OfAsync(["cite", Doi, .. refused.SelectMany(n => (string[])["--source-url", n + "=http://127.0.0.1:1/"])]);

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, Apa)));
        Assert.That(run.Error, Does.Contain($"{Doi}: from sample, 2026-11-22"));
    }

    [Test]
    public async Task Cancelling_keeps_what_is_finished()
    {
        using var cancellation = new CancellationTokenSource();
        await using var registry = await StubRegistry.StartAsync();
        registry.Otherwise = _ =>
        {
            cancellation.Cancel();
            return StubReply.Text("", status: 503);
        };

        var run = await CliRun.OfAsync(["cite", "10.5555/x", "--source-url", $"doi.org={registry.Address}", "--source-url", $"crossref={registry.Address}"], cancellationToken: cancellation.Token);

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((130, "")));
    }

    private const string CrossrefAnswer =
        """
        {"status":"ok","message-type":"work","message-version":"1.0.0","message":{"DOI":"10.1332/204080521x16231629157096",
        "type":"journal-article","title":["Collective co-production in English public services: the case of voluntary action in primary education"],
        "author":[{"given":"Alison","family":"Body","sequence":"first","affiliation":[]},{"given":"Eddy","family":"Hogg","sequence":"additional","affiliation":[]}],
        "container-title":["Voluntary Sector Review"],"volume":"13","issue":"2","page":"243-259","language":"en",
        "published-print":{"date-parts":[[2022]]},"published-online":{"date-parts":[[2021,7,5]]},
        "ISSN":["2040-8056","2040-8064"],"issn-type":[{"value":"2040-8056","type":"print"},{"value":"2040-8064","type":"electronic"}]}}
        """;
}
