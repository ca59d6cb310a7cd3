using System.Text;

namespace BibHarvester.Formats.Tests.OpenAlex;

public sealed class OpenAlexReaderTests
{
    private const string Work = """
        {"id":"https://openalex.org/W1","doi":"https://doi.org/10.1000/abc","title":"On Things","display_name":"On Things","publication_year":2020,"publication_date":"2020-05-17",
         "ids":{"pmid":"https://pubmed.ncbi.nlm.nih.gov/123"},"language":"en","type":"article","is_retracted":true,
         "primary_location":{"landing_page_url":"https://example.org/abc","license":"cc-by","source":{"display_name":"Journal of Things","issn":["0021-9967"],"type":"journal","host_organization_name":"A House"}},
         "authorships":[{"author":{"id":"https://openalex.org/A1","display_name":"Ada Berg","orcid":"https://orcid.org/0000-0002-1825-0097"},"institutions":[{"display_name":"A Place"}]}],
         "biblio":{"volume":"12","issue":"3","first_page":"1","last_page":"9"},"abstract_inverted_index":{"One":[0,2],"and":[1]},"cited_by_count":7,"referenced_works":["https://openalex.org/W2"]}
        """;

    [TestCase("ebook platform", "Fen Press")]
    [TestCase("repository", null)]
    public void A_publisher_s_own_shop_of_books_names_it(string type, string? publisher)
    {
        var work = "{\"id\":\"https://openalex.org/W1\",\"title\":\"Fens\",\"type\":\"book\",\"primary_location\":{\"source\":{\"display_name\":\"Fen Press eBooks\",\"type\":\"" +
            type + "\",\"host_organization_name\":\"Fen Press\"}}}";
        var record = RecordFormats.Find("openalex-json")!.Reader!.Read(Encoding.UTF8.GetBytes(work)).Single().Record!;

        Assert.That(record.Publishers.Select(p => p.Name), Is.EqualTo(publisher is null ? [] : new[] { publisher }));
    }

    [TestCase(Work, 1)]
    [TestCase("{\"meta\":{\"count\":2},\"results\":[" + Work + "," + Work + "]}", 2)]
    public void Works_are_read_one_or_many(string json, int count)
    {
        var records = RecordFormats.Find("openalex-json")!.Reader!.Read(Encoding.UTF8.GetBytes(json)).Select(i => i.Record!).ToList();
        var record = records[0];
        Assert.Multiple(() =>
        {
            Assert.That(records, Has.Count.EqualTo(count));
            Assert.That(record.Type, Is.EqualTo(WorkType.JournalArticle));
            Assert.That(record.Title!.Text.Plain, Is.EqualTo("On Things"));
            Assert.That(record.Contributors.Single().Person, Is.EqualTo(new PersonName { Family = "Berg", Given = "Ada" }));
            Assert.That(record.Contributors[0].Affiliations.Single().Name, Is.EqualTo("A Place"));
            Assert.That(record.Issued, Is.EqualTo(BibDate.Of(2020, 5, 17)));
            Assert.That(record.Containers.Single().Title, Is.EqualTo("Journal of Things"));
            Assert.That((record.Volume, record.Issue, record.Pages), Is.EqualTo(("12", "3", Pages.Parse("1-9"))));
            Assert.That(record.Identifiers.Select(i => i.Kind), Is.EqualTo((IdentifierKind[])[IdentifierKind.Doi, IdentifierKind.OpenAlex, IdentifierKind.Pmid]));
            Assert.That(record.Abstracts.Single().Text.Plain, Is.EqualTo("One and One"));
            Assert.That(record.Status.Single().Kind, Is.EqualTo(StatusKind.Retracted));
            Assert.That(record.References, Has.Count.EqualTo(1));
            Assert.That(record.Metrics, Is.EqualTo((Metric[])[new Metric { Name = "citations", Value = 7 }]));
        });
    }

    // What stands on the work, unless the listed name says what its initials stand for or the printed one is no name.
    [TestCase("Daniel A. Norris", "Daniel Norris", "Norris", "Daniel")]
    [TestCase("Debasish Lund", "Debashis Lund", "Lund", "Debashis")]
    [TestCase("Mike Lehn", "M. Lehn", "Lehn", "Mike")]
    [TestCase("Andrew Dick White", "Andrew D. White", "White", "Andrew Dick")]
    [TestCase("S. Mele", "Salvatore Mele", "Mele", "Salvatore")]
    [TestCase("John Smith", "SMITH JOHN", "Smith", "John")]
    [TestCase("John Smith", "Smith J", "Smith", "John")]
    [TestCase("Mei Tang", "Tang Mei", "Tang", "Mei")]
    [TestCase("Ann B Berg (12345)", "Ann B Berg (12345)", "Berg", "Ann B")]
    public void A_name_is_that_on_the_work(string listed, string printed, string family, string given)
    {
        var json = $$"""{"id":"https://openalex.org/W1","title":"On Things","type":"article","authorships":[{"author":{"display_name":"{{listed}}"},"raw_author_name":"{{printed}}"}]}""";
        var record = RecordFormats.Find("openalex-json")!.Reader!.Read(Encoding.UTF8.GetBytes(json)).Single().Record!;
        Assert.That(record.Contributors.Single().Person, Is.EqualTo(new PersonName { Family = family, Given = given }));
    }

    [TestCase("preprint", "repository", "arXiv (Cornell University)", "arXiv")]
    [TestCase("book-chapter", "repository", "HAL (A Centre)", null)]
    [TestCase("article", "journal", "Sea Letters (Online)", "Sea Letters (Online)")]
    public void A_repository_is_the_container_of_what_appeared_there_alone(string type, string kind, string name, string? container)
    {
        var source = $$"""{"display_name":"{{name}}","type":"{{kind}}"}""";
        var json = $$"""{"id":"https://openalex.org/W1","title":"On Things","type":"{{type}}","authorships":[],"primary_location":{"source":{{source}}  }  }""";
        var record = RecordFormats.Find("openalex-json")!.Reader!.Read(Encoding.UTF8.GetBytes(json)).Single().Record!;
        Assert.That(record.Containers.SingleOrDefault()?.Title, Is.EqualTo(container));
    }

    [TestCase(Work)]
    [TestCase("""{"meta":{"count":1},"results":[{"id": "https://openalex.org/W1","title":"On Things","display_name":"On Things"}]}""")]
    [TestCase("""[{"id":"https://openalex.org/W1","doi":null}]""")]
    public void Works_are_known_by_their_ids_whatever_members_were_asked_for(string json) => Assert.That(FormatText.Detect(json), Is.EqualTo("openalex-json"));
}
