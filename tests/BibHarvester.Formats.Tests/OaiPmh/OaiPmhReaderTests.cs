using System.Text;

namespace BibHarvester.Formats.Tests.OaiPmh;

public sealed class OaiPmhReaderTests
{
    private const string Header = "<header><identifier>oai:example.org:7</identifier><datestamp>2020-01-02</datestamp></header>";

    [Test]
    public void Each_description_is_read_by_the_reader_of_its_elements()
    {
        var records = Records(
            $"<record>{Header}<metadata><oai_dc:dc xmlns:oai_dc='http://www.openarchives.org/OAI/2.0/oai_dc/' xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>Of Dublin Core</dc:title></oai_dc:dc></metadata></record>" +
            "<record><header><identifier>info:doi/10.1000%2Fabc</identifier></header><metadata><mets xmlns='http://www.loc.gov/METS/'><dmdSec><mdWrap><xmlData><mods xmlns='http://www.loc.gov/mods/v3'><titleInfo><title>Of MODS</title></titleInfo></mods></xmlData></mdWrap></dmdSec></mets></metadata></record>" +
            "<record><metadata><record xmlns='http://www.loc.gov/MARC21/slim'><leader>00000nam a2200000 a 4500</leader><datafield tag='245' ind1='1' ind2='0'><subfield code='a'>Of MARC</subfield></datafield></record></metadata></record>" +
            "<record><metadata><oai_datacite xmlns='http://schema.datacite.org/oai/oai-1.1/'><payload><resource xmlns='http://datacite.org/schema/kernel-4'><titles><title>Of DataCite</title></titles></resource></payload></oai_datacite></metadata></record>" +
            "<record><metadata><arXiv xmlns='http://arxiv.org/OAI/arXiv/'><id>2001.00001</id><created>2020-01-02</created><authors><author><keyname>Berg</keyname><forenames>A.</forenames></author></authors><title>Of arXiv</title><categories>math.CO</categories></arXiv></metadata></record>" +
            "<record><metadata><arXivRaw xmlns='http://arxiv.org/OAI/arXivRaw/'><id>2001.00002</id><version version='v1'><date>Thu, 2 Jan 2020 03:04:05 GMT</date></version><version version='v2'><date>Fri, 3 Jan 2020 03:04:05 GMT</date></version><title>Of raw arXiv</title><authors>A. Berg, C. Roe</authors></arXivRaw></metadata></record>");

        Assert.Multiple(() =>
        {
            Assert.That(records.Select(r => r.Title?.Text.Plain), Is.EqualTo((string[])["Of Dublin Core", "Of MODS", "Of MARC", "Of DataCite", "Of arXiv", "Of raw arXiv"]));
            Assert.That(records[0].Identifiers, Is.EqualTo((Identifier[])[new(IdentifierKind.Other, "oai:example.org:7", "oai")]));
            Assert.That(records[0].ExtraFields, Is.EqualTo((ExtraField[])[new("oai-pmh", "datestamp", Utf8Text.From("\"2020-01-02\""))]));
            Assert.That(records[1].Doi?.Value, Is.EqualTo("10.1000/abc"));
            Assert.That(records[4] with { Provenance = null }, Is.EqualTo(new BibRecord
            {
                Type = WorkType.Preprint,
                Titles = ["Of arXiv"],
                Contributors = [Contributor.OfPerson("Berg", "A.")],
                Dates = [new(DateKind.Posted, BibDate.Of(2020, 1, 2))],
                Keywords = [new Keyword { Text = "math.CO", Scheme = "arxiv" }],
                Identifiers = [ArxivId.Parse("2001.00001")],
            }));
            Assert.That(records[5].Contributors, Is.EqualTo((Contributor[])[Contributor.OfPerson("Berg", "A."), Contributor.OfPerson("Roe", "C.")]));
            Assert.That(records[5].Version, Is.EqualTo("2"));
            Assert.That(records[5].Dates.Select(d => (d.Kind, d.Date.Start)), Is.EqualTo(((DateKind, PartialDate)[])[(DateKind.Posted, new(2020, 1, 2)), (DateKind.ContentUpdated, new(2020, 1, 3))]));
        });
    }

    [TestCase("<error code='idDoesNotExist'>none</error>", "OAI404")]
    [TestCase("<error code='noRecordsMatch'/>", "OAI404")]
    [TestCase("<error code='badResumptionToken'/>", "OAI400")]
    [TestCase("<ListRecords><record><header status='deleted'><identifier>oai:x:1</identifier></header></record></ListRecords>", "OAI010")]
    [TestCase("<ListRecords><record><header/><metadata><own xmlns='urn:x'><a>b</a></own></metadata></record></ListRecords>", "OAI011")]
    public void Answers_without_a_work_say_why(string inner, string code)
    {
        var items = Read(inner);

        Assert.That(items.Select(i => i.Record), Is.All.Null);
        Assert.That(items[0].Diagnostics.Single().Code, Is.EqualTo(code));
    }

    private static List<BibRecord> Records(string inner) => [.. Read(inner).Select(i => i.Record!)];

    private static List<ReadItem> Read(string inner)
    {
        var xml = $"<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><responseDate>2020-02-03T04:05:06Z</responseDate>{inner}</OAI-PMH>";
        Assert.That(FormatText.Detect(xml), Is.EqualTo("oai-pmh"));
        return RecordFormats.Find("oai-pmh")!.Reader!.Read(Encoding.UTF8.GetBytes(xml)).ToList();
    }
}
