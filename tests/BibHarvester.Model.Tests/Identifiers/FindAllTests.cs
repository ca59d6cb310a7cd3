namespace BibHarvester.Model.Tests.Identifiers;

public sealed class FindAllTests
{
    [TestCase("(see 10.1016/S0169-2070(99)00013-8).", "Doi 10.1016/S0169-2070(99)00013-8")]
    [TestCase("in 10.1000/abc. Next", "Doi 10.1000/abc")]
    [TestCase("in 10.1000/abc, next", "Doi 10.1000/abc")]
    [TestCase("in 10.1000/abc; next", "Doi 10.1000/abc")]
    [TestCase("\"10.1000/abc\" next", "Doi 10.1000/abc")]
    [TestCase("“10.1000/abc” next", "Doi 10.1000/abc")]
    [TestCase("[10.1000/abc], {10.1000/abd}", "Doi 10.1000/abc|Doi 10.1000/abd")]
    [TestCase("DOI:10.1000/abc,10.1000/abd;doi:10.1000/abe", "Doi 10.1000/abc|Doi 10.1000/abd|Doi 10.1000/abe")]
    [TestCase("doi10.1000/abc", "Doi 10.1000/abc")]
    [TestCase("文章10.1000/abc。下文", "Doi 10.1000/abc")]
    [TestCase("(DOI:10.1000/abc的文章)", "Doi 10.1000/abc")]
    [TestCase("<a href=\"https://doi.org/10.1000/abc\">10.1000/abc</a>", "Doi 10.1000/abc|Doi 10.1000/abc")]
    [TestCase("10.1000/abc<br>more", "Doi 10.1000/abc")]
    [TestCase("10.1002/1097-0142(195103)4:2<387::AID-CNCR2820040229>3.0.CO;2-Y.", "Doi 10.1002/1097-0142(195103)4:2<387::AID-CNCR2820040229>3.0.CO;2-Y")]
    [TestCase("10.1002/1097-0142(195103)4:2&lt;387::AID-CNCR2820040229&gt;3.0.CO;2-Y.", "Doi 10.1002/1097-0142(195103)4:2<387::AID-CNCR2820040229>3.0.CO;2-Y")]
    [TestCase("&lt;10.1000/abc&gt; and", "Doi 10.1000/abc")]
    [TestCase("{\"doi\":\"10.1000\\/abc\",\"x\":1}", "Doi 10.1000/abc")]
    [TestCase("１０.1000／abc", "Doi 10.1000/abc")]
    [TestCase("see https://doi.org/10.1000/abc?utm_source=x#sec2.", "Doi 10.1000/abc")]
    [TestCase("see https://onlinelibrary.wiley.com/doi/10.1111/nous.12244/abstract.", "Doi 10.1111/nous.12244")]
    [TestCase("doi.org/b6vnmd and doi:10/fjjqc5", "ShortDoi 10/b6vnmd|ShortDoi 10/fjjqc5")]
    [TestCase("section 10.5/3 and version 10.2.1/2", "")]
    [TestCase("PMID: 29424689; PMCID: PMC5640425", "Pmid 29424689|Pmcid PMC5640425")]
    [TestCase("a bare 29424689 within a sentence", "")]
    [TestCase("arXiv:1806.05726v2 [cs.CL] and arXiv preprint", "Arxiv 1806.05726v2")]
    [TestCase("https://arxiv.org/pdf/1806.05726v2.pdf", "Arxiv 1806.05726v2")]
    [TestCase("ISSN: 2040-8056 (print), 2040-8064 (online). ISSN (Online) 2040-8064", "Issn 2040-8056|Issn 2040-8064|Issn 2040-8064")]
    [TestCase("ISSN 2040-805X", "")]
    [TestCase("ISBN-13: 978-0-306-40615-7, ISBN 0-306-40615-2.", "Isbn 9780306406157|Isbn 9780306406157")]
    [TestCase("the book 978-0-306-40615-7 says", "Isbn 9780306406157")]
    [TestCase("the years 1998-2004 and 2040-8056", "")]
    [TestCase("ORCID 0000-0002-1825-0097, 0000-0002-1825-0098", "Orcid 0000-0002-1825-0097")]
    [TestCase("at https://orcid.org/0000-0002-1825-0097.", "Orcid 0000-0002-1825-0097")]
    [TestCase("hdl:2027/mdp.39015", "Handle 2027/mdp.39015")]
    [TestCase("Q3 of Q29616105, wikidata:Q42", "Wikidata Q42")]
    [TestCase("at https://example.org/a_(b), and", "Url https://example.org/a_(b)")]
    [TestCase("群 号:481959085 联系我们:info@example.cn 电话：010-62756114 手机13800138000", "")]
    [TestCase("京公网安备 11010802042870号 京ICP备2023020795号-1", "")]
    public void FindAll_finds_what_the_text_says_it_is(string text, string expected) =>
        Assert.That(string.Join('|', Identifier.FindAll(text).Select(m => $"{m.Identifier.Kind} {m.Identifier.Value}")), Is.EqualTo(expected));

    [Test]
    public void FindAll_gives_places_and_both_joins_of_a_broken_line()
    {
        const string Text = "See doi:10.1000/ab-\ncd, and https://doi.org/10.48550/arXiv.2002.08676?x=1 there.";

        Assert.That(Identifier.FindAll(Text), Is.EqualTo(new IdentifierMatch[]
        {
            new()
            {
                Start = 8, Length = 14, Identifier = Doi.Parse("10.1000/ab-cd"), Alternatives = [Doi.Parse("10.1000/abcd")],
                Diagnostics = [new("ID003", "The DOI was broken after a hyphen, which may not belong to it.")],
            },
            new() { Start = 28, Length = 45, Identifier = Doi.Parse("10.48550/arXiv.2002.08676"), Related = [ArxivId.Parse("2002.08676")] },
        }));
    }
}
