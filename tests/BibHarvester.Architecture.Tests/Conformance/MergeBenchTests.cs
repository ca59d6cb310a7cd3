using BibHarvester.Conformance;
using BibHarvester.Conformance.Merging;

namespace BibHarvester.Architecture.Tests.Conformance;

public class MergeBenchTests
{
    [Test]
    public void Works_made_up_to_be_hard_merge_as_found_by_hand()
    {
        var folder = Path.Combine(Repository.Root, "tests", "BibHarvester.Conformance", "Merging", "Works");
        var results = new MergeBenchVerb().Run(new VerbArguments([folder, "--goldens", Path.Combine(folder, "goldens.tsv")]));
        Assert.Multiple(() =>
        {
            Assert.That(results.Count(r => r.Group == "goldens"), Is.EqualTo(18));
            Assert.That(results.Where(r => r.Problems.Count > 0).Select(r => $"{r.Name}: {string.Join("; ", r.Problems)}"), Is.Empty);
        });
    }
}
