using BibHarvester.Conformance;
using BibHarvester.Conformance.Registries;

namespace BibHarvester.Architecture.Tests.Conformance;

/// <summary>The dashboard's row over the stored answers of the registries, held to its list of accepted failures.</summary>
internal sealed class RegistriesTests
{
    [Test]
    public void Every_stored_answer_is_read_and_written_or_listed_with_its_reason()
    {
        var corpus = Repository.PathOf("..", "shared", "registries");
        if (!Directory.Exists(corpus))
            Assert.Ignore("The corpora do not stand beside the repository.");
        var accepted = File.ReadLines(Repository.PathOf("tests", "BibHarvester.Conformance", "Registries", "accepted.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[0]).ToHashSet(StringComparer.Ordinal);
        var results = new RegistriesVerb().Run(new VerbArguments([corpus]));
        var failed = results.Where(r => !r.Passed).ToDictionary(r => r.Name, r => string.Join(" | ", r.Problems), StringComparer.Ordinal);
        Assert.Multiple(() =>
        {
            Assert.That(
                failed.Where(f => !accepted.Contains(f.Key)).Select(f => $"{f.Key}: {f.Value}"), Is.Empty, "fails and is not listed");
            Assert.That(accepted.Where(a => !failed.ContainsKey(a)), Is.Empty, "is listed and passes, or is no case");
        });
    }
}
