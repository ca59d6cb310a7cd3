using BibHarvester.Formats.RecordJson;
using BibHarvester.Merging;

namespace BibHarvester.Tests.Merging;

public class MergeOrderTests
{
    private static readonly RecordMerger Merger = new();

    [Test]
    public void Order_never_changes_a_byte([Range(0, 9)] int hundred)
    {
        for (var seed = hundred * 100; seed < (hundred * 100) + 100; seed++)
        {
            var records = MadeUpRecords.Of(seed);
            var random = new Random(seed);
            var expected = BytesOf(Merger.MergeWork(records));
            for (var order = 0; order < 6; order++)
            {
                var shuffled = records.ToArray();
                random.Shuffle(shuffled);
                Assert.That(BytesOf(Merger.MergeWork(shuffled)), Is.EqualTo(expected), $"seed {seed}");
            }
        }
    }

    [Test]
    public void Nobody_is_lost_and_nothing_is_made_up([Range(0, 9)] int hundred)
    {
        for (var seed = hundred * 100; seed < (hundred * 100) + 100; seed++)
        {
            var records = MadeUpRecords.Of(seed);
            var result = Merger.MergeWork(records);

            if (result.Apart.IsEmpty)
                Assert.That(result.Record.Contributors, Has.Count.GreaterThanOrEqualTo(records.Max(r => r.Contributors.Count)), $"seed {seed}");
            Assert.That(records.Select(r => r.Volume), Has.Member(result.Record.Volume).Or.Member(null), $"seed {seed}");
            Assert.That(result.Record.Identifiers.Any(i => i.Value == "10.5555/sea") && result.Record.Identifiers.Any(i => i.Value == "10.48550/arXiv.2101.00001"), Is.False, $"seed {seed}");
        }
    }

    private static string BytesOf(MergeResult result) =>
        result.Record.ToRecordJson() + string.Concat(result.Apart.Select(a => $"\n{a.Reason} {a.Relation} {a.Record.ToRecordJson()}"));
}
