using System.Buffers;
using BibHarvester.Cli.Sample;
using BibHarvester.Formats.RecordJson;

namespace BibHarvester.Cli.Tests.Sample;

public class SampleWorksTests
{
    private static readonly BibRecord[] Works =
        [.. RecordJsonReader.Instance.Read(SampleWorks.ReadLines()).Select(item => item.Record!)];

    [Test]
    public void The_lines_are_canonical_sorted_and_read_without_diagnostics()
    {
        var items = RecordJsonReader.Instance.Read(SampleWorks.ReadLines()).ToArray();
        var written = new ArrayBufferWriter<byte>();
        RecordJsonWriter.Instance.Write(Works, written);

        Assert.That(items.SelectMany(i => i.Diagnostics), Is.Empty);
        Assert.That(written.WrittenSpan.SequenceEqual(SampleWorks.ReadLines()), Is.True);
        Assert.That(Works.Select(w => w.Doi?.Key ?? "~"), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal).And.Unique);
    }

    [Test]
    public void It_holds_facts_only()
    {
        foreach (var work in Works)
        {
            Assert.That(work.Abstracts, Is.Empty);
            Assert.That(work.References, Is.Empty);
            Assert.That(work.ExtraFields, Is.Empty);
            Assert.That(work.Provenance!.Witnesses, Has.Count.EqualTo(1));
            Assert.That(work.Provenance.Fields, Is.Empty);
            Assert.That(work.Title is not null || work.Type is WorkType.Component or WorkType.JournalIssue, Is.True, $"{work.Doi} has no title");
        }
    }

    [Test]
    public void It_holds_works_of_many_types_agencies_and_states()
    {
        Assert.That(Works, Has.Length.InRange(50, 70));
        Assert.That(Works.Select(w => w.Type).Distinct(), Is.SupersetOf((WorkType[])
        [
            WorkType.JournalArticle, WorkType.Book, WorkType.Chapter, WorkType.ConferencePaper, WorkType.Preprint, WorkType.Report,
            WorkType.Thesis, WorkType.Dataset, WorkType.Software, WorkType.Standard, WorkType.PeerReview, WorkType.Entry,
        ]));
        Assert.That(Works.Select(w => w.Provenance!.Witnesses[0].Source).Distinct(StringComparer.Ordinal), Is.SupersetOf((string[])["crossref", "datacite", "jalc", "medra", "op"]));
        Assert.That(Works.Count(w => w.Status.Any(s => s.Kind == StatusKind.Retracted)), Is.EqualTo(1));
        Assert.That(Works.Where(w => w.Doi is null).Select(w => w.Contributors[0].Person!.Family), Is.EqualTo((string[])["Sancino"]));
    }

    [Test]
    public async Task Every_work_is_found_by_each_of_its_identifiers()
    {
        var sample = SampleWorks.Open();
        foreach (var work in Works)
        {
            foreach (var identifier in work.Identifiers.Where(i => i.Kind is not (IdentifierKind.Isbn or IdentifierKind.Issn)))
                Assert.That(await sample.FindAsync(identifier), Is.EqualTo(work), identifier.Value);
        }

        Assert.That(await sample.FindAsync(new Identifier(IdentifierKind.Doi, "10.1332/204080521x1623162915709")), Is.Null);
        Assert.That(await sample.FindAsync(new Identifier(IdentifierKind.Pmid, "10.1430/8105")), Is.Null);
    }
}
