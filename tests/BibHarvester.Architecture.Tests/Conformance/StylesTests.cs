using BibHarvester.Conformance;
using BibHarvester.Conformance.Styles;

namespace BibHarvester.Architecture.Tests.Conformance;

/// <summary>The dashboard's rows over the built-in styles, held to the list of accepted differences and to originality.</summary>
internal sealed class StylesTests
{
    [Test]
    public void Every_row_is_as_the_reference_has_it_or_listed_with_its_reason()
    {
        var corpus = CorpusOf("oracle");
        var accepted = File.ReadLines(Repository.PathOf("tests", "BibHarvester.Conformance", "Styles", "accepted.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[0]).ToHashSet(StringComparer.Ordinal);
        var failed = new StylesVerb().Run(new VerbArguments([corpus])).Where(r => !r.Passed).Select(r => $"{r.Group} {r.Name}").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(failed.Where(f => !accepted.Contains(f)), Is.Empty, "differs and is not listed");
            Assert.That(accepted.Except(failed, StringComparer.Ordinal), Is.Empty, "is listed and does not differ, or is no row");
        });
    }

    [Test]
    public void No_built_in_style_is_taken_from_an_official_one()
    {
        var results = new OriginalityVerb().Run(new VerbArguments([CorpusOf("styles")]));
        Assert.That(results.Where(r => !r.Passed).Select(r => r.Problems[0]), Is.Empty);
    }

    private static string CorpusOf(string folder)
    {
        var path = Repository.PathOf("..", "shared", "csl", folder);
        if (!Directory.Exists(path))
            Assert.Ignore("The corpora do not stand beside the repository.");
        return path;
    }
}
