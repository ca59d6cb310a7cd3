using System.Text;

namespace BibHarvester.Formats.Tests.DataCite;

public class DataCiteHostNumbersTests
{
    [Test]
    public void The_ISBN_of_the_book_in_which_a_chapter_is_published_stands_with_the_book()
    {
        const string Work = """
            {"doi": "10.1000/a", "titles": [{"title": "Reeds"}], "publisher": "Board", "publicationYear": 2012, "types": {"resourceTypeGeneral": "BookChapter"},
             "container": {"type": "Book", "title": "Fens"},
             "relatedIdentifiers": [{"relationType": "IsPublishedIn", "relatedIdentifier": "978-0-306-40615-7", "relatedIdentifierType": "ISBN"}]}
            """;

        var record = RecordFormats.Find("datacite-json")!.Reader!.Read(Encoding.UTF8.GetBytes(Work)).Single().Record!;

        Assert.That(record.Containers.Single().Identifiers.Single().Key, Is.EqualTo("9780306406157"));
    }

    [TestCase("\"firstPage\": \"No 1\", \"lastPage\": \"2 (2018)\"", null)]
    [TestCase("\"firstPage\": \"Fens and Reeds\"", null)]
    [TestCase("\"firstPage\": \"pp. 3\", \"lastPage\": \"9\"", "3–9")]
    [TestCase("\"firstPage\": \"3\", \"lastPage\": \"9\"", "3–9")]
    public void What_is_no_page_is_kept_as_it_stands(string members, string? pages)
    {
        var work = "{\"doi\": \"10.1000/a\", \"titles\": [{\"title\": \"Reeds\"}], \"container\": {\"type\": \"Series\", \"title\": \"Fens\", " + members + "}}";

        var record = RecordFormats.Find("datacite-json")!.Reader!.Read(Encoding.UTF8.GetBytes(work)).Single().Record!;

        Assert.That(record.Pages?.ToString(), Is.EqualTo(pages));
        Assert.That(record.ExtraFields.Count > 0, Is.EqualTo(pages is null));
    }

    [TestCase("33–52 Pages", "33–52")]
    [TestCase("S. 33-52", "33–52")]
    [TestCase("52 pages", null)]
    [TestCase("640-480 px", null)]
    public void A_range_of_pages_among_the_sizes_is_that_of_the_work(string size, string? pages)
    {
        var record = Read($$"""{"doi": "10.1000/a", "titles": [{"title": "Reeds"}], "sizes": ["{{size}}"]}""");

        Assert.That((record.Pages?.ToString(), record.Extents.Single()), Is.EqualTo((pages, size)));
    }

    [TestCase("JournalArticle", ContainerKind.Periodical)]
    [TestCase("Report", ContainerKind.Series)]
    public void What_an_article_stands_in_is_a_journal_whatever_the_container_is_called(string type, ContainerKind kind)
    {
        var record = Read($$$"""{"doi": "10.1000/a", "titles": [{"title": "Reeds"}], "types": {"resourceTypeGeneral": "{{{type}}}"}, "container": {"type": "Series", "title": "Fens"}}""");

        Assert.That(record.Containers.Single().Kind, Is.EqualTo(kind));
    }

    private static BibRecord Read(string work) => RecordFormats.Find("datacite-json")!.Reader!.Read(Encoding.UTF8.GetBytes(work)).Single().Record!;
}
