using System.Xml.Linq;
using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Tests;

[TestFixture]
internal sealed class LocalesTests
{
    // CSL 1.0.2, appendices II and III, and the terms of locators and roles in the schema.
    private static readonly string[] Terms =
    [
        "accessed", "ad", "advance-online-publication", "album", "and", "and others", "anonymous", "at", "audio-recording", "available at",
        "bc", "bce", "by", "ce", "circa", "cited", "et-al", "film", "forthcoming", "from", "henceforth", "ibid", "in", "in press",
        "internet", "letter", "loc-cit", "no date", "no-place", "no-publisher", "on", "online", "op-cit", "original-work-published",
        "personal-communication", "podcast", "podcast-episode", "preprint", "presented at", "radio-broadcast", "radio-series",
        "radio-series-episode", "reference", "retrieved", "review-of", "scale", "special-issue", "special-section",
        "television-broadcast", "television-series", "television-series-episode", "video", "working-paper",
        "open-quote", "close-quote", "open-inner-quote", "close-inner-quote", "page-range-delimiter", "colon", "comma", "semicolon",
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "broadcast", "classic", "collection", "dataset",
        "document", "entry", "entry-dictionary", "entry-encyclopedia", "event", "graphic", "hearing", "interview", "legal_case",
        "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent", "performance",
        "periodical", "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book", "software", "song",
        "speech", "standard", "thesis", "treaty", "webpage",
        "act", "appendix", "article-locator", "book", "canon", "chapter", "column", "elocation", "equation", "figure", "folio", "issue",
        "line", "note", "opus", "page", "paragraph", "part", "rule", "scene", "section", "sub-verbo", "supplement", "table", "timestamp",
        "title-locator", "verse", "version", "volume",
        "chapter-number", "citation-number", "collection-number", "edition", "first-reference-note-number", "number", "number-of-pages",
        "number-of-volumes", "page-first", "part-number", "printing-number", "supplement-number",
        "author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator", "director", "editor",
        "editor-translator", "editorial-director", "editortranslator", "executive-producer", "guest", "host", "illustrator", "interviewer",
        "narrator", "organizer", "original-author", "performer", "producer", "recipient", "reviewed-author", "script-writer",
        "series-creator", "translator",
        "month-01", "month-02", "month-03", "month-04", "month-05", "month-06", "month-07", "month-08", "month-09", "month-10", "month-11",
        "month-12", "season-01", "season-02", "season-03", "season-04",
        "ordinal", "long-ordinal-01", "long-ordinal-02", "long-ordinal-03", "long-ordinal-04", "long-ordinal-05", "long-ordinal-06",
        "long-ordinal-07", "long-ordinal-08", "long-ordinal-09", "long-ordinal-10",
    ];

    private static IEnumerable<string> Languages => CslStyles.BuiltInLocales;

    [TestCaseSource(nameof(Languages))]
    public void Every_term_of_the_specification_is_in_every_locale(string language)
    {
        using var stream = typeof(CslStyles).Assembly.GetManifestResourceStream($"locales-{language}.xml")!;
        var terms = XDocument.Load(stream).Descendants().Where(e => e.Name.LocalName == "term").ToList();
        var names = terms.Select(t => (string)t.Attribute("name")!).ToHashSet(StringComparer.Ordinal);
        Assert.Multiple(() =>
        {
            Assert.That(Terms.Except(names, StringComparer.Ordinal), Is.Empty);
            Assert.That(terms.Where(t => t.Value.Length == 0 && (string)t.Attribute("name")! != "ordinal"), Is.Empty);
        });
    }

    [TestCaseSource(nameof(Languages))]
    public void FindLocale_gives_each_locale_under_its_language(string language) =>
        Assert.That(CslStyles.FindLocale(language.ToUpperInvariant())?.Language, Is.EqualTo(language));

    [TestCase("de-AT", "de-DE")]
    [TestCase("en", "en-US")]
    [TestCase("zh", "zh-CN")]
    [TestCase("xx", null)]
    public void FindLocale_falls_back_to_the_same_language(string language, string? expected) =>
        Assert.That(CslStyles.FindLocale(language)?.Language, Is.EqualTo(expected));

    [TestCase("en-US", "July 9, 2018 | 7/9/2018 | 2nd | eds.")]
    [TestCase("en-GB", "9 July 2018 | 09/07/2018 | 2nd | eds.")]
    [TestCase("de-DE", "9. Juli 2018 | 09.07.2018 | 2. | Hrsg.")]
    [TestCase("es-ES", "9 de julio de 2018 | 09/07/2018 | 2.ª | eds.")]
    [TestCase("fr-FR", "9 juillet 2018 | 09/07/2018 | 2ᵉ | éds.")]
    [TestCase("it-IT", "9 luglio 2018 | 09/07/2018 | 2ª | a c. di")]
    [TestCase("ja-JP", "2018年7月9日 | 2018/07/09 | 2 | 編")]
    [TestCase("pt-BR", "9 de julho de 2018 | 09/07/2018 | 2ª | eds.")]
    [TestCase("ru-RU", "9 июля 2018 г. | 09.07.2018 | 2-е | ред.")]
    [TestCase("zh-CN", "2018年7月9日 | 2018-07-09 | 2 | 编")]
    [TestCase("zh-TW", "2018年7月9日 | 2018/07/09 | 2 | 編")]
    public void Dates_ordinals_and_labels_read_as_in_the_language(string language, string expected)
    {
        var style = CslStyle.Parse(
            """
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
              <info><title>T</title><id>t</id></info>
              <citation><layout>
                <group delimiter=" | ">
                  <date variable="issued" form="text"/>
                  <date variable="issued" form="numeric"/>
                  <number variable="edition" form="ordinal"/>
                  <names variable="editor"><label form="short" suffix="#"/><name/></names>
                </group>
              </layout></citation>
            </style>
            """);
        var item = CslItem.Parse(
            """
            {"id":"a","type":"book","edition":"2","issued":{"date-parts":[[2018,7,9]]},"editor":[{"literal":"A"},{"literal":"B"}]}
            """u8.ToArray());
        var text = new CitationProcessor(style, CslStyles.FindLocale(language)!).Cite([item]);
        Assert.That(text[..text.IndexOf('#', StringComparison.Ordinal)], Is.EqualTo(expected));
    }
}
