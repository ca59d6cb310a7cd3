namespace BibHarvester.Tests.Text;

public class RichTextParseMarkupTests
{
    [TestCase("Ectopic Expression of <i>AtJMT</i> in <i>Nicotiana attenuata</i>", "Ectopic Expression of AtJMT in Nicotiana attenuata")]
    [TestCase("a specialised\n   <i>Neisseria</i>\n   genomic resource", "a specialised Neisseria genomic resource")]
    [TestCase("H<sub>2</sub>O", "H2O")]
    [TestCase("CO<sub>2</sub> ", "CO2")]
    [TestCase("CO\n      <sub>2</sub>\n      capture", "CO2 capture")]
    [TestCase("Optical Solitons in<mml:math xmlns:mml=\"m\" id=\"M1\"><mml:mrow><mml:mi>N</mml:mi></mml:mrow></mml:math>-Coupled Systems", "Optical Solitons in N-Coupled Systems")]
    [TestCase("Equations with<math><msup><mi>L</mi><mn>1</mn></msup></math>Data", "Equations with L1 Data")]
    [TestCase("the <math><mi>n</mi></math>th root", "the nth root")]
    [TestCase("<math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>", "a/b")]
    [TestCase("<math><mfenced><mi>a</mi><mi>b</mi></mfenced></math>", "(a,b)")]
    [TestCase("<math>\n <mi> K </mi>\n </math>-g-Frames", "K-g-Frames")]
    [TestCase("A <alternatives><tex-math>$x^2$</tex-math><mml:math><mml:mi>x</mml:mi></mml:math></alternatives> B", "A x B")]
    [TestCase("A <alternatives><mml:math><mml:mi>x</mml:mi></mml:math><tex-math>$x^2$</tex-math></alternatives> B", "A x B")]
    [TestCase("A <inline-formula><tex-math>$$y$$</tex-math></inline-formula> B", "A y B")]
    [TestCase("<math><semantics><mi>x</mi><annotation encoding=\"application/x-tex\">x</annotation></semantics></math>", "x")]
    [TestCase("<span style=\"font-variant:small-caps;\">CFD</span>", "CFD")]
    [TestCase("Clinical &amp;amp; Translational", "Clinical & Translational")]
    [TestCase("Clinical &amp; Translational", "Clinical & Translational")]
    [TestCase("Clinical & Translational", "Clinical & Translational")]
    [TestCase("a &amp;amp;lt; b", "a &lt; b")]
    [TestCase("p &lt; 0.05", "p < 0.05")]
    [TestCase("p < 0.05 and q > 1", "p < 0.05 and q > 1")]
    [TestCase("if a<b and b>c", "if a<b and b>c")]
    [TestCase("Analysis on <La captive> based on", "Analysis on <La captive> based on")]
    [TestCase("Notes <3", "Notes <3")]
    [TestCase("Q&A; AT&T & co", "Q&A; AT&T & co")]
    [TestCase("Review for \"&lt;scp&gt;MMC&lt;/scp&gt; system\"", "Review for \"MMC system\"")]
    [TestCase("the δ&amp;lt;sup&amp;gt;13&amp;lt;/sup&amp;gt;C Decline", "the δ13C Decline")]
    [TestCase("<formula><tex Notation=\"TeX\">$\\hbox{GeO}_{2}$</tex></formula> Passivation at $x_1$", "GeO2 Passivation at $x_1$")]
    [TestCase("<tex-math>\\documentclass{minimal}\\begin{document}$$\\alpha^2 \\leq \\mathrm{Re}\\,x$$\\end{document}</tex-math>", "α2 ≤ Re x")]
    [TestCase("The &lt;i&gt; element", "The <i> element")]
    [TestCase("ANEMIA IN AN INFANT&lt;subtitle&gt;Successful Treatment&lt;/subtitle&gt;", "ANEMIA IN AN INFANT: Successful Treatment")]
    [TestCase("<foo>kept</foo> <x:y>too</x:y> <b/>", "kept too")]
    [TestCase("Isolates of<i>Salmonella enterica</i>from Crete", "Isolates of Salmonella enterica from Crete")]
    [TestCase("Load of<i>β</i>-Cells", "Load of β-Cells")]
    [TestCase("in<i>form</i>ation, 1<i>H</i>-indole", "information, 1H-indole")]
    [TestCase("p110α (\n            <i>PIK3CA</i>\n            )", "p110α (PIK3CA)")]
    [TestCase("<scp>L</scp>\n-histidine", "L-histidine")]
    [TestCase("<i>Bregmaceros atlanticus </i>\nGoode and Bean", "Bregmaceros atlanticus Goode and Bean")]
    [TestCase("Ana&shy;lysis&nbsp;of\u200b zero &#8211; &#x2014; &#150; &Ouml;&alpha;&Omega;&euro;", "Analysis of zero – — – ÖαΩ€")]
    [TestCase("a<!-- no -->b<![CDATA[ <c> ]]>d", "ab <c> d")]
    [TestCase("line<br/>break", "line break")]
    [TestCase(" \n ", "")]
    public void ParseMarkup_gives_the_plain_form(string markup, string expected) =>
        Assert.That(RichText.ParseMarkup(markup).Plain, Is.EqualTo(expected));

    [Test]
    public void ParseMarkup_keeps_styles()
    {
        var text = RichText.ParseMarkup("<b>Al<sub>2</sub></b> <em>x</em><jats:sup>2+</jats:sup> <sc>L</sc> <span class=\"nocase\">iPod</span> <jats:italic> y </jats:italic>");
        Assert.That(text, Is.EqualTo(new RichText("Al2 x2+ L iPod y",
        [
            new RichSpan(0, 3, RichStyle.Bold),
            new RichSpan(2, 1, RichStyle.Subscript),
            new RichSpan(4, 1, RichStyle.Italic),
            new RichSpan(5, 2, RichStyle.Superscript),
            new RichSpan(8, 1, RichStyle.SmallCaps),
            new RichSpan(10, 4, RichStyle.NoCase),
            new RichSpan(15, 1, RichStyle.Italic),
        ])));
    }

    [TestCase("<mml:math><mml:msub><mml:mrow><mml:mi>LaSrVO</mml:mi></mml:mrow><mml:mn>4</mml:mn></mml:msub></mml:math>", "LaSrVO4", 6, RichStyle.Subscript)]
    [TestCase("<math><msup><mi>C</mi><mo>∗</mo></msup></math>-Algebras", "C∗-Algebras", 1, RichStyle.Superscript)]
    public void ParseMarkup_makes_scripts_of_formulas(string markup, string plain, int start, RichStyle style) =>
        Assert.That(RichText.ParseMarkup(markup), Is.EqualTo(new RichText(plain, [new RichSpan(start, 1, style)])));

    [Test]
    public void ParseMarkup_keeps_the_string_that_needs_nothing()
    {
        const string Title = "Collective co-production in English public services: the case of voluntary action";
        Assert.That(RichText.ParseMarkup(Title).Plain, Is.SameAs(Title));
    }
}
