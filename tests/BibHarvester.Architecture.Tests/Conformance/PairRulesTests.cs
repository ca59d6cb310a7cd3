using BibHarvester.Conformance.Formats;

namespace BibHarvester.Architecture.Tests.Conformance;

/// <summary>What counts as equal between a record of ours and one that is expected, and what does not.</summary>
internal sealed class PairRulesTests
{
    private static readonly BibRecord Plain = new() { Type = WorkType.Document };

    [TestCase("The “Title”: a subtitle", "the title. A Subtitle", true)]
    [TestCase("In-Group’s biases", "In–group's biases", true)]
    [TestCase("融合 ELMo 和词", "融合ELMo和词", true)]
    [TestCase("Über", "U\u0308ber", true)]
    [TestCase("Issue · 4", "Issue ⋅ 4", true)]
    [TestCase("Über", "Uber", false)]
    [TestCase("C++", "C", false)]
    [TestCase("x < 5", "x > 5", false)]
    [TestCase("CO2", "CO 2", false)]
    [TestCase("goodbook", "good book", false)]
    public void Titles_are_compared_by_words_and_signs(string ours, string theirs, bool isEqual) =>
        Assert.That(DifferencesOf(Titled(ours), Titled(theirs)), Is.EqualTo(isEqual ? "" : "title"));

    [TestCase("12-13", "12–13", true)]
    [TestCase("12-13", "12/13", true)]
    [TestCase("12-13", "1213", false)]
    [TestCase("07", "7", false)]
    public void Numbers_keep_what_parts_them(string ours, string theirs, bool isEqual) =>
        Assert.That(DifferencesOf(Plain with { Volume = ours }, Plain with { Volume = theirs }), Is.EqualTo(isEqual ? "" : "volume"));

    [TestCase("2011", "2011", "")]
    [TestCase("2011-05", "2011", "date>")]
    [TestCase("2011", "2011-05-01", "date<")]
    [TestCase("1723?", "1723", "date")]
    [TestCase("1998/..", "1998", "date")]
    [TestCase("-0044", "0044", "date")]
    public void Dates_keep_their_signs(string ours, string theirs, string differences) =>
        Assert.That(DifferencesOf(Dated(ours), Dated(theirs)), Is.EqualTo(differences));

