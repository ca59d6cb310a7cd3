using System.Text;

namespace BibHarvester.Formats.Tests.Ris;

/// <summary>What databases and publishers write otherwise than the tags' description says.</summary>
public class RisProducersTests
{
    private static readonly RecordFormat Format = RecordFormats.Find("ris")!;

    [TestCase("2015-01-01T00:00:00///", "2015-01-01")]
    [TestCase("2020-01-05///", "2020-01-05")]
    [TestCase("2020/Jan/05", "2020-01-05")]
    [TestCase("2020/September/", "2020-09")]
    [TestCase("2020///Dec", "2020-12")]
    [TestCase("2020///Dec 5", "2020-12-05")]
    [TestCase("05/2020", "2020-05")]
    [TestCase("2020/May", "2020-05")]
    [TestCase("20/05/2020", "2020-05-20")]
    [TestCase("05/20/2020", "2020-05-20")]
    [TestCase("5/5/2020", "2020-05-05")]
    public void Dates_are_read_as_programs_write_them(string text, string expected)
    {
        var item = Read($"TY  - JOUR\nPY  - {text}\nER  - \n");

        Assert.That(item.Record!.Issued, Is.EqualTo(BibDate.Parse(expected)));
        Assert.That(item.Record.ExtraFields, Is.Empty);
        Assert.That(item.Diagnostics, Is.Empty);
    }

    [Test]
    public void A_date_whose_day_and_month_nobody_can_tell_apart_is_its_year_and_kept()
    {
        var item = Read("TY  - JOUR\nPY  - 05/01/2020\nER  - \n");

        Assert.That(item.Record!.Issued, Is.EqualTo(BibDate.Of(2020)));
        Assert.That(item.Record.ExtraFields, Is.EqualTo((ExtraField[])[new("ris", "PY", ExtraValues.FromText("05/01/2020"))]));
        Assert.That(item.Diagnostics.Select(d => d.Code), Is.EqualTo((string[])["RIS003"]));
    }

    [TestCase("Y2  - 11 April 2009 through 12 April 2009\nPY  - 2009")]
    [TestCase("PY  - 2009\nY1  - 11-12 April 2009")]
    public void Days_from_and_to_are_those_of_the_conference(string dates)
    {
        var record = Read($"TY  - CONF\nTI  - A\nT2  - B\nC3  - C\nJ2  - D\n{dates}\nER  - \n").Record!;

        var expected = new WorkEvent { Name = "B", Date = BibDate.Parse("2009-04-11/2009-04-12") };
        Assert.That(record.Event, Is.EqualTo(expected));
        Assert.That(record.Dates, Is.EqualTo((WorkDate[])[new WorkDate(DateKind.Issued, BibDate.Of(2009))]));
        Assert.That(record.ExtraFields, Is.Empty);
        Assert.That(Read(record.ToRis()).Record, Is.EqualTo(record));
    }

    [Test]
    public void The_kind_of_a_number_is_no_remark()
    {
        var item = Read("TY  - JOUR\nJF  - A\nSN  - 00280836 (ISSN) \nER  - \n");

        Assert.That(item.Record!.Containers[0].Identifiers, Is.EqualTo((Identifier[])[Issn.Parse("0028-0836")]));
        Assert.That(item.Record.ExtraFields, Is.Empty);
        Assert.That(item.Diagnostics, Is.Empty);
    }

    [Test]
    public void A_remark_behind_a_number_is_kept_and_nothing_is_wrong()
    {
        var item = Read("TY  - JOUR\nJF  - A\nSN  - 0028-0836 (Print) 0028-0836 (Linking)\nER  - \n");

        Assert.That(item.Record!.Containers[0].Identifiers, Is.EqualTo((Identifier[])[Issn.Parse("0028-0836")]));
        Assert.That(item.Record.ExtraFields, Is.EqualTo((ExtraField[])[new("ris", "SN", ExtraValues.FromText("0028-0836 (Print) 0028-0836 (Linking)"))]));
        Assert.That(item.Diagnostics, Is.Empty);
    }

    [Test]
    public void Mendeley_ends_lines_of_numbers_in_letters() => Assert.That(
        Read("TY  - JOUR\nJF  - A\nSN  - 1365-2486 (Electronic)\\r1354-1013 (Linking)\nER  - \n").Record!.Containers[0].Identifiers,
        Is.EqualTo((Identifier[])[Issn.Parse("1365-2486"), Issn.Parse("1354-1013")]));

    [Test]
    public void The_day_on_which_PubMed_took_a_work_is_no_edition()
    {
        var record = Read("TY  - JOUR\nET  - 2004/09/29\nER  - \n").Record!;

        Assert.That((record.Edition, record.ExtraFields), Is.EqualTo(((string?)null, (ValueList<ExtraField>)[new("ris", "ET", ExtraValues.FromText("2004/09/29"))])));
        Assert.That(Read(record.ToRis()).Record, Is.EqualTo(record));
    }

