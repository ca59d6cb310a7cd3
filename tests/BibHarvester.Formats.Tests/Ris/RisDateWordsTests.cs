using System.Text;

namespace BibHarvester.Formats.Tests.Ris;

public class RisDateWordsTests
{
    private static readonly RecordFormat Format = RecordFormats.Find("ris")!;

    [TestCase("DA  - second printing\r\nPY  - n.d.", "n.d. second printing")]
    [TestCase("PY  - Year of the Reed", "Year of the Reed")]
    public void What_is_no_date_is_kept_as_its_words(string lines, string words)
    {
        var record = Format.Reader!.Read(Encoding.UTF8.GetBytes($"TY  - BOOK\r\n{lines}\r\nER  - \r\n")).Single().Record!;

        Assert.That(record.Issued, Is.EqualTo(new BibDate { Literal = words }));
        Assert.That(record.ExtraFields, Is.Empty);
        Assert.That(Format.Reader!.Read(Encoding.UTF8.GetBytes(record.ToRis())).Single().Record!.Issued, Is.EqualTo(record.Issued));
    }

    [Test]
    public void A_date_that_is_one_comes_before_words()
    {
        var record = Format.Reader!.Read("TY  - BOOK\r\nDA  - second printing\r\nPY  - 2012\r\nER  - \r\n"u8.ToArray()).Single().Record!;

        Assert.That(record.Issued, Is.EqualTo(BibDate.Of(2012)));
    }

    [TestCase("PY  - 2015/october", "2015-10")]
    [TestCase("DA  - 2015/Oct/12", "2015-10-12")]
    [TestCase("DA  - 12-Oct-2015", "2015-10-12")]
    public void Months_may_be_words(string line, string date)
    {
        var record = Format.Reader!.Read(Encoding.UTF8.GetBytes($"TY  - BOOK\r\n{line}\r\nER  - \r\n")).Single().Record!;

        Assert.That((record.Issued.ToString(), record.ExtraFields.Count), Is.EqualTo((date, 0)));
    }

    [Test]
    public void Numbers_that_say_what_they_are_may_stand_in_fields_of_ones_own()
    {
        var item = Format.Reader!.Read("TY  - JOUR\r\nU1  - 23690738[pmid]\r\nC5  - PMC3654245\r\nU2  - PMC and more\r\nU3  - 1[pmid]\r\nER  - \r\n"u8.ToArray()).Single();

        Assert.That(item.Record!.Identifiers, Is.EqualTo((ValueList<Identifier>)[Pmid.Parse("23690738"), Pmcid.Parse("PMC3654245")]));
        Assert.That(item.Record.ExtraFields.Select(f => f.Name), Is.EqualTo((string[])["U2", "U3"]));
    }
}