    [Test]
    public void A_name_may_stand_in_one_piece_or_move_its_particle_and_is_no_other_name()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Meaning.IsSame(Person("Gogh", "Vincent van"), Person("van Gogh", "Vincent")), Is.True);
            Assert.That(Meaning.IsSame(Person("Wright", "KC"), Person("Wright", "K. C.")), Is.True);
            Assert.That(Meaning.IsSame(Person("Plato", null), Body("Plato")), Is.True);
            Assert.That(Meaning.IsSame(Person("王", "海霞"), Body("王海霞")), Is.True);
            Assert.That(Meaning.IsSame(Person("Wei", "Li"), Person("Li", "Wei")), Is.False);
            Assert.That(Meaning.IsSame(Person("Group", "The Water"), Body("The Water Group")), Is.False);
            Assert.That(Meaning.IsSame(Person("Berg", "A."), Person("Berg", "B.")), Is.False);
        });
    }

    [TestCase("issue", "07", "7", true)]
    [TestCase("pages", "004-9", "4-9", true)]
    [TestCase("issue", "0", "", false)]
    [TestCase("issue", "70", "7", false)]
    [TestCase("date", "Year of the flood", "Year of", true)]
    [TestCase("date", "Year of the flood", "Spring", false)]
    [TestCase("date", "Year of the flood", "", false)]
    [TestCase("date", "Spring 2001", "Spring", false)]
    [TestCase("title", "07", "7", false)]
    public void The_same_is_said_in_other_writing(string field, string ours, string theirs, bool isExplained) =>
        Assert.That(SameSaying.Explains(new Difference(field, ours, theirs)), Is.EqualTo(isExplained));

    [TestCase("1234-5679", "9780306406157", "x", false)]
    [TestCase("1234-5679 2040-8056", "", "ISSN 1234-5679, 20408056 (online)", true)]
    [TestCase("1234-5679 2040-8056", "", "ISSN 1234-5679", false)]
    [TestCase("1234-5679 2040-8056", "", "ISSN 1234-5679, page 2040 of 80561", false)]
    [TestCase("1234-5679 2040-8056", "", "1234-5679 312040805634", false)]
    public void The_others_of_several_numbers_stand_in_the_input(string ours, string theirs, string input, bool isExplained) =>
        Assert.That(OneOfSeveral.Explains(new Difference("issn", ours, theirs.Length == 0 ? "1234-5679" : theirs) { IsMore = theirs.Length == 0 }, "bibtex", input), Is.EqualTo(isExplained));

    [Test]
    public void An_older_ISBN_is_the_newer_one_and_a_format_with_lists_of_numbers_explains_nothing()
    {
        var difference = new Difference("isbn", "9780306406157 9780140328721", "9780140328721") { IsMore = true };
        Assert.Multiple(() =>
        {
            Assert.That(OneOfSeveral.Explains(difference, "bibtex", "0-306-40615-2; 978-0-14-032872-1"), Is.True);
            Assert.That(OneOfSeveral.Explains(difference, "csl-json", "0-306-40615-2; 978-0-14-032872-1"), Is.False);
        });
    }

    [TestCase("type", "BlogPost", "WebPage", "biblatex", true)]
    [TestCase("type", "WebPage", "BlogPost", "biblatex", false)]
    [TestCase("type", "Book", "BookSet", "biblatex", false)]
    [TestCase("type", "Software", "Document", "bibtex", true)]
    [TestCase("type", "Software", "Document", "biblatex", false)]
    [TestCase("type", "Thesis", "Document", "bibtex", false)]
    [TestCase("date", "2011-05-03", "2011-05", "bibtex", true)]
    [TestCase("date", "2011-05-03", "2011-05", "biblatex", false)]
    [TestCase("date", "2011-21", "2011", "bibtex", true)]
    [TestCase("date", "2011-05-03", "2011", "bibtex", false)]
    [TestCase("date", "2011-05-03", "2011-06", "bibtex", false)]
    public void BibTeX_has_no_days_and_few_types(string field, string ours, string theirs, string format, bool isExplained) =>
        Assert.That(BibTeXLimits.Explains(new Difference(field, ours, theirs), Plain, Plain, format), Is.EqualTo(isExplained));

    [Test]
    public void BibTeX_has_one_list_of_editors_in_which_all_must_stand()
    {
        var ours = Plain with
        {
            Contributors = [Person("Berg", "A") with { Role = ContributorRole.Editor }, Person("Roe", "B") with { Role = ContributorRole.CollectionEditor }],
        };
        var theirs = Plain with { Contributors = [Person("Roe", "B") with { Role = ContributorRole.Editor }, Person("Berg", "A") with { Role = ContributorRole.Editor }] };
        var other = Plain with { Contributors = [theirs.Contributors[0], Person("Doe", "A") with { Role = ContributorRole.Editor }] };
        var difference = new Difference("editors", "Berg, A", "Roe, B; Berg, A") { IsLess = true };
        Assert.Multiple(() =>
        {
            Assert.That(BibTeXLimits.Explains(difference, ours, theirs, "biblatex"), Is.True);
            Assert.That(BibTeXLimits.Explains(difference, ours, other, "biblatex"), Is.False);
            Assert.That(BibTeXLimits.Explains(difference, Plain with { Contributors = [ours.Contributors[0]] }, theirs, "biblatex"), Is.False);
        });
    }

    [Test]
    public void The_name_of_a_site_may_stand_for_who_is_behind_it_and_of_nothing_else()
    {
        var difference = new Difference("container→publisher", "A Site", "A Site");
        var (page, book) = (new BibRecord { Type = WorkType.WebPage }, new BibRecord { Type = WorkType.Book });
        var (onSite, inBook) = (In(ContainerKind.WebSite, "A Site"), In(ContainerKind.Book, "A Site"));
        Assert.Multiple(() =>
        {
            Assert.That(BibTeXLimits.Explains(difference, onSite, page, "biblatex"), Is.True);
            Assert.That(BibTeXLimits.Explains(difference, onSite, page, "bibtex"), Is.False);
            Assert.That(BibTeXLimits.Explains(difference, inBook, page, "biblatex"), Is.False);
            Assert.That(BibTeXLimits.Explains(difference, onSite, book, "biblatex"), Is.False);
        });
    }

    [TestCase("volume", "3", "", WorkType.Thesis, true)]
    [TestCase("volume", "3", "", WorkType.Book, false)]
    [TestCase("volume", "", "3", WorkType.Thesis, false)]
    [TestCase("volume", "3", "4", WorkType.Thesis, false)]
    [TestCase("isbn", "9780306406157", "", WorkType.JournalArticle, true)]
    [TestCase("title", "T", "", WorkType.JournalArticle, false)]
    public void Zotero_has_no_such_field_for_a_type(string field, string ours, string theirs, WorkType type, bool isExplained) =>
        Assert.That(ZoteroLimits.Explains(new Difference(field, ours, theirs), Plain, new BibRecord { Type = type }, "bbt-json"), Is.EqualTo(isExplained));

    [TestCase(WorkType.Proceedings, WorkType.Book, true)]
    [TestCase(WorkType.Book, WorkType.Proceedings, false)]
    [TestCase(WorkType.Book, WorkType.Chapter, false)]
    public void Zotero_has_no_such_type(WorkType ours, WorkType theirs, bool isExplained) => Assert.That(
        ZoteroLimits.Explains(new Difference("type", $"{ours}", $"{theirs}"), new BibRecord { Type = ours }, new BibRecord { Type = theirs }, "bbt-json"), Is.EqualTo(isExplained));

    [Test]
    public void A_book_of_Zotero_stands_in_series_only()
    {
        var difference = new Difference("container", "C", "");
        var book = new BibRecord { Type = WorkType.Book };
        Assert.Multiple(() =>
        {
            Assert.That(ZoteroLimits.Explains(difference, In(ContainerKind.Book, "C"), book, "bbt-json"), Is.True);
            Assert.That(ZoteroLimits.Explains(difference, In(ContainerKind.Series, "C"), book, "bbt-json"), Is.False);
            Assert.That(ZoteroLimits.Explains(difference, In(ContainerKind.Proceedings, "C"), new BibRecord { Type = WorkType.ConferencePaper }, "bbt-json"), Is.False);
        });
    }

    [Test]
    public void The_exporter_was_told_to_leave_out_fields_and_OpenAlex_fills_up_years()
    {
        var input = Path.GetTempFileName();
        File.WriteAllText(input, """{"config": {"preferences": {"skipFields": "DOI, number, month"}}, "items": []}""");
        var skipping = new PairRow("set", input, "bbt-json", "a.bib", "biblatex", "preferences: skipFields=volume; x");
        var skippingByIndex = new PairRow("set", "a.json", "zotero-api-json", "a.bib", "biblatex", "preferences: skipFields=DOI,number; x");
        var filling = new PairRow("set", "a.json", "openalex-json", "b.json", "zotero-translator-json", "");
        Assert.Multiple(() =>
        {
            Assert.That(skipping.Explains(new Difference("doi", "10.1/a", "")), Is.True);
            Assert.That(skipping.Explains(new Difference("issue", "3", "")), Is.True);
            Assert.That(skipping.Explains(new Difference("date", "2011-05", "2011") { IsMore = true }), Is.True);
            Assert.That(skipping.Explains(new Difference("doi", "10.1/a", "10.1/b")), Is.False);
            Assert.That(skipping.Explains(new Difference("volume", "3", "")), Is.False);
            Assert.That(filling.Explains(new Difference("date", "2014", "2014-01-01") { IsLess = true }), Is.True);
            Assert.That(filling.Explains(new Difference("date", "2014", "2014-01-02") { IsLess = true }), Is.False);
            Assert.That(skipping.Explains(new Difference("date", "2014", "2014-01-01") { IsLess = true }), Is.False);
            Assert.That((skippingByIndex.Explains(new Difference("doi", "10.1/a", "")), skippingByIndex.Explains(new Difference("volume", "3", ""))), Is.EqualTo((true, false)));
        });
        File.Delete(input);
    }

    private static string DifferencesOf(BibRecord ours, BibRecord theirs) => string.Join(' ', Meaning.Compare(ours, theirs).Select(d => d.Class));

    private static BibRecord Titled(string title) => Plain with { Titles = [new Title { Text = new RichText(title) }] };

    private static BibRecord Dated(string date) => Plain with { Dates = [new WorkDate(DateKind.Issued, BibDate.Parse(date))] };

    private static BibRecord In(ContainerKind kind, string title) =>
        Plain with { Containers = [new Container { Kind = kind, Titles = [new Title { Text = new RichText(title) }] }] };

    private static Contributor Person(string family, string? given) => new() { Person = new PersonName { Family = family, Given = given } };

    private static Contributor Body(string name) => new() { Organization = name };
}
