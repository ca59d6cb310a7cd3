using System.Text;

namespace BibHarvester.Formats.Tests.BibTxt;

public sealed class BibTxtTests
{
    [Test]
    public void Labels_and_fields_make_works()
    {
        var records = FormatText.Read("bibtxt", "[berg20]\r\n\r\n  author:  Ada Berg and Eve Hogg\n  title: 50% of {things}: a & b\n\n journal: Things\n year: 2020\n\n[x]\ntype: techreport\ntitle: A report\n  that goes on\nurl: https://example.org/a_b\n");

        Assert.That(records, Has.Length.EqualTo(2));
        Assert.Multiple(() =>
        {
            Assert.That(records[0].Type, Is.EqualTo(WorkType.JournalArticle));
            Assert.That(records[0].CitationKey, Is.EqualTo("berg20"));
            Assert.That(records[0].Contributors, Is.EqualTo((Contributor[])[Contributor.OfPerson("Berg", "Ada"), Contributor.OfPerson("Hogg", "Eve")]));
            Assert.That(records[0].Title!.Text.Plain, Is.EqualTo("50% of {things}: a & b"));
            Assert.That(records[0].Containers.Single().Title, Is.EqualTo("Things"));
            Assert.That(records[0].Issued, Is.EqualTo(BibDate.Of(2020)));
            Assert.That(records[1].Type, Is.EqualTo(WorkType.Report));
            Assert.That(records[1].Title!.Text.Plain, Is.EqualTo("A report that goes on"));
            Assert.That(records[1].Links.Single().Url, Is.EqualTo("https://example.org/a_b"));
        });
    }

    [Test]
    public void A_label_with_nothing_under_it_is_told()
    {
        var items = RecordFormats.Find("bibtxt")!.Reader!.Read("[]\n\n[a]\ntitle: T\n"u8.ToArray()).ToArray();

        Assert.That(items.Select(i => (i.Record?.CitationKey, i.Diagnostics.Select(d => (d.Code, d.Line)).FirstOrDefault())),
            Is.EqualTo(((string?, (string?, int))[])[(null, ("BTX010", 1)), ("a", (null, 0))]));
    }

    [Test]
    public void A_label_that_was_there_before_is_told_and_read()
    {
        var items = RecordFormats.Find("bibtxt")!.Reader!.Read("[a]\ntitle: T\ncrossref: b\n\n[a]\ntitle: U\n"u8.ToArray()).ToArray();

        Assert.That(
            items.Select(i => (i.Record?.Title?.Text.Plain, string.Join(' ', i.Diagnostics.Select(d => $"{d.Code} {d.Line} {d.Message[..6]}")))),
            Is.EqualTo(((string?, string)[])[("T", "BTX011 1 BIB016"), ("U", "BTX011 5 BIB003")]));
    }

    [Test]
    public void Many_labels_take_little_room()
    {
        const int Labels = 2000;
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, Labels).Select(i => $"[a{i}]\ntitle: T\n\n")));
        var reader = RecordFormats.Find("bibtxt")!.Reader!;
        _ = reader.Read("[a]\ntitle: T\n"u8.ToArray()).Count();
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.That(reader.Read(bytes).Count(), Is.EqualTo(Labels));

        Assert.That((GC.GetAllocatedBytesForCurrentThread() - before) / Labels, Is.LessThan(8 * 1024));
    }

    [TestCase("[a]\n  title: x\n", "bibtxt")]
    [TestCase("[]\n\n[foo]\n  title: foo\n", "bibtxt")]
    [TestCase("[1, 2]\n", null)]
    [TestCase("[section]\nkey=value\n", null)]
    public void It_is_recognised_by_its_first_lines(string text, string? format) => Assert.That(FormatText.Detect(text), Is.EqualTo(format));
}
