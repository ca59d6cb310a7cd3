using System.Buffers;
using System.Text;

namespace BibHarvester.Formats.Tests.Zotero;

/// <summary>What items say in a field that has it not for its own.</summary>
public class ZoteroSaidElsewhereTests
{
    [TestCase("2019/03/09/", "2019-03-09")]
    [TestCase("2016/12//", "2016-12")]
    [TestCase("四月 1, 1976", "1976-04-01")]
    [TestCase("2017-14/2017-15", "2017-22/2017-23")]
    [TestCase("2015, Jun. 2015", "2015-06")]
    public void A_date_with_parts_left_out_or_in_Chinese_is_a_date(string text, string expected)
    {
        Assert.That(Read($$"""{"itemType": "book", "title": "Fens", "date": "{{text}}"}""").Issued, Is.EqualTo(BibDate.Parse(expected)));
    }

    [Test]
    public void Of_a_day_and_a_month_in_an_unknown_order_the_year_is_known() =>
        Assert.That(Read("""{"itemType": "book", "title": "Fens", "date": "05 01, 2018"}""").Issued, Is.EqualTo(BibDate.Of(2018) with { Literal = "05 01, 2018" }));

    [TestCase("csl.type: video", WorkType.Video)]
    [TestCase("type: pamphlet", WorkType.Pamphlet)]
    public void A_line_may_say_with_a_mark_that_it_speaks_of_CSL(string line, WorkType type)
    {
        var record = Read($$"""{"itemType": "document", "title": "Fens", "extra": "{{line}}"}""");

        Assert.That((record.Type, record.Notes.Count), Is.EqualTo((type, 0)));
    }

    [TestCase("\"patentNumber\": \"EP123\", \"issueDate\": \"2001\"", "EP123", null, "type = {patenteu}", "number = {123}")]
    [TestCase("\"applicationNumber\": \"DE 456A\"", "DE 456A", "Patent request", "type = {patreqde}", "number = {456A}")]
    [TestCase("\"patentNumber\": \"WO123\"", "WO123", null, "", "number = {WO123}")]
    public void BibLaTeX_has_the_office_of_a_patent_in_its_kind(string fields, string number, string? genre, string type, string written)
    {
        var record = Read("{\"itemType\": \"patent\", \"title\": \"Fens\", " + fields + "}");

        Assert.Multiple(() =>
        {
            Assert.That((record.Number, record.Genre), Is.EqualTo((number, genre)));
            Assert.That(Write(record, "biblatex"), Does.Contain(type).And.Contain(written));
            Assert.That(Read(Write(record, "zotero-api-json")), Is.EqualTo(record));
        });
    }

    [TestCase("number = {US334823A}", "US334823A")]
    [TestCase("number = {334823A}, type = {patentus}", "334823A")]
    public void The_number_of_a_patent_stays_as_BibLaTeX_s_files_have_it(string fields, string number)
    {
        var record = Read("@patent{k, title = {Fens}, " + fields + "}", "biblatex");

        Assert.That((record.Number, record.Genre), Is.EqualTo((number, "U.S. patent")));
        Assert.That(Read(Write(record, "biblatex"), "biblatex"), Is.EqualTo(record));
    }

    [Test]
    public void Zotero_has_the_office_of_a_patent_in_its_number()
    {
        var record = new BibRecord { Type = WorkType.Patent, Titles = ["Fens"], Number = "5668842", Genre = "U.S. patent" };

        Assert.That(Write(record, "zotero-api-json"), Does.Contain("\"US5668842\""));
        Assert.That(Read(Write(record, "zotero-api-json")), Is.EqualTo(record with { Number = "US5668842" }));
    }

    [TestCase("QFT in $d=2+1$ and \\\\'E", ", \"tags\": [{\"tag\": \"#LaTeX\"}]", "QFT in d=2+1 and É")]
    [TestCase("{`Neural'} computation of {RNA} in \\\\textit{E. coli} & $x_1$", ", \"tags\": [{\"tag\": \"#LaTeX\"}]", "‘Neural’ computation of RNA in E. coli & x1")]
    [TestCase("On <pre>$x_1$</pre> and $y$", "", "On x1 and $y$")]
    [TestCase("On <pre>$x", "", "On $x")]
    public void Titles_that_are_marked_as_TeX_are_read_as_TeX(string title, string tags, string expected)
    {
        var record = Read("{\"itemType\": \"book\", \"title\": \"" + title + "\"" + tags + "}");

        Assert.That(record.Title!.Text.Plain, Is.EqualTo(expected));
        Assert.That(Read(Write(record, "zotero-api-json")), Is.EqualTo(record));
    }

    [Test]
    public void An_address_of_PubMed_says_the_number_there()
    {
        var record = Read("""{"itemType": "journalArticle", "title": "Fens", "url": "http://www.ncbi.nlm.nih.gov/pubmed/29424689"}""");

        Assert.That(record.Identifiers, Is.EqualTo(new[] { new Identifier(IdentifierKind.Pmid, "29424689") }));
    }

    [Test]
    public void An_article_on_arXiv_that_stands_in_no_journal_is_a_preprint()
    {
        Assert.That(Read("""{"itemType": "journalArticle", "title": "Fens", "extra": "arXiv:1806.05726 [cs]"}""").Type, Is.EqualTo(WorkType.Preprint));
        Assert.That(Read("""{"itemType": "journalArticle", "title": "Fens", "publicationTitle": "Reeds", "extra": "arXiv:1806.05726 [cs]"}""").Type, Is.EqualTo(WorkType.JournalArticle));
    }

    private static BibRecord Read(string text, string format = "zotero-api-json") => RecordFormats.Find(format)!.Reader!.Read(Encoding.UTF8.GetBytes(text)).Single().Record! with { Provenance = null };

    private static string Write(BibRecord record, string format)
    {
        var bytes = new ArrayBufferWriter<byte>();
        RecordFormats.Find(format)!.Writer!.Write([record], bytes);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
