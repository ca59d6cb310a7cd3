using System.Text;

namespace BibHarvester.Formats.Tests.OrcidJson;

/// <summary>The works of a person, as ORCID lists them.</summary>
public sealed class OrcidJsonReaderTests
{
    private const string Summary = """
        {"put-code":7,"title":{"title":{"value":"On Things"},"subtitle":{"value":"A Study"},"translated-title":{"value":"Über Dinge","language-code":"de"}},
         "external-ids":{"external-id":[{"external-id-type":"pmid","external-id-value":"123","external-id-relationship":"self"},
           {"external-id-type":"issn","external-id-value":"0021-9967","external-id-relationship":"part-of"}]},
         "url":{"value":"https://example.org/things"},"type":"journal-article","publication-date":{"year":{"value":"2019"},"month":{"value":"05"},"day":null},
         "journal-title":{"value":"Journal of Things"}}
        """;

    [Test]
    public void A_group_is_one_work_with_the_identifiers_of_all_its_summaries()
    {
        const string group = $$$"""
            {"external-ids":{"external-id":[{"external-id-type":"pmid","external-id-value":"123","external-id-relationship":"self"},
              {"external-id-type":"doi","external-id-value":"10.1000/ABC","external-id-relationship":"self"}]},
             "work-summary":[{{{Summary}}},{"put-code":8,"title":{"title":{"value":"ON THINGS"}},"type":"journal-article"}]}
            """;
        var record = Read($$"""{"last-modified-date":null,"group":[{{group}}],"path":"/0000-0002-1825-0097/works"}""").Single().Record!;
        Assert.Multiple(() =>
        {
            Assert.That(record with { ExtraFields = [], Provenance = null }, Is.EqualTo(new BibRecord
            {
                Type = WorkType.JournalArticle,
                Titles = record.Titles,
                Identifiers = [Pmid.Parse("123"), Doi.Parse("10.1000/ABC")],
                Dates = record.Dates,
                Containers = record.Containers,
                Links = record.Links,
            }));
            Assert.That(record.Titles.Select(t => (t.Text.Plain, t.Subtitle?.Plain)), Is.EqualTo(new (string, string?)[] { ("On Things", "A Study"), ("Über Dinge", null) }));
            Assert.That((record.Issued, record.Containers.Single().Title, record.Containers[0].Identifiers.Single()), Is.EqualTo((BibDate.Of(2019, 5), "Journal of Things", (Identifier)Issn.Parse("0021-9967"))));
            Assert.That(record.ExtraFields.Any(f => f.Value.ToString().Contains("ON THINGS", StringComparison.Ordinal)), Is.True, "What another says of the work is kept.");
        });
    }

    [TestCase("""{"last-modified-date":null,"group":[],"path":"/0000-0002-1825-0097/works"}""")]
    [TestCase("""{"last-modified-date":{"value":1},"group":[],"path":null}""")]
    public void A_list_without_works_holds_nothing_and_is_no_error(string json) => Assert.That(Read(json), Is.Empty);

    private static List<ReadItem> Read(string json) => [.. RecordFormats.Find("orcid-json")!.Reader!.Read(Encoding.UTF8.GetBytes(json))];
}
