using BibHarvester.Formats.Abbreviations;

namespace BibHarvester.Formats.Tests.Abbreviations;

public class TitleAbbreviationsTests
{
    private const string Words = """
        WORDS;ABBREVIATIONS;LANGUAGES
        journal;j.;eng
        polym-;polym.;mul
        scien-;sci.;eng, fre
        chem-;chem.;mul
        chemie;chem.;ger
        zeitschrift;z.;ger
        angewandt-;angew.;ger
        annal-;ann.;mul
        international;int.;eng
        american;am.;eng
        society;soc.;eng
        research;res.;eng
        review;rev.;eng
        wochen-;wochen.;ger
        -blatt;-bl.;ger
        physics;phys.;eng
        bio-;n.a.;
        économi-;écon.;fre
        année;n.a.;fre
        chirurg;chir.;ger
        """;

    private static readonly TitleAbbreviations Table = TitleAbbreviations.Parse(Words);

    [TestCase("Journal of Polymer Science Part A", "J. Polym. Sci. A")]
    [TestCase("Journal of Polymer Science, Part A", "J. Polym. Sci. A")]
    [TestCase("Nature", "Nature")]
    [TestCase("The Review", "Review")]
    [TestCase("Journal of the American Chemical Society", "J. Am. Chem. Soc.")]
    [TestCase("JOURNAL OF THE AMERICAN CHEMICAL SOCIETY", "J. AM. CHEM. SOC.")]
    [TestCase("Zeitschrift für angewandte Chemie", "Z. angew. Chem.")]
    [TestCase("Ärztliches Sonntagblatt", "Ärztliches Sonntagbl.")]
    [TestCase("L’Année économique", "Année écon.")]
    [TestCase("Journal of Physics A", "J. Phys. A")]
    [TestCase("Annales de l'économie", "Ann. écon.")]
    [TestCase("IEEE Journal of Research & Review", "IEEE J. Res. Rev.")]
    [TestCase("Bio-Chemical Reviews", "Bio-Chem. Rev.")]
    [TestCase("International Journal: a subtitle", "Int. J.")]
    [TestCase("Lancet (London, England)", "Lancet (London England)")]
    [TestCase("中华肿瘤杂志", "中华肿瘤杂志")]
    public void Titles_are_abbreviated_by_ISO_4(string title, string expected) => Assert.That(Table.Abbreviate(title), Is.EqualTo(expected));

    [Test]
    public void Words_count_in_their_languages()
    {
        Assert.That(Table.Abbreviate("Der Chirurg heute", "de"), Is.EqualTo("Chir. heute"));
        Assert.That(Table.Abbreviate("Chirurg heute", "en"), Is.EqualTo("Chirurg heute"));
    }

    [Test]
    public void PubMeds_form_has_no_stops() => Assert.That(Table.AbbreviateWithoutStops("Journal of Polymer Science Part A"), Is.EqualTo("J Polym Sci A"));

    [TestCase("Journal of Things;J. Thi.\nAnnals of & Odds;Ann. Odd.\n")]
    [TestCase("\"Journal of Things\",\"J. Thi.\",\"JT\"\n\"Annals of, Odds\",\"Ann. Odd.\"\n")]
    [TestCase("# list\nJournal of Things = J. Thi.\n")]
    [TestCase("{\"default\":{\"container-title\":{\"Journal of Things\":\"J. Thi.\"}}}")]
    public void Lists_of_journals_are_read(string list)
    {
        var table = TitleAbbreviations.Parse(list);
        Assert.That((table.Abbreviate("The journal of things"), table.Abbreviate("Journal of Others")), Is.EqualTo(("J. Thi.", (string?)null)));
    }

    [TestCase("")]
    [TestCase("{}")]
    [TestCase("{x")]
    [TestCase("one\ntwo")]
    public void A_table_without_rows_is_refused(string text) => Assert.That(() => TitleAbbreviations.Parse(text), Throws.TypeOf<FormatException>());

    [Test]
    public void Writers_have_the_abbreviation_beside_the_title_and_BibTeX_in_its_place()
    {
        var options = new WriteOptions { Abbreviations = Table };
        BibRecord[] records =
        [
            new()
            {
                Type = WorkType.JournalArticle, Titles = ["On things"],
                Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Journal of Polymer Science Part A"] }],
            },
        ];

        Assert.That(records.ToBibTeX(options), Does.Contain("journal = {J. Polym. Sci. A}"));
        Assert.That(records.ToRis(options), Does.Contain("T2  - Journal of Polymer Science Part A\r\n").And.Contain("J2  - J. Polym. Sci. A\r\n"));
        Assert.That(records.ToCslJson(options), Does.Contain("\"container-title-short\": \"J. Polym. Sci. A\""));
    }
}
