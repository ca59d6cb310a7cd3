using System.Buffers;
using System.Text;

namespace BibHarvester.Formats.Tests.Cff;

public sealed class CffTests
{
    private static readonly RecordFormat Format = RecordFormats.Find("cff")!;

    [Test]
    public void Software_is_read_with_the_work_that_describes_it()
    {
        var record = Read("""
            cff-version: 1.2.0
            message: Cite it.
            title: Tool
            version: 1.10
            date-released: 2020-05-17
            license: MIT
            authors:
            - family-names: Berg
              given-names: Ada
              name-particle: van der
              orcid: https://orcid.org/0000-0002-1825-0097
              email: a@example.org
            - name: The House
            identifiers:
            - {type: doi, value: 10.1000/tool}
            - {type: swh, value: "swh:1:rel:00"}
            preferred-citation:
              type: article
              title: On Tools
              journal: Journal of Tools
              year: 2019
              month: 3
              volume: 12
              start: 1
              end: 9
              authors: [{family-names: Berg}]
            """);

        var described = record.Relations.Single().Record!;
        Assert.Multiple(() =>
        {
            Assert.That(record.Type, Is.EqualTo(WorkType.Software));
            Assert.That(record.Title!.Text.Plain, Is.EqualTo("Tool"));
            Assert.That(record.Version, Is.EqualTo("1.10"));
            Assert.That(record.Issued, Is.EqualTo(BibDate.Of(2020, 5, 17)));
            Assert.That(record.Doi?.Value, Is.EqualTo("10.1000/tool"));
            Assert.That(record.Licenses.Single().Code, Is.EqualTo("MIT"));
            Assert.That(record.Contributors[0].Person, Is.EqualTo(new PersonName { Family = "Berg", Given = "Ada", NonDroppingParticle = "van der" }));
            Assert.That(record.Contributors[0].Orcid?.Value, Is.EqualTo("0000-0002-1825-0097"));
            Assert.That(record.Contributors[1].Organization, Is.EqualTo("The House"));
            Assert.That(record.ExtraFields.Select(f => f.Name), Is.EqualTo((string[])["cff-version", "message", "/authors/0/email", "identifiers"]));
            Assert.That(described.Type, Is.EqualTo(WorkType.JournalArticle));
            Assert.That(described.Containers.Single().Title, Is.EqualTo("Journal of Tools"));
            Assert.That(described.Issued, Is.EqualTo(BibDate.Of(2019, 3)));
            Assert.That(described.Pages, Is.EqualTo(Pages.Parse("1-9")));
        });
    }

    [Test]
    public void A_work_that_is_no_software_is_what_the_file_prefers()
    {
        var record = new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = ["On Things"],
            Contributors = [Contributor.OfPerson("Berg", "Ada")],
            Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2020))],
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Journal of Things"] }],
        };
        var output = new ArrayBufferWriter<byte>();
        Format.Writer!.Write([record], output);
        var text = Encoding.UTF8.GetString(output.WrittenSpan);

        Assert.That(text, Is.EqualTo("""
            cff-version: "1.2.0"
            message: If you use this work, please cite it as below.
            title: On Things
            authors:
            - family-names: Berg
              given-names: Ada
            preferred-citation:
              type: article
              title: On Things
              authors:
              - family-names: Berg
                given-names: Ada
              year: 2020
              journal: Journal of Things

            """.ReplaceLineEndings("\n")));
        Assert.That(Read(text) with { ExtraFields = [] }, Is.EqualTo(record));
    }

    [TestCase("test: 123")]
    [TestCase("word")]
    public void What_describes_no_work_is_told(string text)
    {
        var item = Format.Reader!.Read(Encoding.UTF8.GetBytes(text)).Single();
        Assert.That((item.Record, item.Diagnostics.Single().Code), Is.EqualTo(((BibRecord?)null, "CFF010")));
    }

    private static BibRecord Read(string text) => Format.Reader!.Read(Encoding.UTF8.GetBytes(text)).Single().Record! with { Provenance = null };
}
