using System.Text;

namespace BibHarvester.Formats.Tests.Ris;

public class RisReaderTests
{
    [Test]
    public void Dialects_are_read_alike()
    {
        var newer = Read("TY  - JOUR\r\nAU  - Doe, Jane\r\nTI  - T\r\nT2  - J\r\nDA  - 2016/12/05\r\nSP  - 1\r\nEP  - 9\r\nAB  - A b\r\nER  - \r\n").Single();
        var older = Read("\ufeff TY - JOUR\nA1  -Doe,Jane\nT1  - T\nJF  - J\nY1  - 2016/12/05/\nSP  - 1\nEP  - 9\nN2  - A\n  b\n").Single();

        Assert.Multiple(() =>
        {
            Assert.That(newer.Diagnostics, Is.Empty);
            Assert.That(older.Diagnostics.Single().Code, Is.EqualTo("RIS002"));
            Assert.That(older.Record, Is.EqualTo(newer.Record));
        });
    }

    [Test]
    public void A_new_type_ends_a_record_and_stray_text_is_reported()
    {
        var items = Read("Export\nTY  - JOUR\nTI  - A\nTY  - BOOK\nTI  - B\nER  -\nAU  - X, Y\nER  - \n");

        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', items.Select(i => i.Record!.Type)), Is.EqualTo("JournalArticle Book Document"));
            Assert.That(string.Join('|', items.Select(i => string.Join(' ', i.Diagnostics.Select(d => d.Code)))), Is.EqualTo("RIS007 RIS002||RIS001"));
        });
    }

    [TestCase("Gogh, Vincent van", "Gogh", "Vincent van", null)]
    [TestCase("van Gogh, Vincent", "Gogh", "Vincent", "van")]
    [TestCase("Vincent van Gogh", "Gogh", "Vincent", "van")]
    [TestCase("Plato", "Plato", null, null)]
    public void Names_are_parted(string value, string family, string? given, string? particle)
    {
        var person = Read($"TY  - JOUR\nAU  - {value}\nER  - \n").Single().Record!.Contributors.Single().Person;

        Assert.That(person, Is.EqualTo(new PersonName { Family = family, Given = given, NonDroppingParticle = particle }));
    }

    [Test]
    public void Unknown_tags_are_kept_in_order_and_written_back()
    {
        const string Text = "TY  - JOUR\r\nTI  - T\r\nAD  - One\r\nAD  - Two\r\nU1  - x\r\nER  - \r\n";

        Assert.That(Read(Text).Single().Record!.ToRis(), Is.EqualTo(Text));
    }

    [TestCase("2021/07/05", 2021, 7, 5)]
    [TestCase("2021/07//", 2021, 7, 0)]
    [TestCase("2021///", 2021, 0, 0)]
    [TestCase("2019/09//undefined", 2019, 9, 0)]
    public void Dates_are_read_in_parts(string value, int year, int month, int day) =>
        Assert.That(Read($"TY  - JOUR\nDA  - {value}\nER  - \n").Single().Record!.Issued, Is.EqualTo(BibDate.Of(year, month, day)));

    private static List<ReadItem> Read(string text) => [.. new Formats.Ris.RisReader().Read(Encoding.UTF8.GetBytes(text))];
}
