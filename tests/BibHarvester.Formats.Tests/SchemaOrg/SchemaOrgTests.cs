using System.Buffers;
using System.Text;

namespace BibHarvester.Formats.Tests.SchemaOrg;

public sealed class SchemaOrgTests
{
    private const string Article = """
        {"@context":"https://schema.org","@type":"ScholarlyArticle","@id":"https://doi.org/10.1000/abc","name":"On Things","author":[{"@type":"Person","givenName":"Ada","familyName":"Berg",
         "@id":"https://orcid.org/0000-0002-1825-0097","email":"a@example.org"},{"@type":"Organization","name":"The Group"}],"datePublished":"2020-05-17","pageStart":"1","pageEnd":"9",
         "isPartOf":{"@type":"PublicationIssue","issueNumber":"3","isPartOf":{"@type":"PublicationVolume","volumeNumber":"12","isPartOf":{"@type":"Periodical","name":"Journal of Things","issn":"0021-9967"}}},
         "publisher":{"@type":"Organization","name":"A House"},"image":"a.png"}
        """;

    private static readonly RecordFormat Format = RecordFormats.Find("schemaorg-jsonld")!;

    [TestCase(Article)]
    [TestCase("{\"@context\":\"https://schema.org\",\"@graph\":[" + Article + "]}")]
    [TestCase("<!doctype html><html><head><script type='application/ld+json'>" + Article + "</script></head></html>")]
    public void An_article_is_read_from_a_node_a_graph_and_a_page(string text)
    {
        var record = Read(text);
        Assert.Multiple(() =>
        {
            Assert.That(record.Type, Is.EqualTo(WorkType.JournalArticle));
            Assert.That(record.Title!.Text.Plain, Is.EqualTo("On Things"));
            Assert.That(record.Contributors.Select(c => c.Person?.Family ?? c.Organization), Is.EqualTo((string[])["Berg", "The Group"]));
            Assert.That(record.Contributors[0].Orcid?.Value, Is.EqualTo("0000-0002-1825-0097"));
            Assert.That(record.Issued, Is.EqualTo(BibDate.Of(2020, 5, 17)));
            Assert.That(record.Containers.Single().Title, Is.EqualTo("Journal of Things"));
            Assert.That(record.Containers[0].Identifiers.Single().Value, Is.EqualTo("0021-9967"));
            Assert.That((record.Volume, record.Issue, record.Pages), Is.EqualTo(("12", "3", Pages.Parse("1-9"))));
            Assert.That(record.Doi?.Value, Is.EqualTo("10.1000/abc"));
            Assert.That(record.ExtraFields.Select(f => f.Name), Is.SupersetOf((string[])["/author/0/email", "image"]));
        });
    }

    [Test]
    public void What_is_read_is_written_back_whole()
    {
        var record = Read(Article);
        var output = new ArrayBufferWriter<byte>();
        Format.Writer!.Write([record], output);
        Assert.That(Read(Encoding.UTF8.GetString(output.WrittenSpan)), Is.EqualTo(record));
    }

    [Test]
    public void What_is_no_work_is_told()
    {
        var item = Format.Reader!.Read("{\"@context\":\"https://schema.org\",\"@type\":\"Person\",\"name\":\"Ada\"}"u8.ToArray()).Single();
        Assert.That(item.Diagnostics.Single().Code, Is.EqualTo("SOJ003"));
    }

    [Test]
    public void A_keyword_in_a_list_keeps_its_commas_and_one_text_is_several()
    {
        var listed = Read("""{"@context":"https://schema.org","@type":"Dataset","name":"Things","keywords":["Medicine, Health","one"]}""");
        var texted = Read("""{"@context":"https://schema.org","@type":"Dataset","name":"Things","keywords":"one, two"}""");

        Assert.That(listed.Keywords.Select(k => k.Text), Is.EqualTo((string[])["Medicine, Health", "one"]));
        Assert.That(texted.Keywords.Select(k => k.Text), Is.EqualTo((string[])["one", "two"]));
    }

    [Test]
    public void An_address_at_the_DOI_resolver_names_the_work_and_a_project_is_one_by_its_DOI_only()
    {
        Assert.That(Read("""{"@context":"https://schema.org","@type":"Dataset","name":"Things","url":"https://doi.org/10.1000/abc"}""").Doi, Is.EqualTo((Doi?)Doi.Parse("10.1000/abc")));
        Assert.That(Read("""{"@context":"https://schema.org","@type":"Project","@id":"https://doi.org/10.1000/abc","name":"Things"}""").Type, Is.EqualTo(WorkType.Project));
        Assert.That(Format.Reader!.Read("{\"@context\":\"https://schema.org\",\"@type\":\"Project\",\"name\":\"Things\"}"u8.ToArray()).Single().Record, Is.Null);
    }

    private static BibRecord Read(string text) => Format.Reader!.Read(Encoding.UTF8.GetBytes(text)).Single().Record! with { Provenance = null };
}
