using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Tests.Items;

[TestFixture]
internal sealed class VersionTextTests
{
    [TestCase("v1", "1")]
    [TestCase("V 2.0.1", "2.0.1")]
    [TestCase("version 3", "3")]
    [TestCase("2.2.2", "2.2.2")]
    [TestCase("verified", "verified")]
    [TestCase("2024-01", "2024-01")]
    public void Number_leaves_the_word_before_it_out(string version, string number) =>
        Assert.That(VersionText.Number(version), Is.EqualTo(number));

    [TestCase("dataone: R interface (version 2.2.2)", "2.2.2", true)]
    [TestCase("owner/tool: v1.0", "1.0", true)]
    [TestCase("Tool 1.4.0", "1.4.0", true)]
    [TestCase("Tool v2: first release", "2", true)]
    [TestCase("Tool v1.0.1", "1.0", false)]
    [TestCase("Tool 21.0", "1.0", false)]
    [TestCase("Household survey, wave 2", "2", false)]
    [TestCase("Rev2", "2", false)]
    [TestCase("Tool", "1.0", false)]
    public void IsSaidIn_finds_the_version_that_a_title_says(string title, string number, bool expected) =>
        Assert.That(VersionText.IsSaidIn(title, number), Is.EqualTo(expected));
}
