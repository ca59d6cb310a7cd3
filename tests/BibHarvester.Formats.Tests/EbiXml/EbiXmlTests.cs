using System.Text;
using BibHarvester.Testing;

namespace BibHarvester.Formats.Tests.EbiXml;

public sealed class EbiXmlTests
{
    [Test]
    public void Publications_are_read_one_after_the_other()
    {
        var text = ReadSamples.Of("ebi-xml") + """
            <Publication Type="Book"><Book><Title>A book</Title><PubDate><MedlineDate>2020 Jan 31</MedlineDate></PubDate><Edition>2</Edition><Pagination><Pages>386</Pages></Pagination></Book></Publication>
            """;
        var items = RecordFormats.Find("ebi-xml")!.Reader!.Read(Encoding.UTF8.GetBytes(text)).ToArray();

        Assert.That(items.Select(i => i.Record).OfType<BibRecord>().Select(r => r with { Provenance = null, ExtraFields = [] }), Is.EqualTo((BibRecord[])
        [
            new BibRecord
            {
                Type = WorkType.JournalArticle,
                Titles = [new Title { Text = new RichText("On things", [new RichSpan(3, 6, RichStyle.Italic)]) }],
                Contributors = [new Contributor { Person = new PersonName { NonDroppingParticle = "van der", Family = "Berg", Given = "Ada" } }],
                IncompleteRoles = [ContributorRole.Author],
                Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2020, 10))],
                Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Journal of things"] }],
                Volume = "12",
                Issue = "3",
                Pages = Pages.Parse("100-112"),
            },
            new BibRecord
            {
                Type = WorkType.Book,
                Titles = ["A book"],
                Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2020, 1, 31))],
                Edition = "2",
                PageCount = "386",
            },
        ]));
        Assert.That(items.SelectMany(i => i.Diagnostics).Select(d => (d.Code, d.Line)), Is.EqualTo(((string, int)[])[("EBI004", 2)]));
        Assert.That(FormatText.Detect(text), Is.EqualTo("ebi-xml"));
    }

    [TestCase("<Publication Type=Book><Book><Title a = b>x = y</Title></Book></Publication>")]
    [TestCase("<Publication Type='Book'><!-- it's = a \" b --><Book n=1/><Book><Title>x = y</Title></Book></Publication>")]
    [TestCase("<Publication Type=\"Book\"><Book><Title a='it=1>2'><![CDATA[x = y]]></Title></Book></Publication>")]
    public void Quotes_are_added_to_attributes_only(string text)
    {
        var record = RecordFormats.Find("ebi-xml")!.Reader!.Read(Encoding.UTF8.GetBytes(text)).Select(i => i.Record).OfType<BibRecord>().Single();
        Assert.That((record.Title?.Text.Plain ?? string.Concat(record.ExtraFields.Select(f => f.Value.ToString()))), Does.Contain("x = y"));
        Assert.That(record.Type, Is.EqualTo(WorkType.Book));
    }
}
