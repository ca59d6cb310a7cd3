using System.Text;
using System.Text.Json;
using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Tests.Styles;

[TestFixture]
internal sealed class BuiltInStylesTests
{
    private static readonly string Folder = Path.Combine(TestContext.CurrentContext.TestDirectory, "Fixtures", "Styles");

    private static readonly Dictionary<string, CslItem> Items = ReadItems("items.json");

    private static IEnumerable<string> Names => CslStyles.BuiltIn;

    // The expected texts were written out by the rules of each style's manual: a line each of item, citation and entry.
    [TestCaseSource(nameof(Names))]
    public void Every_kind_of_work_is_cited_as_the_manual_says(string name)
    {
        var style = CslStyles.Find(name)!;
        var processor = new CitationProcessor(style, CslStyles.FindLocale(style.DefaultLocale ?? "en-US")!);
        var expected = File.ReadAllLines(Path.Combine(Folder, name + ".tsv"));
        var actual = Items.Values.Select(item =>
        {
            var works = processor.Register([item]);
            return $"{item.Id}\t{works.Cite([new CslCite(item.Id)])}\t{works.Bibliography().Select(e => e.Text).FirstOrDefault()}";
        });
        Assert.That(actual, Is.EqualTo(expected));
    }

    // GB/T 7714-2015, 8.1.2: the words are those of the work's language, whoever wrote it.
    [Test]
    public void The_language_of_a_work_chooses_the_words_of_its_reference()
    {
        var items = ReadItems("gb-t-languages.json");
        var expected = File.ReadAllLines(Path.Combine(Folder, "gb-t-languages.tsv"));
        var actual = Names.Where(n => n.StartsWith("gb-t-", StringComparison.Ordinal)).SelectMany(name =>
        {
            var processor = new CitationProcessor(CslStyles.Find(name)!, CslStyles.FindLocale("zh-CN")!);
            return items.Values.Select(item =>
            {
                var works = processor.Register([item]);
                return $"{name}\t{item.Id}\t{works.Cite([new CslCite(item.Id)])}\t{works.Bibliography()[0].Text}";
            });
        });
        Assert.That(actual, Is.EqualTo(expected));
    }

    // Pages and chapters cited, several works at once, works cited again, affixes, and a work without its author.
    [Test]
    public void Citations_of_a_document_are_as_the_manuals_say()
    {
        CslCitation[] citations =
        [
            new("1", [new CslCite("article") { Locator = "5", Label = "page" }]) { NoteNumber = 1 },
            new("2", [new CslCite("book"), new CslCite("chapter")]) { NoteNumber = 2 },
            new("3", [new CslCite("article") { Locator = "7-9", Label = "page" }]) { NoteNumber = 3 },
            new("4", [new CslCite("article"), new CslCite("book"), new CslCite("chapter")]) { NoteNumber = 4 },
            new("5", [new CslCite("thesis") { Prefix = "see ", Suffix = ", passim" }]) { NoteNumber = 5 },
            new("6", [new CslCite("book") { Locator = "2", Label = "chapter", SuppressAuthor = true }]) { NoteNumber = 6 },
        ];
        var expected = File.ReadAllLines(Path.Combine(Folder, "documents.tsv"));
        var actual = Names.SelectMany(name =>
        {
            var style = CslStyles.Find(name)!;
            var processor = new CitationProcessor(style, CslStyles.FindLocale(style.DefaultLocale ?? "en-US")!);
            return processor.Document(Items.Values).Render(citations).Select(text => $"{name}\t{text.Id}\t{text.Text}");
        });
        Assert.That(actual, Is.EqualTo(expected));
    }

