using BibHarvester.Conformance;
using BibHarvester.Conformance.Styles;

namespace BibHarvester.Architecture.Tests.Conformance;

/// <summary>The built-in styles held to originality.</summary>
internal sealed class StylesTests
{
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
