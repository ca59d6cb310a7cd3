using BibHarvester.Merging;

namespace BibHarvester.Architecture.Tests;

/// <summary>Holds docs/merging.md against the code.</summary>
[TestFixture]
internal sealed class MergePolicyTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "merging.md"));

    [Test]
    public void The_page_shows_the_policy_of_the_library() => Assert.That(Between("policy"), Is.EqualTo(MergePolicy.Default.ToString()));

    [Test]
    public void The_page_lists_every_rule() => Assert.That(
        Between("rules"),
        Is.EqualTo("| rule | what decided |\n| --- | --- |\n" + string.Concat(MergeRules.Rules.Select(rule => $"| `{rule.Key}` | {rule.Value} |\n"))));

    private static string Between(string mark)
    {
        var start = Page.IndexOf($"<!-- {mark} -->\n", StringComparison.Ordinal) + $"<!-- {mark} -->\n".Length;
        return Page[start..Page.IndexOf($"<!-- /{mark} -->", StringComparison.Ordinal)];
    }
}
