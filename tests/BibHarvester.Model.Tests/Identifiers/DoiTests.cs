namespace BibHarvester.Model.Tests.Identifiers;

public sealed class DoiTests
{
    [TestCase("10.1332/204080521X16231629157096", "10.1332/204080521x16231629157096")]
    [TestCase("10.1000/ABC", "10.1000/abc")]
    [TestCase("https://doi.org/10.1000/ABC", "10.1000/abc")]
    [TestCase("http://dx.doi.org/10.1000/abc", "10.1000/abc")]
    [TestCase("HTTPS://www.doi.org/10.1000/abc", "10.1000/abc")]
    [TestCase("doi:10.1000/abc", "10.1000/abc")]
    [TestCase("DOI 10.1000/abc", "10.1000/abc")]
    [TestCase(" doi: 10.1000/182 ", "10.1000/182")]
    [TestCase("doi:https://doi.org/10.1000/abc", "10.1000/abc")]
    [TestCase("https://doi.org/doi:10.1000/abc", "10.1000/abc")]
    [TestCase("doi.org/10.1000/abc", "10.1000/abc")]
    [TestCase("info:doi/10.1000/abc", "10.1000/abc")]
    [TestCase("urn:doi:10.1000/abc", "10.1000/abc")]
    [TestCase("hdl:10.1000/abc", "10.1000/abc")]
    [TestCase("<10.1000/abc>", "10.1000/abc")]
    [TestCase("{10.1000/abc}", "10.1000/abc")]
    [TestCase("10.1086\\/305772", "10.1086/305772")]
    [TestCase("https://doi.org/10.1016%2Fj.jmst.2022.12.050", "10.1016/j.jmst.2022.12.050")]
    [TestCase("10.1002/1097-0142(195103)4:2%3C387::AID-CNCR2820040229%3E3.0.CO;2-Y", "10.1002/1097-0142(195103)4:2<387::aid-cncr2820040229>3.0.co;2-y")]
    [TestCase("10.1175/1520-0477(1996)077&lt;0935:WOTWSM&gt;2.0.CO;2", "10.1175/1520-0477(1996)077<0935:wotwsm>2.0.co;2")]
    [TestCase("10.1175/1520-0477(1996)077&amp;lt;0935:WOTWSM&amp;gt;2.0.CO;2", "10.1175/1520-0477(1996)077<0935:wotwsm>2.0.co;2")]
    [TestCase("https://doi.org/10.1002/(SICI)1098-1063(1997)7:5<559::AID-HIPO11>3.0.CO;2-#", "10.1002/(sici)1098-1063(1997)7:5<559::aid-hipo11>3.0.co;2-#")]
    [TestCase("10.1016/S0169-2070(99)00013-8", "10.1016/s0169-2070(99)00013-8")]
    [TestCase("https://doi.org/10.1093/analys/anw053", "10.1093/analys/anw053")]
    [TestCase("10.1007/978-3-319-67558-9_33", "10.1007/978-3-319-67558-9_33")]
    [TestCase("https://doi.org/10.1000/abc?utm_source=x#sec2", "10.1000/abc")]
    [TestCase("10.1000/abc#1", "10.1000/abc#1")]
    [TestCase("10.1000/ab\u200bc", "10.1000/abc")]
    [TestCase("10.1000/ab\u00adc", "10.1000/abc")]
    [TestCase("10.1000/ab\u00ad\nc", "10.1000/abc")]
    [TestCase("１０.1000／abc", "10.1000/abc")]
    [TestCase("doi：１０．１０００／ａbc", "10.1000/ａbc")]
    [TestCase("10.12345/é", "10.12345/é")]
    [TestCase("10.12345/É", "10.12345/É")]
    [TestCase("10.1000.10/abc", "10.1000.10/abc")]
    [TestCase("10.123456789/x", "10.123456789/x")]
    [TestCase("10. 1023/B:BIOC.0000004319.91643.9e", "10.1023/b:bioc.0000004319.91643.9e")]
    [TestCase("10.1126/science. 1109070", "10.1126/science.1109070")]
    [TestCase("10.1016/j.tig.2004.07.008 S0168-9525(04)00193-3", "10.1016/j.tig.2004.07.008")]
    public void Parse_accepts_every_written_form(string text, string expected)
    {
        Assert.That(Doi.Parse(text).Key, Is.EqualTo(expected));
        Assert.That(Doi.TryParse(text, out var fromString), Is.True);
        Assert.That(fromString, Is.EqualTo(Doi.Parse(text)));
    }

