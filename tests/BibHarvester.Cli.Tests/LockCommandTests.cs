using BibHarvester.Testing;

namespace BibHarvester.Cli.Tests;

/// <summary>The cache and the lock file, as they are used from the command line.</summary>
public sealed class LockCommandTests
{
    private StubRegistry _stub = null!;
    private TempFolder _folder = null!;
    private IReadOnlyList<string> _dois = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _stub = await StubRegistry.StartAsync();
        _folder = new TempFolder();
        _dois = ManyWorks.Play(_stub, 3);
    }

    [TearDown]
    public async Task StopAsync()
    {
        await _stub.DisposeAsync();
        _folder.Dispose();
    }

    [Test]
    public async Task What_was_asked_once_is_in_the_cache_until_it_is_cleared()
    {
        var first = await RunAsync("export", _dois[0], _dois[1], "--to", "ris");
        var asked = _stub.Requests.Count;
        var second = await RunAsync("export", _dois[0], _dois[1], "--to", "ris");
        var offline = await RunAsync("cite", _dois[1], "--offline");
        var unasked = _stub.Requests.Count;
        var info = await RunAsync("cache", "info");
        var young = await RunAsync("cache", "clear", "--older-than", "1d");
        var cleared = await RunAsync("cache", "clear", "--source", "crossref");
        await RunAsync("export", _dois[0], "--to", "ris", "--no-cache");
        var left = await RunAsync("cache", "info");

        Assert.Multiple(() =>
        {
            Assert.That(second.Output, Is.EqualTo(first.Output));
            Assert.That(unasked, Is.EqualTo(asked));
            Assert.That(second.Error, Does.Match(@"^10\.1000/n\.0: from crossref, kept since \d{4}-\d\d-\d\d \(today\)\n"));
            Assert.That((offline.ExitCode, offline.Output), Is.EqualTo((0, "Example, A. (2020). Title of 10.1000/n.1. https://doi.org/10.1000/n.1\n")));
            Assert.That(info.Output, Does.Contain($"file     {_folder.File("cache")}").And.Contain("answers  3\n").And.Match(@"crossref +2 +0 "));
            Assert.That(young.Output, Is.EqualTo("0 answers thrown away\n"));
            Assert.That(cleared.Output, Is.EqualTo("2 answers thrown away\n"));
            Assert.That(left.Output, Does.Contain("answers  1\n"));
        });
    }

    [Test]
    public async Task A_lock_file_and_an_explanation_are_as_their_schemas_say()
    {
        var (references, locked) = (_folder.File("refs.txt", string.Join('\n', _dois)), _folder.File("bib.lock"));
        await RunAsync("lock", references, "-o", locked);
        var record = await RunAsync("explain", _dois[0], "--json", "--completeness", "fast");
        var text = await File.ReadAllTextAsync(locked);

        Assert.Multiple(() =>
        {
            Assert.That(SchemaCheck.Problems("bibharvest-lock-1.schema.json", text), Is.Empty);
            Assert.That(SchemaCheck.Problems("bibharvest-json-1.schema.json", record.Output), Is.Empty);
            Assert.That(SchemaCheck.Problems("bibharvest-lock-1.schema.json", text.Replace("\"found\"", "\"lost\"", StringComparison.Ordinal)), Is.Not.Empty);
            Assert.That(SchemaCheck.Problems("bibharvest-json-1.schema.json", record.Output.Replace("\"type\":", "\"kind\":", StringComparison.Ordinal)), Is.Not.Empty);
        });
    }

    [Test]
    public async Task A_lock_gives_the_same_bytes_without_cache_and_network()
    {
        var (references, locked) = (_folder.File("refs.txt", string.Join('\n', _dois.Take(2))), _folder.File("bib.lock"));
        var run = await RunAsync("lock", references, "-o", locked);
        var fresh = await RunAsync("export", "@" + references, "--to", "bibtex");
        var asked = _stub.Requests.Count;

        var frozen = await CliRun.OfAsync(["export", "@" + references, "--to", "bibtex", "--frozen", locked]);
        var whole = await CliRun.OfAsync(["lock", references, "--frozen", locked]);
        var missing = await CliRun.OfAsync(["cite", _dois[0], _dois[2], "--frozen", locked]);
        var unasked = _stub.Requests.Count;

        Assert.Multiple(() =>
        {
            Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, "")));
            Assert.That(run.Error, Does.EndWith("bib.lock: 2 works, 3 answers\n"));
            Assert.That((frozen.ExitCode, frozen.Output), Is.EqualTo((0, fresh.Output)));
            Assert.That((whole.ExitCode, whole.Output, whole.Error), Is.EqualTo((0, "", "")));
            Assert.That((missing.ExitCode, missing.Output), Is.EqualTo((1, "Example, A. (2020). Title of 10.1000/n.0. https://doi.org/10.1000/n.0\n")));
            Assert.That(missing.Error, Does.Contain("10.1000/n.2: source unavailable: '10.1000/n.2' is not in bib.lock; 'bibharvest lock' adds it.\n"));
            Assert.That(unasked, Is.EqualTo(asked));
        });
    }

    [Test]
    public async Task Refreshing_a_lock_shows_what_changed_by_field()
    {
        var locked = _folder.File("bib.lock");
        await RunAsync("lock", _dois[0], _dois[1], "-o", locked, "--no-cache");
        _stub.On("/crossref/works/10.1000/n.1", StubReply.Json(
            """{"status":"ok","message":{"DOI":"10.1000/n.1","type":"journal-article","title":["Another title"],"volume":"7","issued":{"date-parts":[[2020]]},"author":[{"family":"Example","given":"Ann"}] } }"""));
        _stub.On("/crossref/works", StubReply.Text("too busy", status: 400));

        var refreshed = await RunAsync("lock", "-o", locked, "--refresh", "--no-cache");

        Assert.Multiple(() =>
        {
            Assert.That(refreshed.ExitCode, Is.Zero);
            Assert.That(refreshed.Output, Is.EqualTo(
                "doi:10.1000/n.1: /titles/0/text: Title of 10.1000/n.1 -> Another title\ndoi:10.1000/n.1: /volume: nothing -> 7\n"));
        });
    }

    [TestCase("cite 10.1000/n.0 --refresh --offline", "asks nobody")]
    [TestCase("cite 10.1000/n.0 --frozen nowhere.lock", "There is no lock file 'nowhere.lock'.")]
    [TestCase("lock 10.1000/n.0", "Say it with -o.")]
    [TestCase("cache clear --older-than soon", "'soon' is no age")]
    public async Task What_contradicts_itself_is_wrong_usage(string line, string reason)
    {
        var run = await CliRun.OfAsync(line);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.WrongUsage));
            Assert.That(run.Error, Does.Contain(reason));
        });
    }

    private Task<CliRun> RunAsync(params string[] arguments) => CliRun.OfAsync(
    [
        .. arguments, "--cache", _folder.File("cache"),
        "--source-url", $"crossref={new Uri(_stub.Address, "/crossref")}", "--source-url", $"doi.org={new Uri(_stub.Address, "/doi")}",
    ]);
}
