using BibHarvester.Formats.BibTeX;

namespace BibHarvester.Formats.Tests.BibTeX;

public class BibTeXNameTests
{
    [TestCase("Anna von der Ohe", "Anna|von der|Ohe|")]
    [TestCase("Ann de Vos van Steen", "Ann|de Vos van|Steen|")]
    [TestCase("de Vos van Steen, Ann", "Ann|de Vos van|Steen|")]
    [TestCase("Ann {de} Vos", "Ann {de}||Vos|")]
    [TestCase("Ann {D}e Vos", "Ann|{D}e|Vos|")]
    [TestCase(@"Ann {\'e}mil Vos", @"Ann|{\'e}mil|Vos|")]
    [TestCase(@"Ann {\'E}mil Vos", @"Ann {\'E}mil||Vos|")]
    [TestCase(@"Ann \'{E}mil Vos", @"Ann \'{E}mil||Vos|")]
    [TestCase(@"Ann {\foo Bar} Vos", @"Ann {\foo Bar}||Vos|")]
    [TestCase(@"Ann {\foo bar} Vos", @"Ann|{\foo bar}|Vos|")]
    [TestCase(@"Ann~M.\ Vos", "Ann M.||Vos|")]
    [TestCase("vos, Ann", "Ann||vos|")]
    [TestCase("Vos,, Ann", "Ann||Vos|")]
    [TestCase("De Vos,", "||De Vos|")]
    [TestCase("Ford, Jr., Henry", "Henry||Ford|Jr.")]
    [TestCase("A {Ford, Jr.}", "A||{Ford, Jr.}|")]
    [TestCase("ann vos", "|ann|vos|")]
    [TestCase("vos", "||vos|")]
    [TestCase("", "|||")]
    public void Names_are_split_by_the_rules_of_BibTeX(string name, string expected)
    {
        var (first, von, last, jr) = BibTeXName.Parse(name);

        Assert.That($"{first}|{von}|{last}|{jr}", Is.EqualTo(expected));
    }

    [TestCase("A B and C, D", "A B|C, D")]
    [TestCase("A B AND\nC, D and others", "A B|C, D|others")]
    [TestCase("{A and B} and C{ and }D and Sand Andrew", "{A and B}|C{ and }D|Sand Andrew")]
    [TestCase(" and A B and ", "A B")]
    [TestCase("A B~and~C D", "A B~and~C D")]
    [TestCase("", "")]
    public void Lists_part_at_the_word_and(string list, string expected) => Assert.That(
        BibTeXName.ParseList(list), Is.EqualTo(expected.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(BibTeXName.Parse)));
}