    [TestCase("https://onlinelibrary.wiley.com/doi/10.1111/nous.12244/abstract", "10.1111/nous.12244")]
    [TestCase("https://onlinelibrary.wiley.com/doi/10.1111/nous.12244/full", "10.1111/nous.12244")]
    [TestCase("https://onlinelibrary.wiley.com/doi/pdf/10.1111/nous.12244", "10.1111/nous.12244")]
    [TestCase("https://onlinelibrary.wiley.com/doi/10.1111/nous.12244/pdf", "10.1111/nous.12244")]
    [TestCase("https://onlinelibrary.wiley.com/doi/10.1111/nous.12244/epdf", "10.1111/nous.12244")]
    [TestCase("https://onlinelibrary.wiley.com/doi/10.1111/nous.12244/summary", "10.1111/nous.12244")]
    [TestCase("https://iopscience.iop.org/article/10.1088/0004-637X/1/2/3/meta", "10.1088/0004-637x/1/2/3")]
    [TestCase("https://onlinelibrary.wiley.com/doi/10.1111/nous.12244/suppinfo", "10.1111/nous.12244")]
    [TestCase("https://www.emerald.com/insight/content/doi/10.1108/JD-01/full/html", "10.1108/jd-01")]
    [TestCase("https://link.springer.com/content/pdf/10.1007/s11956-008-1009-1.pdf", "10.1007/s11956-008-1009-1")]
    [TestCase("https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0006924&type=printable", "10.1371/journal.pone.0006924")]
    [TestCase("https://www.google.com/url?q=https%3A%2F%2Fdoi.org%2F10.1000%2Fabc&sa=D", "10.1000/abc")]
    [TestCase("https://www.tandfonline.com/doi/full/10.1080/00048402.2017.1287101?needAccess=true#d1", "10.1080/00048402.2017.1287101")]
    public void Parse_finds_the_doi_in_a_landing_page(string text, string expected) =>
        Assert.That(Doi.Parse(text).Key, Is.EqualTo(expected));

    [TestCase("10.1000", "The slash and the suffix after the prefix are missing.")]
    [TestCase("10.1000/", "The suffix after the slash is missing.")]
    [TestCase("11.1000/x", "A DOI begins with 10.; this begins with 11.")]
    [TestCase("10.ABC/x", "The prefix of a DOI consists of numbers between full stops, not 10.ABC.")]
    [TestCase("10/b6vnmd", "A DOI that begins with 10/ is a short one, which must be expanded first.")]
    [TestCase("", "A DOI begins with 10. and a number, then a slash and a suffix.")]
    [TestCase("https://example.org/", "A DOI begins with 10. and a number, then a slash and a suffix.")]
    public void TryParse_says_what_is_wrong(string text, string expected)
    {
        Assert.That(Doi.TryParse(text, out _, out var problem), Is.False);
        Assert.That(problem, Is.EqualTo(expected));
        Assert.That(() => Doi.Parse(text), Throws.TypeOf<FormatException>().With.Message.EqualTo(expected));
    }

    [Test]
    [SetCulture("tr-TR")]
    public void Equality_folds_ascii_letters_and_nothing_else()
    {
        Assert.That(Doi.Parse("10.1000/ABCI"), Is.EqualTo(Doi.Parse("10.1000/abci")));
        Assert.That(Doi.Parse("10.1000/ABCI").GetHashCode(), Is.EqualTo(Doi.Parse("10.1000/abci").GetHashCode()));
        Assert.That(Doi.Parse("10.12345/é"), Is.Not.EqualTo(Doi.Parse("10.12345/É")));
    }

    [Test]
    public void Parts_are_those_of_the_value()
    {
        var doi = Doi.Parse("https://doi.org/10.1000.10/AbC/d");

        Assert.That(
            (doi.Value, doi.Key, doi.Prefix, doi.Suffix, doi.ToString()),
            Is.EqualTo(("10.1000.10/AbC/d", "10.1000.10/abc/d", "10.1000.10", "AbC/d", "10.1000.10/AbC/d")));
    }

    [TestCase("10.1000/abc#1", "https://doi.org/10.1000/abc%231", "10.1000%2Fabc%231")]
    [TestCase("10.1016/S0169-2070(99)00013-8", "https://doi.org/10.1016/S0169-2070(99)00013-8", "10.1016%2FS0169-2070%2899%2900013-8")]
    [TestCase("10.1002/a:2<387::B>3.0.CO;2-Y", "https://doi.org/10.1002/a:2%3C387::B%3E3.0.CO%3B2-Y", "10.1002%2Fa%3A2%3C387%3A%3AB%3E3.0.CO%3B2-Y")]
    [TestCase("10.1000/a?b%c", "https://doi.org/10.1000/a%3Fb%25c", "10.1000%2Fa%3Fb%25c")]
    [TestCase("10.12345/é", "https://doi.org/10.12345/%C3%A9", "10.12345%2F%C3%A9")]
    public void Addresses_are_percent_encoded(string text, string url, string segment)
    {
        Assert.That(Doi.Parse(text).Url, Is.EqualTo(url));
        Assert.That(Doi.Parse(text).PathSegment, Is.EqualTo(segment));
        Assert.That(Doi.Parse(url), Is.EqualTo(Doi.Parse(text)));
    }

    [Test]
    public void A_bare_doi_given_as_a_string_is_not_copied()
    {
        var text = new string("10.1332/204080521X16231629157096");

        _ = Doi.TryParse(text, out var doi);
        Assert.That(doi.Value, Is.SameAs(text));
        _ = Doi.TryParse("10.1332/204080521x", out var lower);
        Assert.That(lower.Key, Is.SameAs(lower.Value));
    }

    [TestCase("10.48550/arXiv.2002.08676", "2002.08676")]
    [TestCase("https://doi.org/10.48550/ARXIV.2002.08676", "2002.08676")]
    [TestCase("10.48550/arXiv.hep-th/9901001", "hep-th/9901001")]
    public void A_doi_of_arxiv_names_its_paper(string text, string expected)
    {
        Assert.That(Doi.Parse(text).TryGetArxiv(out var arxiv), Is.True);
        Assert.That(arxiv.Value, Is.EqualTo(expected));
        Assert.That(arxiv.Doi, Is.EqualTo(Doi.Parse(text)));
    }
}
