using FsCheck;
using FsCheck.Fluent;

namespace BibHarvester.Tests.Text;

public class RichTextTests
{
    private static readonly RichText Sample = new("a bold end", [new RichSpan(0, 6, RichStyle.Italic), new RichSpan(2, 4, RichStyle.Bold)]);

    // Pieces of markup, so that random texts of them are often well-formed and sometimes not.
    private static readonly string[] Pieces =
        ["<i>", "</i>", "<b>", "</b>", "<sub>", "</sub>", "<sup>", "</sup>", "<sc>", "</sc>", "<span class=\"nocase\">", "</span>", "<mml:math>", "</mml:math>", "<mml:msub>", "</mml:msub>", "<mi>", "</mi>",
        "<foo>", "<p>", "</p>", "&amp;", "&lt;", "&gt;", "&amp;lt;", "&#38;", "&lt;i&gt;", "&lt;/i&gt;", "<", ">", "&", ";", " ", "\n  ", "of", "in", "x", "Alpha beta", "é", "(", ")", "-", "lt;", "amp;"];

    private static readonly string[] WellFormed =
        ["<i>Alpha beta</i>", "<b>x <i>y</i></b>", "<sub>2</sub>", "<i>in<sup>n</sup></i>", "<sc>L</sc>", "<span class=\"nocase\">iPod</span>", "<math><msub><mi>T</mi><mn>0</mn></msub></math>", "<i><b>β</b></i>",
        "&amp;", "&lt;", "&gt;", "&amp;lt;", "&#38;", "&lt;i&gt;", "<", ">", "&", ";", " ", "\n  ", "of", "in", "x", "Alpha beta", "é", "(", ")", "-", "lt;", "amp;"];

    [Test]
    public void Substring_cuts_the_styles() =>
        Assert.That(Sample.Substring(3, 5), Is.EqualTo(new RichText("old e", [new RichSpan(0, 3, RichStyle.Italic), new RichSpan(0, 3, RichStyle.Bold)])));

    [Test]
    public void Plus_moves_the_styles() =>
        Assert.That(("x " + Sample) + Sample.Substring(2, 4), Is.EqualTo(new RichText("x a bold endbold",
            [new RichSpan(2, 6, RichStyle.Italic), new RichSpan(4, 4, RichStyle.Bold), new RichSpan(12, 4, RichStyle.Italic), new RichSpan(12, 4, RichStyle.Bold)])));

    [Test]
    public void Trim_moves_the_styles() =>
        Assert.That(new RichText(" x y ", [new RichSpan(0, 2, RichStyle.Bold)]).Trim(), Is.EqualTo(new RichText("x y", [new RichSpan(0, 1, RichStyle.Bold)])));

    [TestCase(" ")]
    [TestCase("")]
    public void Trim_of_nothing_is_nothing(string text) => Assert.That(new RichText(text).Trim().IsEmpty, Is.True);

    [Test]
    public void ToMarkup_writes_nested_tags() =>
        Assert.That(Sample.ToMarkup(), Is.EqualTo("<i>a <b>bold</b></i> end"));

    [Test]
    public void ToMarkup_splits_spans_that_cross() =>
        Assert.That(new RichText("abc", [new RichSpan(0, 2, RichStyle.Italic), new RichSpan(1, 2, RichStyle.Bold)]).ToMarkup(), Is.EqualTo("<i>a<b>b</b></i><b>c</b>"));

    [TestCase("p < 0.05 & q", "p < 0.05 & q")]
    [TestCase("the <i> element", "the &lt;i> element")]
    [TestCase("write &lt; for it", "write &amp;amp;lt; for it")]
    public void ToMarkup_escapes_only_what_would_be_markup(string plain, string expected)
    {
        Assert.That(new RichText(plain).ToMarkup(), Is.EqualTo(expected));
        Assert.That(RichText.ParseMarkup(expected), Is.EqualTo(new RichText(plain)));
    }

    [Test]
    public void ParseMarkup_reads_back_what_ToMarkup_wrote() =>
        Check(text => RichText.ParseMarkup(RichText.ParseMarkup(text).ToMarkup()) == RichText.ParseMarkup(text), WellFormed);

    [Test]
    public void ParseMarkup_leaves_single_spaces_and_spans_without_space_at_their_ends() =>
        Check(text =>
        {
            var parsed = RichText.ParseMarkup(text);
            return parsed.Plain == parsed.Plain.Trim() && !parsed.Plain.Contains("  ", StringComparison.Ordinal) &&
                parsed.Spans.All(s => parsed.Plain[s.Start] != ' ' && parsed.Plain[s.End - 1] != ' ');
        });

    [Test]
    public void Casing_changes_nothing_but_case() =>
        Check(text =>
        {
            var parsed = RichText.ParseMarkup(text);
            return new[] { TitleCase.ToSentence(parsed, "en"), TitleCase.ToHeadline(parsed, "en"), TitleCase.Recase(parsed, "en") }
                .All(cased => cased.Spans.Equals(parsed.Spans) && cased.Plain.Equals(parsed.Plain, StringComparison.OrdinalIgnoreCase));
        });

    [Test]
    public void No_text_makes_a_parser_throw() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
        {
            text ??= "";
            RichText.ParseMarkup(text).ToMarkup();
            RichText.ParseParagraphs(text);
            TitleCase.ToSentence(text, "en");
            TitleCase.ToHeadline(text, "en");
            TitleNotes.Extract(text);
            TitleNotes.TrimStop(text);
            SubtitleRule.Split(text, text);
        }).QuickCheckThrowOnFailure();

    [Test]
    public void Nesting_without_end_is_read_in_time()
    {
        var text = string.Concat(Enumerable.Repeat("<i><foo><!-- &lt;i&gt; <tex>", 20_000));
        Assert.That(RichText.ParseMarkup(text), Is.Not.EqualTo(default(RichText)));
    }

    private static void Check(Func<string, bool> holds, string[]? pieces = null)
    {
        var texts = Gen.Elements(pieces ?? Pieces).ListOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(texts, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(40));
    }
}
