using BibHarvester.Formats.BibTeX;

namespace BibHarvester.Formats.Tests.BibTeX;

public class BibTeXTextTests
{
    [TestCase(@"\`o\'{o}\^{o} \~n{\=o}\u{o}\.{o}\r a\H{o}\v s\c {c}\k{a}\d u\b{d}\G o\U{a}", "òóô ñōŏȯåőšçąụḏȍa̎")]
    [TestCase(@"\""{\i}\'\i\={\j} \t{oo} \textcommabelow{t} \spreadlips{a}", "ïíj̄ o͡o ț a͍")]
    [TestCase(@"\.{\i}\.I\u{\i} \glqq a\grqq{} \foreignlanguage{german}{b}\nobreakdash-c 5\degree", "iİĭ „a“ b-c 5°")]
    [TestCase(@"\~{}\^{}\'{}", "~^´")]
    [TestCase(@"y\textacutemacron a\textbrevemacron{e}", "yā́ē̆")]
    [TestCase(@"`a' `n' roll' rock'n'roll ``b'' ``c `d' e''", "‘a’ ‘n’ roll' rock'n'roll “b” “c ‘d’ e”")]
    [TestCase(@"\enquote{a \enquote{b} c} \mkbibparens{d}", "“a ‘b’ c” (d)")]
    [TestCase(@"\LaTeX{} and \TeX\ nic \slash $\log x$", "LaTeX and TeX nic /log x")]
    [TestCase(@"$a \le b$, $\acute{\omega}$, $\hat x_i$, $\frac{1}{2}$, $\sqrt 2$, $f'$", "a ≤ b, ώ, x̂i, 1/2, √2, f′")]
    [TestCase(@"$\mathbb{R}^n \mathfrak m \mathcal{L}$ \textschwa", "ℝn 𝔪 ℒ ə")]
    [TestCase(@"\char""E9 \symbol{233}{\char233}", "ééé")]
    [TestCase(@"\hspace{1em}a\,b \-c\/d\noopsort{1973b}e \href{http://x.y/a_b}{text}", "a b cde text")]
    [TestCase(@"\foo\baz{a\baz}{b} c", @"\foo\baz{a\baz}{b} c")]
    [TestCase(@"} {a{b", "ab")]
    [TestCase(@"a\", @"a\")]
    public void Commands_are_read(string tex, string expected) => Assert.That(BibTeXText.Decode(tex).Plain, Is.EqualTo(expected));

    [TestCase(@"the set \{x\} of \{a, b\}", "the set {x} of {a, b}")]
    [TestCase(@"2\ElsevierGlyph{2014}3", "2—3")]
    [TestCase(@"\ElsevierGlyph{zz}", @"\ElsevierGlyph{zz}")]
    [TestCase(@"a \begin{quote}b\end{quote}", @"a \begin{quote}b\end{quote}")]
    public void Signs_and_numbers_are_read(string tex, string expected) => Assert.That(BibTeXText.Decode(tex).Plain, Is.EqualTo(expected));

    [Test]
    public void A_switch_of_style_may_be_an_environment() => Assert.That(
        BibTeXText.Decode(@"a\begin{it}b\end{it}c"),
        Is.EqualTo(new RichText("abc", [new(1, 1, RichStyle.Italic)])));

    [Test]
    public void Scripts_need_no_mathematics_where_braces_hold_them() => Assert.That(
        BibTeXText.Decode("CO_{2} a_b ^x"),
        Is.EqualTo(new RichText("CO2 a_b ^x", [new(2, 1, RichStyle.Subscript)])));

    [Test]
    public void What_is_not_TeX_stays_as_it_stands([Values("", "Mali'nski", "a - b", "f.*", "1‑2", "naïve 中文 𝔹")] string text) =>
        Assert.That(BibTeXText.Decode(text).Plain, Is.EqualTo(text));

    [Test]
    public void Every_character_is_read_as_it_was_written([Values] bool ascii)
    {
        for (var c = '!'; c < '\uD800'; c++)
        {
            if (char.IsControl(c))
                continue;
            var text = new RichText($"a{c}b{c}", []);
            var expected = ascii ? text.Plain.Normalize() : text.Plain;
            Assert.That(BibTeXText.Decode(BibTeXText.Encode(text, ascii)).Plain, Is.EqualTo(expected), $"U+{(int)c:X4}");
        }
    }

    [TestCase("Gödel naïve ŝ ț", @"G{\""o}del na{\""\i}ve {\^s} {\c{t}}")]
    [TestCase("α ≤ ℝ 𝔪 ß “x” – ø", @"{\ensuremath{\alpha}} {\ensuremath{\leq}} {\ensuremath{\mathbb{R}}} {\ensuremath{\mathfrak{m}}} {\ss} {\textquotedblleft}x{\textquotedblright} {\textendash} {\o}")]
    [TestCase("中文", "中文")]
    public void Ascii_mode_writes_what_TeX_has_a_command_for(string text, string expected) =>
        Assert.That(BibTeXText.Encode(new RichText(text, []), ascii: true), Is.EqualTo(expected.Replace(@"{\c{t}}", "ț", StringComparison.Ordinal)));
}
