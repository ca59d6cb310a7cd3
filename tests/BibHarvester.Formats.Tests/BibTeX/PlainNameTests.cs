using BibHarvester.Formats.BibTeX;

namespace BibHarvester.Formats.Tests.BibTeX;

/// <summary>The short way for plain names says what the whole grammar says, or nothing.</summary>
public sealed class PlainNameTests
{
    [TestCase("Body, Ada M.")]
    [TestCase("Ada Body")]
    [TestCase("Body, K.-H.")]
    [TestCase("Garcia Lopez, Ana")]
    [TestCase("Müller, Jörg")]
    [TestCase("Émile Zola")]
    [TestCase("Smith-Jones, Ann")]
    [TestCase("B, A")]
    [TestCase("Body, Jr.")]
    public void TryRead_reads_as_the_grammar_does(string raw)
    {
        var tex = new TexDecoder();

        var isPlain = PlainName.TryRead(raw, tex.Pool, out var name);

        Assert.That((isPlain, (NameParts?)name), Is.EqualTo((true, NameGrammar.Read(raw, tex))));
    }

    [TestCase("van Body, Ada")]
    [TestCase("Body, Ada van")]
    [TestCase("Ada Body Jr.")]
    [TestCase("Body II")]
    [TestCase("Body University Press")]
    [TestCase("Body, Jr., Ada")]
    [TestCase("Body,Ada")]
    [TestCase("Body, ")]
    [TestCase(", Ada")]
    [TestCase("Body")]
    [TestCase("{Body}, Ada")]
    [TestCase("Body--Hogg, Ada")]
    [TestCase("张, 三")]
    [TestCase("")]
    public void TryRead_leaves_other_names_to_the_grammar(string raw) =>
        Assert.That(PlainName.TryRead(raw, new TextPool(), out _), Is.False);
}
