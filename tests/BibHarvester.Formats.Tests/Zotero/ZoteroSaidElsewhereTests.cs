using System.Text;

namespace BibHarvester.Formats.Tests.Zotero;

/// <summary>What items say in a field that has it not for its own.</summary>
public class ZoteroSaidElsewhereTests
{
    [TestCase("2019/03/09/", "2019-03-09")]
    [TestCase("2016/12//", "2016-12")]
    [TestCase("四月 1, 1976", "1976-04-01")]
    public void A_date_with_parts_left_out_or_in_Chinese_is_a_date(string text, string expected)
    {
        Assert.That(Read($$"""{"itemType": "book", "title": "Fens", "date": "{{text}}"}""").Issued, Is.EqualTo(BibDate.Parse(expected)));
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

    private static BibRecord Read(string text) => RecordFormats.Find("zotero-api-json")!.Reader!.Read(Encoding.UTF8.GetBytes(text)).Single().Record!;
}
