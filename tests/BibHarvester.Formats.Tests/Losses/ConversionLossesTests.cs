using BibHarvester.Formats.RecordJson;
using BibHarvester.Formats.Ris;

namespace BibHarvester.Formats.Tests.Losses;

public class ConversionLossesTests
{
    private static readonly RisWriter Ris = new();

    [Test]
    public void What_a_format_carries_is_not_lost_wherever_it_carries_it()
    {
        var record = Read("""
            {"bibharvest":"1.0","type":"journal-article","titles":[{"text":"On a thing","subtitle":"and another"}],
            "contributors":[{"person":{"family":"Berg","given":"Ann","nonDroppingParticle":"van den"}}],"dates":[{"kind":"issued","date":"2020-05-01"}],
            "containers":[{"kind":"periodical","titles":[{"text":"Journal of Things"}]}],"volume":"3","identifiers":[{"kind":"doi","value":"10.5555/1"}]}
            """);

        Assert.That(ConversionLosses.Of(record, Ris), Is.Empty);
        Assert.That(ConversionLosses.Carry(record, []), Is.SameAs(record));
    }

    [Test]
    public void Each_lost_value_is_named_with_its_kind()
    {
        var record = Read("""
            {"bibharvest":"1.0","type":"journal-article","titles":[{"text":"On a thing"}],
            "contributors":[{"person":{"family":"Berg"},"orcid":"0000-0002-1825-0097"}],"dates":[{"kind":"accepted","date":"2019-04-01"}]}
            """);

        var lost = ConversionLosses.Of(record, Ris);

        Assert.That(lost, Is.EqualTo(new LostValue[] { new("contributors.orcid", "0000-0002-1825-0097"), new("dates[accepted]", "2019-04-01") }));
    }

    [Test]
    public void A_note_carries_what_is_lost_and_then_nothing_is()
    {
        var record = Read("""{"bibharvest":"1.0","type":"book","titles":[{"text":"A book"}],"dates":[{"kind":"accepted","date":"2019-04-01"}],"notes":["Mine"]}""");

        var carried = ConversionLosses.Carry(record, ConversionLosses.Of(record, Ris));

        Assert.That(carried.Notes, Is.EqualTo((string[])["Mine", "dates[accepted]: 2019-04-01"]));
        Assert.That(ConversionLosses.Of(carried, Ris), Is.Empty);
    }

    [Test]
    public void The_records_own_json_loses_nothing()
    {
        var record = Read("""{"bibharvest":"1.0","type":"book","titles":[{"text":{"text":"A book","spans":[[2,4,"italic"]]}}],"dates":[{"kind":"accepted","date":"2019-04-01"}]}""");

        Assert.That(ConversionLosses.Of(record, RecordJsonWriter.Instance), Is.Empty);
    }

    private static BibRecord Read(string json) => RecordJsonReader.ReadObject(System.Text.Encoding.UTF8.GetBytes(json)).Record!;
}
