namespace BibHarvester.Tests.Text;

public class RichTextParagraphsTests
{
    [TestCase("<jats:p>Text</jats:p><jats:sec><jats:title>Methods</jats:title><jats:p>We did.</jats:p></jats:sec>", "Text\nMethods\nWe did.")]
    [TestCase("\n In this article we …\n", "In this article we …")]
    [TestCase("Abstract In this article", "In this article")]
    [TestCase("Abstract: we show", "we show")]
    [TestCase("ABSTRACT. We show", "We show")]
    [TestCase("Summary—We show", "We show")]
    [TestCase("<jats:title>Abstract</jats:title>\n  <jats:p>we show</jats:p>", "we show")]
    [TestCase("摘要：本文研究", "本文研究")]
    [TestCase("Abstract algebra is the study", "Abstract algebra is the study")]
    [TestCase("Abstract Expressionism was a movement", "Abstract Expressionism was a movement")]
    [TestCase("Abstract", "Abstract")]
    [TestCase("<p>One<br>two</p><ul><li>a</li><li>b</li></ul>", "One\ntwo\na\nb")]
    [TestCase("<p>Let<mml:math><mml:mi>A</mml:mi></mml:math>be x<sub>1</sub>.</p>", "Let A be x1.")]
    [TestCase("First paragraph\nwrapped.\n\nSecond paragraph.", "First paragraph wrapped.\nSecond paragraph.")]
    public void ParseParagraphs_gives_lines(string text, string expected) =>
        Assert.That(RichText.ParseParagraphs(text).Plain, Is.EqualTo(expected));

    [Test]
    public void ParseParagraphs_takes_line_ends_as_given_where_lines_are_not_wrapped()
    {
        var paragraph = new string('x', 150) + ".";
        Assert.That(RichText.ParseParagraphs($"{paragraph}\n{paragraph}").Plain, Is.EqualTo($"{paragraph}\n{paragraph}"));
    }

    [Test]
    public void ParseParagraphs_keeps_the_label_where_told_to() =>
        Assert.That(RichText.ParseParagraphs("Abstract In this article", removeLabel: false).Plain, Is.EqualTo("Abstract In this article"));

    [Test]
    public void ParseParagraphs_moves_the_styles_with_the_label() =>
        Assert.That(RichText.ParseParagraphs("<b>Abstract</b> We use <i>E. coli</i>"), Is.EqualTo(new RichText("We use E. coli", [new RichSpan(7, 7, RichStyle.Italic)])));
}
