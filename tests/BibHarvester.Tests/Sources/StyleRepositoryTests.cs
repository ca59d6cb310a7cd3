using BibHarvester.Csl;
using BibHarvester.Sources;
using BibHarvester.Testing;

namespace BibHarvester.Tests.Sources;

[TestFixture]
internal sealed class StyleRepositoryTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("bibharvester-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task A_dependent_style_comes_with_its_parent_and_locale_and_is_kept_on_disk()
    {
        await using var registry = await StubRegistry.StartAsync();
        registry
            .On("/styles/master/dependent/daughter.csl", StubReply.Text(Style("daughter", "default-locale=\"eu\"", "http://www.zotero.org/styles/mother")))
            .On("/styles/master/mother.csl", StubReply.Text(Style("mother")))
            .On("/locales/master/locales-eu.xml", StubReply.Text(Locale("eu")));
        var library = new CslLibrary();
        using var repository = Repository(registry, library);

        Assert.That(await repository.FetchAsync("http://www.zotero.org/styles/Daughter"), Is.True);
        var processor = library.Processor("daughter");
        Assert.That((processor.Style.Id, processor.Locale.Language), Is.EqualTo(("http://www.zotero.org/styles/mother", "eu")));
        Assert.That(await repository.FetchAsync("daughter"), Is.True);
        Assert.That(registry.Requests.Select(r => r.Path), Is.EqualTo((string[])
        [
            "/styles/master/daughter.csl", "/styles/master/dependent/daughter.csl", "/styles/master/mother.csl", "/locales/master/locales-eu.xml",
        ]));

        var later = new CslLibrary(_folder).Processor("daughter");
        Assert.That((later.Style.Id, later.Locale.Language), Is.EqualTo(("http://www.zotero.org/styles/mother", "eu")));
        Assert.That(Directory.GetFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal), Is.EqualTo(["daughter.csl", "locales-eu.xml", "mother.csl"]));
    }

    [Test]
    public async Task A_renamed_style_and_a_language_without_a_country_are_found_by_the_tables()
    {
        await using var registry = await StubRegistry.StartAsync();
        registry
            .On("/styles/master/renamed-styles.json", StubReply.Text("""{ "old": "new" }"""))
            .On("/styles/master/new.csl", StubReply.Text(Style("new")))
            .On("/locales/master/locales.json", StubReply.Text("""{ "primary-dialects": { "nb": "nb-NO" } }"""))
            .On("/locales/master/locales-nb-NO.xml", StubReply.Text(Locale("nb-NO")));
        var library = new CslLibrary();
        using var repository = Repository(registry, library);

        Assert.That(await repository.FetchAsync("old", "nb-NO"), Is.True);
        Assert.That(library.Processor("old", "nb-NO").Style.Id, Is.EqualTo("http://www.zotero.org/styles/new"));
    }

    [Test]
    public async Task What_the_library_has_is_not_asked_for()
    {
        await using var registry = await StubRegistry.StartAsync();
        using var repository = Repository(registry, new CslLibrary());

        Assert.That(await repository.FetchAsync("apa", "de-AT"), Is.True);
        Assert.That(registry.Requests, Is.Empty);
    }

    [TestCase("nothing", 3)]
    [TestCase("../../secret", 0)]
    [TestCase("folder/nothing", 0)]
    [TestCase("http://www.zotero.org/styles/..", 0)]
    [TestCase("no thing", 0)]
    public async Task A_style_that_is_not_there_is_none_and_what_is_no_name_is_not_asked_for(string name, int requests)
    {
        await using var registry = await StubRegistry.StartAsync();
        using var repository = Repository(registry, new CslLibrary());

        Assert.That(await repository.FetchAsync(name), Is.False);
        Assert.That(registry.Requests, Has.Count.EqualTo(requests));
        Assert.That(Directory.GetFileSystemEntries(_folder), Is.Empty);
    }

    [Test]
    public async Task A_locale_is_missing_only_where_the_user_asks_for_it()
    {
        await using var registry = await StubRegistry.StartAsync();
        registry.On("/styles/master/new.csl", StubReply.Text(Style("new", "default-locale=\"gx\"")));
        using var repository = Repository(registry, new CslLibrary());

        Assert.That((await repository.FetchAsync("new"), await repository.FetchAsync("new", "gx")), Is.EqualTo((true, false)));
    }

    [Test]
    public async Task Offline_nothing_is_asked()
    {
        await using var registry = await StubRegistry.StartAsync();
        using var repository = Repository(registry, new CslLibrary(), offline: true);

        Assert.That(await repository.FetchAsync("new"), Is.False);
        Assert.That(registry.Requests, Is.Empty);
    }

    [Test]
    public async Task A_page_in_the_place_of_a_style_is_an_error_and_is_not_kept()
    {
        await using var registry = await StubRegistry.StartAsync();
        registry.On("/styles/master/new.csl", StubReply.Text("<page><p>Please log in</p></page>"));
        using var repository = Repository(registry, new CslLibrary());

        Assert.That(
            async () => await repository.FetchAsync("new"),
            Throws.TypeOf<HarvestException>().With.Message.StartsWith($"csl-styles: what {registry.Address.Authority} gave for the style 'new' cannot be used: "));
        Assert.That(Directory.GetFileSystemEntries(_folder), Is.Empty);
    }

    [Test]
    public async Task Where_nothing_can_be_written_the_style_is_used_all_the_same()
    {
        await using var registry = await StubRegistry.StartAsync();
        registry.On("/styles/master/new.csl", StubReply.Text(Style("new")));
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "");
        var library = new CslLibrary();
        using var repository = new StyleRepository(Options(registry), library, Path.Combine(file, "folder"));

        Assert.That((await repository.FetchAsync("new"), library.Find("new")?.Id), Is.EqualTo((true, "http://www.zotero.org/styles/new")));
    }

    [Test]
    public void The_official_address_is_the_default() =>
        Assert.That(new StyleRepository().Address, Is.EqualTo(new Uri("https://raw.githubusercontent.com/citation-style-language")));

    private StyleRepository Repository(StubRegistry registry, CslLibrary library, bool offline = false)
    {
        var options = Options(registry);
        options.Offline = offline;
        return new StyleRepository(options, library, _folder);
    }

    private static HarvesterOptions Options(StubRegistry registry) =>
        new() { SourceUrls = { [StyleRepository.SourceName] = registry.Address }, MaxRetries = 0 };

    private static string Style(string name, string attributes = "", string? parent = null) =>
        $"""
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" {attributes}>
          <info><title>T</title><id>http://www.zotero.org/styles/{name}</id>{(parent is null ? "" : $"<link href=\"{parent}\" rel=\"independent-parent\"/>")}</info>
          {(parent is null ? "<citation><layout><text variable=\"title\"/></layout></citation>" : "")}
        </style>
        """;

    private static string Locale(string language) =>
        $"<locale xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" xml:lang=\"{language}\"><terms><term name=\"in\">x</term></terms></locale>";
}
