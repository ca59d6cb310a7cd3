using BibHarvester.Csl.Folders;
using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Tests;

[TestFixture]
internal sealed class CslLibraryTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("bibharvester-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_path_goes_before_what_is_registered_built_in_and_in_folders()
    {
        var path = Put("apa.csl", Style("apa", "From a path"));
        var library = new CslLibrary(_folder);

        Assert.That(library.Find("apa")!.Title, Is.EqualTo("APA (7th edition)"));
        library.Register(CslStyle.Parse(Style("apa", "Registered")));
        Assert.That(library.Find("apa")!.Title, Is.EqualTo("Registered"));
        Assert.That(library.Find(path)!.Title, Is.EqualTo("From a path"));
        Assert.That(new CslLibrary(_folder) { IncludesBuiltIn = false }.Find("apa")!.Title, Is.EqualTo("From a path"));
    }

    [TestCase("journal.csl", "journal")]
    [TestCase("dependent/journal.csl", "journal")]
    [TestCase("hidden/journal.csl", "journal")]
    [TestCase("styles/journal.csl", "journal")]
    [TestCase("styles/dependent/journal.csl", "journal")]
    [TestCase("journal.csl", "JOURNAL")]
    [TestCase("journal.csl", "journal.csl")]
    [TestCase("journal.csl", "http://www.zotero.org/styles/journal")]
    [TestCase("other.csl", "http://www.zotero.org/styles/journal")]
    public void A_style_of_a_folder_is_found_by_name_and_by_id(string file, string name)
    {
        Put(file, Style("journal", "Journal"));

        Assert.That(new CslLibrary(Path.Combine(_folder, "nowhere"), _folder).Find(name)?.Title, Is.EqualTo("Journal"));
    }

    [TestCase("nothing")]
    [TestCase("../journal")]
    [TestCase("nowhere/journal")]
    [TestCase("http://www.zotero.org/styles/nothing")]
    [TestCase("")]
    public void What_is_not_there_is_absent(string name)
    {
        Put("journal.csl", Style("journal", "Journal"));
        Directory.CreateDirectory(Path.Combine(_folder, "sub"));

        Assert.That(new CslLibrary(Path.Combine(_folder, "sub")).Find(name), Is.Null);
    }

    [TestCase("nlm-citation-sequence", "vancouver")]
    [TestCase("china-national-standard-gb-t-7714-2015-note", "gb-t-7714-2015-note")]
    [TestCase("http://www.zotero.org/styles/nlm-citation-sequence", "vancouver")]
    [TestCase("old-journal", "journal")]
    [TestCase("old-apa", "apa")]
    public void Names_of_old_and_of_other_collections_lead_to_the_style(string old, string name)
    {
        Put("journal.csl", Style("journal", "Journal"));
        Put("renamed-styles.json", """{ "old-journal": "journal", "old-apa": "apa", "loop": "loop" }""");
        var library = new CslLibrary(_folder);

        Assert.That((library.Find(old), library.Find("loop")), Is.EqualTo((library.Find(name), (CslStyle?)null)));
    }

    [TestCase(null, "de-DE")]
    [TestCase("fr-FR", "fr-FR")]
    public void A_dependent_style_is_rendered_by_its_parent_and_gives_its_locale(string? asked, string locale)
    {
        Put("journal.csl", Style("journal", "Journal", "default-locale=\"ja-JP\""));
        Put("dependent/daughter.csl", Style("daughter", "Daughter", "default-locale=\"de-DE\"", parent: "http://www.zotero.org/styles/journal"));
        var library = new CslLibrary(_folder);

        var processor = library.Processor("daughter", asked);

        Assert.That((library.Find("daughter")!.Parent, processor.Style.Title, processor.Locale.Language), Is.EqualTo(("http://www.zotero.org/styles/journal", "Journal", locale)));
    }

    [Test]
    public void A_dependent_style_of_a_built_in_one_needs_no_other_file()
    {
        Put("daughter.csl", Style("daughter", "Daughter", parent: "http://www.zotero.org/styles/ieee"));

        Assert.That(new CslLibrary(_folder).Processor("daughter").Style, Is.SameAs(CslStyles.Find("ieee")));
    }

    [Test]
    public void Errors_say_what_was_looked_for_where_and_what_to_do()
    {
        Put("daughter.csl", Style("daughter", "D", parent: "http://www.zotero.org/styles/mother"));
        Put("ring.csl", Style("ring", "R", parent: "http://www.zotero.org/styles/ring"));
        var library = new CslLibrary(_folder);
        string Message(string style, string? locale = null) => Assert.Throws<ArgumentException>(() => library.Processor(style, locale))!.Message;

        Assert.That(Message("nothing"), Does.StartWith(
            $"There is no style 'nothing': it is not built in, and not in {_folder}. Put nothing.csl into one of the folders, name a folder of styles in CSL_PATH, or give the path of a file."));
        Assert.That(Message("a/nothing.csl"), Does.StartWith("There is no style 'a/nothing.csl': there is no such file."));
        Assert.That(Message("daughter"), Does.StartWith("There is no style 'http://www.zotero.org/styles/mother', on which 'daughter' rests: ").And.Contain("Put mother.csl into"));
        Assert.That(Message("ring"), Does.StartWith("The style 'ring' rests on styles that rest on each other."));
        Assert.That(Message("apa", "xx"), Does.StartWith($"There is no locale 'xx': it is not built in, and not in {_folder}. Put locales-xx.xml into one of the folders."));
    }

    // A folder of its own, in which en-US says most, de-DE less, and de-AT least.
    [TestCase("en-US", "en-US", "A us|B us|C us")]
    [TestCase("de-DE", "de-DE", "A de|B de|C us")]
    [TestCase("de-AT", "de-AT", "A at|B de|C us")]
    [TestCase("de_AT", "de-AT", "A at|B de|C us")]
    [TestCase("de-Latn-AT", "de-AT", "A at|B de|C us")]
    [TestCase("de", "de-DE", "A de|B de|C us")]
    [TestCase("de-LU", "de-DE", "A de|B de|C us")]
    [TestCase("de-AT-x-sort-de", "de-AT", "A at|B de|C us")]
    [TestCase("eu", "eu", "A eu|B us|C us")]
    public void A_locale_falls_back_to_the_main_dialect_and_to_American_English(string asked, string language, string terms)
    {
        Put("locales/locales-en-US.xml", Locale("en-US", "<term name=\"in\">A us</term><term name=\"from\">B us</term><term name=\"by\">C us</term>"));
        Put("locales/locales-de-DE.xml", Locale("de-DE", "<term name=\"in\">A de</term><term name=\"from\">B de</term>"));
        Put("locales/locales-de-AT.xml", Locale("de-AT", "<term name=\"in\">A at</term>"));
        Put("locales-eu.xml", Locale("eu", "<term name=\"in\">A eu</term>"));
        Put("locales/locales.json", """{ "primary-dialects": { "de": "de-DE", "en": "en-US" }, "language-names": { "de-AT": ["Deutsch", "German"] } }""");
        var library = new CslLibrary(_folder) { IncludesBuiltIn = false };

        var locale = library.FindLocale(asked)!;

        Assert.That((locale.Language, Terms(locale)), Is.EqualTo((language, terms)));
        Assert.That(library.FindLocale("xx"), Is.Null);
    }

    [Test]
    public void A_dialect_of_a_folder_goes_over_the_built_in_locale()
    {
        Put("locales-de-AT.xml", Locale("de-AT", "<term name=\"in\">drin</term>"));
        var library = new CslLibrary(_folder);

        Assert.That((library.FindLocale("de-AT")!.Language, Terms(library.FindLocale("de-AT")!)), Is.EqualTo(("de-AT", "drin|von|von")));
        Assert.That(library.FindLocale("de-DE"), Is.SameAs(CslStyles.FindLocale("de-DE")));
        Assert.That(library.FindLocale("zh-HK")!.Language, Is.EqualTo("zh-CN"));
    }

    [Test]
    public void A_registered_locale_goes_before_others_even_where_they_were_found_before()
    {
        var library = new CslLibrary();
        Assert.That(library.FindLocale("tlh"), Is.Null);
        var before = Terms(library.FindLocale("en-US")!);

        library.Register(CslLocale.Parse(Locale("tlh", "<term name=\"in\">Daq</term>")));
        Assert.That(Terms(library.FindLocale("tlh")!), Is.EqualTo("Daq|" + before.Split('|', 2)[1]));
        library.Register(CslLocale.Parse(Locale("en-US", "<term name=\"in\">within</term><term name=\"from\">f</term><term name=\"by\">b</term>")));
        Assert.That((Terms(library.FindLocale("en-US")!), Terms(library.FindLocale("tlh")!)), Is.EqualTo(("within|f|b", "Daq|f|b")));
    }

    [Test]
    public void A_locale_that_only_the_style_asks_for_may_be_missing()
    {
        Put("journal.csl", Style("journal", "Journal", "default-locale=\"gx\""));

        Assert.That(new CslLibrary(_folder).Processor("journal").Locale.Language, Is.EqualTo("en-US"));
    }

    [Test]
    public void A_layout_for_another_language_has_the_locale_of_the_library()
    {
        Put("locales-eu.xml", Locale("eu", "<term name=\"in\">non</term>"));
        Put("journal.csl", Style("journal", "Journal").Replace(
            "<citation>", "<citation><layout locale=\"eu\"><text term=\"in\"/></layout>", StringComparison.Ordinal));
        var item = CslItem.Parse("""{"id":"a","type":"book","language":"eu"}"""u8.ToArray());

        Assert.That(new CslLibrary(_folder).Processor("journal").Cite([item]), Is.EqualTo("non"));
    }

    [Test]
    public void Search_finds_words_in_names_and_titles_and_each_name_once()
    {
        Put("journal.csl", Style("journal", "Journal of Sheaves"));
        Put("dependent/daughter.csl", Style("daughter", "Daughter &amp; Sheaf", parent: "http://www.zotero.org/styles/journal"));
        Put("apa.csl", Style("apa", "Another sheaf"));
        Put("broken.csl", "<style");
        Put("page.csl", "<html/>");
        var library = new CslLibrary(_folder);
        library.Register(CslStyle.Parse(Style("own", "My sheaf")));

        Assert.That(library.Search("SHEA"), Is.EqualTo((CslStyleEntry[])
        [
            new("own", "My sheaf", "registered", null),
            new("journal", "Journal of Sheaves", Path.Combine(_folder, "journal.csl"), null),
            new("daughter", "Daughter & Sheaf", Path.Combine(_folder, "dependent", "daughter.csl"), "http://www.zotero.org/styles/journal"),
        ]));
        Assert.That(library.Search("shea", "jour").Select(e => e.Name), Is.EqualTo(["journal"]));
        Assert.That(library.Search().Select(e => e.Name), Is.EqualTo((string[])["own", .. CslStyles.BuiltIn, "journal", "daughter"]));
        Assert.That(library.Search("apa").First(), Is.EqualTo(new CslStyleEntry("apa", CslStyles.Find("apa")!.Title, "built-in", null)));
    }

    [Test]
    public void The_folders_of_programs_are_looked_through_in_a_fixed_order()
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["CSL_PATH"] = $"/a{Path.PathSeparator}/b",
            ["XDG_DATA_DIRS"] = "/usr/share",
        };

        Assert.That(MachineFolders.All(variables.GetValueOrDefault, "/home/me"), Is.EqualTo((string[])
        [
            "/a", "/b", "/home/me/Zotero/styles", "/home/me/.local/share/pandoc/csl", "/home/me/.pandoc/csl",
            "/usr/share/citation-style-language", "/home/me/.cache/bibharvester/csl",
        ]));
    }

    [Test]
    public void A_record_is_cited_by_a_style_that_is_registered_at_run_time()
    {
        CslLibrary.Default.Register(CslStyle.Parse(Style("registered-for-a-test", "T")));

        Assert.That(new BibRecord { Type = WorkType.Book }.CiteInText("registered-for-a-test"), Is.EqualTo("in|from|by"));
    }

    private static string Terms(CslLocale locale) =>
        new CitationProcessor(CslStyle.Parse(Style("t", "T")), locale).Cite([CslItem.Parse("""{"id":"a","type":"book"}"""u8.ToArray())]);

    private static string Style(string name, string title, string attributes = "", string? parent = null) =>
        $"""
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" {attributes}>
          <info>
            <title>{title}</title>
            <id>http://www.zotero.org/styles/{name}</id>
            {(parent is null ? "" : $"<link href=\"{parent}\" rel=\"independent-parent\"/>")}
          </info>
          {(parent is null ? "<citation><layout delimiter=\"; \"><group delimiter=\"|\"><text term=\"in\"/><text term=\"from\"/><text term=\"by\"/></group></layout></citation>" : "")}
        </style>
        """;

    private static string Locale(string language, string terms) =>
        $"<locale xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" xml:lang=\"{language}\"><terms>{terms}</terms></locale>";

    private string Put(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
