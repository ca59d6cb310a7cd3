using System.Buffers;
using System.Text;
using BibHarvester.Formats.RecordJson;
using BibHarvester.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace BibHarvester.Formats.Tests.RecordJson;

public class RecordJsonRoundTripTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(100);

    [Test]
    public void Every_record_comes_back_with_its_provenance() =>
        Prop.ForAll(AnyRecord.Arbitrary, record => ReadBack(Written(record)).Record!.SameWithProvenance(record)).Check(Many);

    [Test]
    public void What_was_read_is_written_with_the_same_bytes() =>
        Prop.ForAll(AnyRecord.Arbitrary, record => Written(ReadBack(Written(record)).Record!).SequenceEqual(Written(record))).Check(Many);

    [Test]
    public void What_was_written_is_read_without_diagnostics() =>
        Prop.ForAll(AnyRecord.Arbitrary, record => ReadBack(Written(record)).Diagnostics.IsEmpty).Check(Many);

    [Test]
    public void A_record_stands_on_one_line() =>
        Prop.ForAll(AnyRecord.Arbitrary, record => !Written(record).AsSpan().ContainsAny("\r\n"u8)).Check(Many);

    [Test]
    public void A_record_with_nothing_is_two_members() =>
        Assert.That(
            new BibRecord { Type = WorkType.Document }.ToRecordJson(), Is.EqualTo("""{"bibharvest":"1.0","type":"document"}"""));

    [Test]
    public void Plain_texts_and_dates_are_strings_and_usual_values_are_left_out()
    {
        var record = new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = ["Collective action", new Title { Text = new RichText("H2O", [new RichSpan(1, 1, RichStyle.Subscript)]), Kind = TitleKind.Short }],
            Contributors = [Contributor.OfPerson("Body", "A."), Contributor.OfOrganization("WHO", ContributorRole.Editor)],
            Dates = [new WorkDate(DateKind.Print, BibDate.Of(2022)), new WorkDate(DateKind.Issued, new BibDate { Start = new PartialDate(2015), Season = Season.Spring })],
            Pages = new Pages { First = "243", Last = "259" },
            Metrics = [new Metric { Name = "cited-by", Value = 4.50m }],
        };

        Assert.That(record.ToRecordJson(), Is.EqualTo(
            """
            {"bibharvest":"1.0","type":"journal-article","titles":[{"text":"Collective action"},
            {"text":{"text":"H2O","spans":[[1,1,"sub"]]},"kind":"short"}],
            "contributors":[{"person":{"family":"Body","given":"A."}},{"role":"editor","organization":"WHO"}],
            "dates":[{"kind":"print","date":"2022"},{"kind":"issued","date":{"start":"2015","season":"spring"}}],
            "pages":{"first":"243","last":"259"},"metrics":[{"name":"cited-by","value":4.5}]}
            """.ReplaceLineEndings("")));
    }

    [Test]
    public void Payload_pieces_are_embedded_as_they_stand()
    {
        var record = new BibRecord
        {
            Type = WorkType.Book,
            ExtraFields = [new ExtraField("crossref-json", "score", Utf8Text.From("1.0")), new ExtraField("bibtex", "x", Utf8Text.From("{a\nb"))],
        };

        Assert.That(record.ToRecordJson(), Does.Contain(
            """[{"format":"crossref-json","name":"score","value":1.0},{"format":"bibtex","name":"x","valueText":"{a\nb"}]"""));
    }

    [Test]
    public void Equal_figures_and_times_have_equal_bytes()
    {
        var one = new BibRecord { Type = WorkType.Book, Metrics = [new Metric { Name = "m", Value = 1.0m, HarvestedAt = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.FromHours(2)) }] };
        var other = new BibRecord { Type = WorkType.Book, Metrics = [new Metric { Name = "m", Value = 1.00m, HarvestedAt = new DateTimeOffset(2026, 1, 1, 10, 0, 0, TimeSpan.Zero) }] };

        Assert.That(one.ToRecordJson(), Is.EqualTo(other.ToRecordJson()));
    }

    [Test]
    public void Projecting_loses_only_the_provenance() =>
        Prop.ForAll(AnyRecord.Arbitrary, record => RecordJsonWriter.Instance.Project(record).SameWithProvenance(record with { Provenance = null }))
            .QuickCheckThrowOnFailure();

    private static byte[] Written(BibRecord record)
    {
        var output = new ArrayBufferWriter<byte>();
        RecordJsonWriter.WriteObject(record, output);
        return output.WrittenSpan.ToArray();
    }

    private static ReadItem ReadBack(byte[] json) => RecordJsonReader.ReadObject(json);
}
