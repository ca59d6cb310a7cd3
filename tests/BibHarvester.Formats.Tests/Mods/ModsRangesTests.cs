using System.Buffers;
using System.Text;

namespace BibHarvester.Formats.Tests.Mods;

public class ModsRangesTests
{
    private static readonly RecordFormat Format = RecordFormats.Find("mods")!;

    [TestCase("17")]
    [TestCase("y}")]
    [TestCase("''")]
    public void A_range_of_one_page_is_written_as_that_page_is_read(string page)
    {
        var record = new BibRecord { Type = WorkType.JournalArticle, Titles = ["Fens"], Pages = new Pages { First = page, Last = page } };

        var text = Write(record);
        var read = Read(text);

        Assert.That(read.Pages?.ToString(), Is.EqualTo(page));
        Assert.That(Write(read), Is.EqualTo(text));
    }

    [Test]
    public void Papers_of_an_archive_are_a_collection_though_they_are_catalogued_as_a_monograph()
    {
        var record = Read("""
            <mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>Letters of a miller</title></titleInfo>
              <typeOfResource collection="yes" manuscript="yes">mixed material</typeOfResource>
              <originInfo><issuance>monographic</issuance></originInfo></mods>
            """);

        Assert.That(record.Type, Is.EqualTo(WorkType.Collection));
    }

    private static BibRecord Read(string text) => Format.Reader!.Read(Encoding.UTF8.GetBytes(text)).Single().Record! with { Provenance = null };

    private static string Write(BibRecord record)
    {
        var output = new ArrayBufferWriter<byte>();
        Format.Writer!.Write([record], output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
