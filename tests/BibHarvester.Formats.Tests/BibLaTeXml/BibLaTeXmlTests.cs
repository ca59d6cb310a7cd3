using System.Text;

namespace BibHarvester.Formats.Tests.BibLaTeXml;

public sealed class BibLaTeXmlTests
{
    private const string Head = "<?xml version=\"1.0\"?>\n<bltx:entries xmlns:bltx=\"http://biblatex-biber.sourceforge.net/biblatexml\">\n";

    [Test]
    public void An_entry_is_read_as_BibLaTeX_has_it()
    {
        var record = Read("""
            <bltx:entry id="hogg" entrytype="incollection">
              <bltx:names type="author" morenames="1">
                <bltx:name gender="sf"><bltx:namepart type="given"><bltx:namepart initial="E">Eve</bltx:namepart><bltx:namepart>Ann</bltx:namepart></bltx:namepart>
                  <bltx:namepart type="family">Hogg</bltx:namepart><bltx:namepart type="prefix">von</bltx:namepart></bltx:name>
                <bltx:name><bltx:namepart type="family">The Group and Friends</bltx:namepart></bltx:name>
              </bltx:names>
              <bltx:title>On \emph{things} &amp; more</bltx:title>
              <bltx:booktitle>The book</bltx:booktitle>
              <bltx:publisher><bltx:list><bltx:item>A House</bltx:item></bltx:list></bltx:publisher>
              <bltx:date><bltx:start>1990-05</bltx:start><bltx:end>1990-06</bltx:end></bltx:date>
              <bltx:date type="url">2020-01-02</bltx:date>
              <bltx:url>https://example.org/a</bltx:url>
              <bltx:pages><bltx:list><bltx:item><bltx:start>1</bltx:start><bltx:end>9</bltx:end></bltx:item></bltx:list></bltx:pages>
              <bltx:keywords><bltx:list><bltx:item>one</bltx:item><bltx:item>two</bltx:item></bltx:list></bltx:keywords>
            </bltx:entry>
            """).Single();

        Assert.Multiple(() =>
        {
            Assert.That(record.Type, Is.EqualTo(WorkType.Chapter));
            Assert.That(record.CitationKey, Is.EqualTo("hogg"));
            Assert.That(record.Title!.Text, Is.EqualTo(new RichText("On things & more", [new RichSpan(3, 6, RichStyle.Italic)])));
            Assert.That(record.Contributors[0].Person, Is.EqualTo(new PersonName { Family = "Hogg", Given = "Eve Ann", NonDroppingParticle = "von" }));
            Assert.That(record.Contributors[1].Organization, Is.EqualTo("The Group and Friends"));
            Assert.That(record.IncompleteRoles, Is.EqualTo((ContributorRole[])[ContributorRole.Author]));
            Assert.That(record.Containers.Single().Title, Is.EqualTo("The book"));
            Assert.That(record.Issued, Is.EqualTo(new BibDate { Start = new PartialDate(1990, 5), End = new PartialDate(1990, 6) }));
            Assert.That(record.DateOf(DateKind.Accessed), Is.EqualTo(BibDate.Of(2020, 1, 2)));
            Assert.That(record.Pages, Is.EqualTo(Pages.Parse("1-9")));
            Assert.That(record.Publishers.Single().Name, Is.EqualTo("A House"));
            Assert.That(record.Keywords.Select(k => k.Text), Is.EqualTo((string[])["one", "two"]));
        });
    }

    [Test]
    public void Entries_inherit_from_others_wherever_these_stand()
    {
        var records = Read("""
            <bltx:entry id="a" entrytype="inproceedings"><bltx:title>Part</bltx:title><bltx:crossref>b</bltx:crossref></bltx:entry>
            <bltx:entry id="b" entrytype="proceedings"><bltx:title>Whole</bltx:title><bltx:date>2001</bltx:date></bltx:entry>
            """);

        Assert.That(records.Select(r => (r.Title!.Text.Plain, r.Issued?.Year)), Is.EqualTo(((string, int?)[])[("Part", 2001), ("Whole", 2001)]));
        Assert.That(records[0].Containers[0].Title, Is.EqualTo("Whole"));
    }

    [Test]
    public void What_is_no_entry_is_told_where_it_stands()
    {
        var items = RecordFormats.Find("biblatexml")!.Reader!.Read(Encoding.UTF8.GetBytes(Head + "<bltx:other>x</bltx:other>\n<bltx:entry id=\"a\" entrytype=\"book\"><bltx:title>T}</bltx:title></bltx:entry></bltx:entries>")).ToArray();

        Assert.That(items.Single().Record!.Title!.Text.Plain, Is.EqualTo("T"));
        Assert.That(items.Single().Diagnostics.Select(d => (d.Code, d.Line)), Is.EqualTo(((string, int)[])[("BLX010", 3)]));
    }

    [Test]
    public void It_is_recognised() => Assert.That(FormatText.Detect(Head + "</bltx:entries>"), Is.EqualTo("biblatexml"));

    private static BibRecord[] Read(string entries) => FormatText.Read("biblatexml", Head + entries + "</bltx:entries>");
}
