namespace BibHarvester.Model.Tests.Identifiers;

public sealed class TypedIdentifierTests
{
    [TestCase("1806.05726v2", "1806.05726", 2)]
    [TestCase("arXiv:1806.05726v2 [cs.CL]", "1806.05726", 2)]
    [TestCase("0704.0001", "0704.0001", null)]
    [TestCase("oai:arXiv.org:hep-th/9901001", "hep-th/9901001", null)]
    [TestCase("https://arxiv.org/pdf/hep-th/9901001v3", "hep-th/9901001", 3)]
    [TestCase("10.48550/arXiv.2002.08676", "2002.08676", null)]
    public void An_arxiv_identifier_tells_paper_and_version_apart(string text, string id, int? version)
    {
        var arxiv = ArxivId.Parse(text);

        Assert.That((arxiv.Id, arxiv.Version), Is.EqualTo((id, version)));
        Assert.That(arxiv.Doi.Value, Is.EqualTo("10.48550/arXiv." + id));
    }

    [TestCase("1813.05726")]
    [TestCase("1806.057")]
    [TestCase("no-such/9901001")]
    [TestCase("1806.05726v0")]
    public void What_is_no_arxiv_identifier_is_refused(string text) => Assert.That(ArxivId.TryParse(text, out _), Is.False);

    [TestCase("ISBN-13: 978-0-306-40615-7 (pbk.)")]
    [TestCase("978 0 306 40615 7")]
    [TestCase("0306406152")]
    [TestCase("http://id.crossref.org/isbn/9780306406157")]
    public void An_isbn_is_kept_as_13_digits(string text) => Assert.That(Isbn.Parse(text).Value, Is.EqualTo("9780306406157"));

    [TestCase("080442957X", "9780804429573")]
    [TestCase("0-8044-2957-x", "9780804429573")]
    public void An_isbn_of_ten_digits_may_end_in_x(string text, string expected) => Assert.That(Isbn.Parse(text).Value, Is.EqualTo(expected));

    [TestCase("9770306406157", "An ISBN of 13 digits begins with 978 or 979.")]
    [TestCase("0306406153", "The check digit is wrong: an ISBN 030640615… ends in 2.")]
    [TestCase("030640615", "An ISBN has 10 or 13 digits.")]
    public void A_wrong_isbn_says_why(string text, string expected)
    {
        Assert.That(Isbn.TryParse(text, out _, out var problem), Is.False);
        Assert.That(problem, Is.EqualTo(expected));
    }

    [TestCase("0000-0002-1694-233x", "0000-0002-1694-233X")]
    [TestCase("http://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097")]
    [TestCase("orcid.org/0000-0002-1825-0097/", "0000-0002-1825-0097")]
    [TestCase("0000 0002 1825 0097", "0000-0002-1825-0097")]
    [TestCase("0000000218250097", "0000-0002-1825-0097")]
    public void An_orcid_is_kept_in_four_groups(string text, string expected) => Assert.That(Orcid.Parse(text).Value, Is.EqualTo(expected));

    [TestCase("ror.org/05dxps055")]
    [TestCase("05DXPS055")]
    public void A_ror_is_kept_without_its_address(string text) => Assert.That(Ror.Parse(text).Value, Is.EqualTo("05dxps055"));

    [TestCase("05dxps056", "The check digits are wrong: a ROR 05dxps0… ends in 55.")]
    [TestCase("05dxpsi55", "A ROR consists of digits and the letters of Crockford's base 32.")]
    public void A_wrong_ror_says_why(string text, string expected)
    {
        Assert.That(Ror.TryParse(text, out _, out var problem), Is.False);
        Assert.That(problem, Is.EqualTo(expected));
    }

    [TestCase("10.1000/abc", "A handle with the prefix 10 is a DOI.")]
    [TestCase("2027", "A handle is a prefix, a slash and a local name.")]
    public void A_wrong_handle_says_why(string text, string expected)
    {
        Assert.That(Handle.TryParse(text, out _, out var problem), Is.False);
        Assert.That(problem, Is.EqualTo(expected));
    }

    [Test]
    public void A_canonical_string_is_not_copied()
    {
        var issn = new string("2040-8056");
        var orcid = new string("0000-0002-1825-0097");

        _ = Issn.TryParse(issn, out var parsedIssn);
        _ = Orcid.TryParse(orcid, out var parsedOrcid);
        Assert.That(parsedIssn.Value, Is.SameAs(issn));
        Assert.That(parsedOrcid.Value, Is.SameAs(orcid));
    }
}
