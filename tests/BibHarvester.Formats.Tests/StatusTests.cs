using System.Buffers;

namespace BibHarvester.Formats.Tests;

/// <summary>What has become of a work, through every format that is written.</summary>
public class StatusTests
{
    private static readonly string[] WithNotice =
    [
        "bib-txt", "bibharvest-json", "biblatex", "biblatexml", "bibtex", "cff", "csv", "endnote-tagged", "endnote-xml", "hayagriva-yaml", "jats", "mods", "nbib", "noteexpress",
        "notefirst", "refworks", "ris", "schemaorg-jsonld", "tei", "word-xml", "zotero-api-json",
    ];

    private static readonly string[] KindOnly = ["csl-json", "csl-yaml"];

    private static readonly string[] Printed = ["bib-txt", "biblatex", "biblatexml", "bibtex"];

    private static IEnumerable<string> Written => RecordFormats.All.Where(f => f.Writer is not null).Select(f => f.Name);

    [Test]
    public void A_status_goes_along_or_is_reported_as_lost(
        [ValueSource(nameof(Written))] string format,
        [Values(StatusKind.Retracted, StatusKind.ExpressionOfConcern, StatusKind.Reinstated, StatusKind.Corrected)] StatusKind kind,
        [Values("10.1000/notice(1)", "pmid:123")] string notice)
    {
        var status = new WorkStatus { Kind = kind, Date = BibDate.Of(2023, 1, 9), Notice = notice.StartsWith("pmid:", StringComparison.Ordinal) ? new Identifier(IdentifierKind.Pmid, "123") : Doi.Parse(notice) };
        var record = new BibRecord
        {
            Type = WorkType.JournalArticle,
            CitationKey = "key",
            Titles = ["On Things"],
            Contributors = [Contributor.OfPerson("Berg", "Ada")],
            Dates = [new(DateKind.Issued, BibDate.Of(2020))],
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Journal of Things"] }],
            Status = [status],
        };
        var found = RecordFormats.Find(format)!;
        var bytes = Write(found, record);
        var again = found.Reader!.Read(bytes).Single().Record!;
        var expected = kind == StatusKind.Corrected && Printed.Contains(format) ? null
            : WithNotice.Contains(format) ? status
            : KindOnly.Contains(format) ? new WorkStatus { Kind = kind } : null;
        var lost = ConversionLosses.Of(record, found.Writer!).Select(l => l.Field).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(again.Status, Is.EqualTo(expected is null ? [] : (WorkStatus[])[expected]));
            Assert.That(lost.Contains("status"), Is.EqualTo(expected is null));
            Assert.That(lost.Any(f => f.StartsWith("status[", StringComparison.Ordinal)), Is.EqualTo(expected != status));
            Assert.That(Write(found, again), Is.EqualTo(bytes));
        });
    }

    private static byte[] Write(RecordFormat format, BibRecord record)
    {
        var output = new ArrayBufferWriter<byte>();
        format.Writer!.Write([record], output);
        return output.WrittenSpan.ToArray();
    }
}
