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
}