    [TestCase("NA")]
    [TestCase("null")]
    [TestCase("undefined")]
    public void What_a_program_writes_for_nothing_is_nothing(string word)
    {
        var item = Read($"TY  - \nTI  - A\nJF  - B\nPY  - {word}\nVL  - {word}\nDO  - {word}\nUR  - {word}\nER  - \n");

        Assert.That(item.Record, Is.EqualTo(new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = ["A"],
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["B"] }],
        }));
        Assert.That(item.Diagnostics.Select(d => d.Code), Is.EqualTo((string[])["RIS004"]));
    }

    [Test]
    public void What_says_that_nothing_is_known_is_no_number()
    {
        var record = Read("TY  - JOUR\nVL  - 4\nIS  - N/A\nSP  - 132064\nEP  - n/a\nER  - \n").Record!;

        Assert.That((record.Volume, record.Issue, record.Pages), Is.EqualTo(("4", (string?)null, new Pages { First = "132064" })));
        Assert.That(record.ExtraFields, Is.Empty);
    }

    [Test]
    public void A_comma_behind_initials_makes_nobody_an_organisation()
    {
        var record = Read("TY  - JOUR\nA1  - Doe,Jane F,\nA1  - Ministry of Science, Arts and Culture,\nER  - \n").Record!;

        Assert.That(record.Contributors, Is.EqualTo((Contributor[])
            [Contributor.OfPerson("Doe", "Jane F"), Contributor.OfOrganization("Ministry of Science, Arts and Culture")]));
    }

    [Test]
    public void References_of_HTML_are_decoded_before_names_and_keywords_are_parted()
    {
        var record = Read("TY  - JOUR\nAU  - Garc&iacute;a, Jos&#233;\nTI  - Clinical &amp;amp; Basic\nT2  - A &amp; B\nKW  - R&amp;D\nAB  - p &lt; 0.05; AT&T\nUR  - https://example.org/?a=1&amp;b=2\nER  - \n").Record!;

        Assert.That(record with { Provenance = null }, Is.EqualTo(new BibRecord
        {
            Type = WorkType.JournalArticle,
            Contributors = [Contributor.OfPerson("García", "José")],
            Titles = ["Clinical & Basic"],
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["A & B"] }],
            Keywords = [new Keyword { Text = "R&D" }],
            Abstracts = [new Abstract { Text = "p < 0.05; AT&T" }],
            Links = [new Link { Url = "https://example.org/?a=1&b=2" }],
        }));
        Assert.That(Read(record.ToRis()).Record, Is.EqualTo(record));
    }

    [Test]
    public void A_note_that_only_repeats_the_DOI_is_none()
    {
        var record = Read("TY  - JOUR\nN1  - doi: 10.1234/abc\nN1  - Seen\nDO  - 10.1234/ABC\nUR  - https://example.org/\nER  - \n").Record!;

        Assert.That(record, Is.EqualTo(new BibRecord
        {
            Type = WorkType.JournalArticle,
            Identifiers = [Doi.Parse("10.1234/ABC")],
            Notes = ["Seen"],
            Links = [new Link { Url = "https://example.org/" }],
            ExtraFields = [new("ris", "N1", ExtraValues.FromText("doi: 10.1234/abc"))],
        }));
        Assert.That(Read(record.ToRis()).Record, Is.EqualTo(record));
    }

    [TestCase("DB  - Embase\nAN  - PMID:12345678", "Embase")]
    [TestCase("C2  - 12345678\nDB  - Scopus", "Scopus")]
    public void Numbers_of_PubMed_are_read_where_another_database_has_them(string lines, string database)
    {
        var record = Read($"TY  - JOUR\n{lines}\nER  - \n").Record!;

        Assert.That(record.Identifiers, Is.EqualTo((Identifier[])[Pmid.Parse("12345678")]));
        Assert.That(record.ExtraFields, Is.EqualTo((ExtraField[])[new("ris", "DB", ExtraValues.FromText(database))]));
        Assert.That(Read(record.ToRis()).Record, Is.EqualTo(record));
    }

    [TestCase("ris")]
    [TestCase("endnote-tagged")]
    [TestCase("endnote-xml")]
    [TestCase("refworks")]
    [TestCase("noteexpress")]
    [TestCase("nbib")]
    public void What_is_written_is_read_alike_and_written_alike(string name)
    {
        var record = new BibRecord { Type = WorkType.JournalArticle, Titles = ["A &amp;amp;amp;amp; B &#10; &lt;i&gt;"] };

        var first = FormatText.Write(name, record);
        var read = FormatText.Read(name, first).Single();

        Assert.That(read.Titles[0].Text.Plain, Is.EqualTo("A & B <i>"));
        Assert.That(FormatText.Write(name, read), Is.EqualTo(first));
    }

    private static ReadItem Read(string text) => Format.Reader!.Read(Encoding.UTF8.GetBytes(text)).Single();
}