    [TestCase("en-GB", "(2021, March 9)")]
    [TestCase("de-DE", "(2021, 9. März)")]
    [TestCase("es-ES", "(2021, 9 de marzo)")]
    [TestCase("fr-FR", "(2021, 9 mars)")]
    [TestCase("pt-BR", "(2021, 9 de março)")]
    [TestCase("ru-RU", "(2021, 9 марта)")]
    [TestCase("ja-JP", "(2021, 3月9日)")]
    [TestCase("zh-CN", "(2021, 3月9日)")]
    public void Month_and_day_stand_in_the_order_of_the_language(string language, string expected)
    {
        var processor = new CitationProcessor(CslStyles.Find("apa")!, CslStyles.FindLocale(language)!);
        Assert.That(processor.Bibliography([Items["web"]])[0].Text, Does.Contain(expected));
    }

    [Test]
    public void Month_and_day_of_Chicago_stand_in_the_order_of_the_language()
    {
        var processor = new CitationProcessor(CslStyles.Find("chicago-author-date")!, CslStyles.FindLocale("de-DE")!);
        Assert.That(processor.Bibliography([Items["web"]])[0].Text, Does.Contain("Museum Notes, 9. März."));
    }

    [Test]
    public void All_works_have_the_words_of_the_style_where_their_own_language_is_left_aside()
    {
        var processor = new CitationProcessor(CslStyles.Find("gb-t-7714-2015-numeric")!, CslStyles.FindLocale("zh-CN")!)
        {
            FollowsItemLanguage = false,
        };
        var entry = processor.Bibliography([ReadItems("gb-t-languages.json")["en-four"]])[0].Text;
        Assert.That(entry, Does.Contain("LINDQVIST E, 等. Tidal"));
    }

    [TestCase("nlm-citation-sequence", "vancouver")]
    [TestCase("china-national-standard-gb-t-7714-2015-numeric", "gb-t-7714-2015-numeric")]
    [TestCase("MLA", "modern-language-association")]
    [TestCase("ama", "american-medical-association")]
    [TestCase("chicago", "chicago-author-date")]
    [TestCase("harvard", "harvard-cite-them-right")]
    [TestCase("gb-t-7714", "gb-t-7714-2015-numeric")]
    [TestCase("China-National-Standard-GB-T-7714-2015-Note", "gb-t-7714-2015-note")]
    [TestCase("IEEE", "ieee")]
    public void Find_knows_a_style_by_either_of_its_names(string name, string expected) =>
        Assert.That(CslStyles.Find(name), Is.SameAs(CslStyles.Find(expected)).And.Not.Null);

    [TestCaseSource(nameof(Names))]
    public void Every_style_says_what_it_is_and_under_which_licence(string name)
    {
        var style = CslStyles.Find(name)!;
        Assert.Multiple(() =>
        {
            Assert.That(style.Id, Is.EqualTo("https://bibharvester.org/styles/" + name));
            Assert.That(style.Title, Is.Not.Empty);
            Assert.That(style.HasBibliography);
            Assert.That(CslStyles.FindLocale(style.DefaultLocale!)?.Language, Is.EqualTo(style.DefaultLocale));
        });
    }

    [Test]
    public void A_bare_title_of_any_kind_leaves_no_orphan_marks(
        [ValueSource(nameof(Names))] string name,
        [Values("document", "event", "figure", "hearing", "map", "patent", "regulation", "software", "treaty")] string type)
    {
        var item = CslItem.Parse(Encoding.UTF8.GetBytes($$$"""{"id":"x","type":"{{{type}}}","title":"Tides","issued":{"date-parts":[[2001]]}}"""));
        var style = CslStyles.Find(name)!;
        var works = new CitationProcessor(style, CslStyles.FindLocale(style.DefaultLocale!)!).Register([item]);
        var all = works.Cite([new CslCite("x")]) + works.Bibliography().Select(e => e.Text).FirstOrDefault();
        Assert.That(all, Does.Contain("Tides").And.Not.Contain("..").And.Not.Contain("()").And.Not.Contain(", ,").And.Not.Contain(" ."));
    }

    private static Dictionary<string, CslItem> ReadItems(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file)));
        return json.RootElement.EnumerateArray()
            .Select(e => CslItem.Parse(Encoding.UTF8.GetBytes(e.GetRawText())))
            .ToDictionary(item => item.Id, StringComparer.Ordinal);
    }
}
