namespace BibHarvester.Model.Tests.Identifiers;

public sealed class IdentifierTests
{
    [TestCase("10.1332/204080521X16231629157096", IdentifierKind.Doi, "10.1332/204080521X16231629157096")]
    [TestCase("10/b6vnmd", IdentifierKind.ShortDoi, "10/b6vnmd")]
    [TestCase("https://doi.org/b6vnmd", IdentifierKind.ShortDoi, "10/b6vnmd")]
    [TestCase("PMID: 29424689", IdentifierKind.Pmid, "29424689")]
    [TestCase("pubmed:29424689", IdentifierKind.Pmid, "29424689")]
    [TestCase("https://pubmed.ncbi.nlm.nih.gov/29424689/", IdentifierKind.Pmid, "29424689")]
    [TestCase("www.ncbi.nlm.nih.gov/pubmed/29424689", IdentifierKind.Pmid, "29424689")]
    [TestCase("https://europepmc.org/article/MED/29424689", IdentifierKind.Pmid, "29424689")]
    [TestCase("PMC5640425", IdentifierKind.Pmcid, "PMC5640425")]
    [TestCase("pmcid:5640425", IdentifierKind.Pmcid, "PMC5640425")]
    [TestCase("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5640425/", IdentifierKind.Pmcid, "PMC5640425")]
    [TestCase("https://pmc.ncbi.nlm.nih.gov/articles/PMC5640425/pdf/x.pdf", IdentifierKind.Pmcid, "PMC5640425")]
    [TestCase("https://europepmc.org/articles/PMC5640425", IdentifierKind.Pmcid, "PMC5640425")]
    [TestCase("arXiv:1806.05726v2", IdentifierKind.Arxiv, "1806.05726v2")]
    [TestCase("https://arxiv.org/pdf/1806.05726v2.pdf", IdentifierKind.Arxiv, "1806.05726v2")]
    [TestCase("hep-th/9901001", IdentifierKind.Arxiv, "hep-th/9901001")]
    [TestCase("math.GT/0309136", IdentifierKind.Arxiv, "math.GT/0309136")]
    [TestCase("https://arxiv.org/abs/math.GT/0309136", IdentifierKind.Arxiv, "math.GT/0309136")]
    [TestCase("ISBN 0-306-40615-2", IdentifierKind.Isbn, "9780306406157")]
    [TestCase("978-0-306-40615-7", IdentifierKind.Isbn, "9780306406157")]
    [TestCase("urn:isbn:9780306406157", IdentifierKind.Isbn, "9780306406157")]
    [TestCase("2040–8056", IdentifierKind.Issn, "2040-8056")]
    [TestCase("ISSN 2040-8056", IdentifierKind.Issn, "2040-8056")]
    [TestCase("https://portal.issn.org/resource/ISSN/2040-8056", IdentifierKind.Issn, "2040-8056")]
    [TestCase("Q29616105", IdentifierKind.Wikidata, "Q29616105")]
    [TestCase("https://www.wikidata.org/wiki/Q29616105", IdentifierKind.Wikidata, "Q29616105")]
    [TestCase("http://www.wikidata.org/entity/Q29616105", IdentifierKind.Wikidata, "Q29616105")]
    [TestCase("0000-0002-1825-0097", IdentifierKind.Orcid, "0000-0002-1825-0097")]
    [TestCase("https://orcid.org/0000-0002-1825-0097", IdentifierKind.Orcid, "0000-0002-1825-0097")]
    [TestCase("https://ror.org/05dxps055", IdentifierKind.Ror, "05dxps055")]
    [TestCase("hdl:2027/mdp.39015", IdentifierKind.Handle, "2027/mdp.39015")]
    [TestCase("https://hdl.handle.net/20.500.12345/67", IdentifierKind.Handle, "20.500.12345/67")]
    [TestCase("1992ApJ...400L...1W", IdentifierKind.Bibcode, "1992ApJ...400L...1W")]
    [TestCase("https://ui.adsabs.harvard.edu/abs/2000A%26A...361..101M/abstract", IdentifierKind.Bibcode, "2000A&A...361..101M")]
    [TestCase("W2741809807", IdentifierKind.OpenAlex, "W2741809807")]
    [TestCase("https://openalex.org/W2741809807", IdentifierKind.OpenAlex, "W2741809807")]
    [TestCase("CorpusID:3033010", IdentifierKind.SemanticScholar, "CorpusId:3033010")]
    [TestCase("https://www.semanticscholar.org/paper/A-Title/649def34f8be52c8b66281af98ae884c09aef38b", IdentifierKind.SemanticScholar, "649def34f8be52c8b66281af98ae884c09aef38b")]
    [TestCase("https://example.org/10.2/docs", IdentifierKind.Url, "https://example.org/10.2/docs")]
    public void Detect_finds_the_kind(string text, IdentifierKind kind, string value)
    {
        var detection = Identifier.Detect(text);

        Assert.That(detection, Is.EqualTo(new IdentifierDetection { Identifier = new Identifier(kind, value) }));
        Assert.That(Identifier.TryDetect(text, out var identifier), Is.True);
        Assert.That(identifier, Is.EqualTo(detection.Identifier));
    }

    [Test]
    public void An_address_behind_a_label_is_no_handle() => Assert.That(Handle.TryParse("hdl:1doi.org/1000/a", out _), Is.False);

    [TestCase("20408056", IdentifierKind.Issn, "2040-8056", "Pmid:20408056", "ID007")]
    [TestCase("29424689", IdentifierKind.Pmid, "29424689", "", "ID007")]
    [TestCase("10.1000/abc.", IdentifierKind.Doi, "10.1000/abc.", "Doi:10.1000/abc", "ID002")]
    [TestCase("10.1000/abc)", IdentifierKind.Doi, "10.1000/abc)", "Doi:10.1000/abc", "ID002")]
    [TestCase("10.1000/ab\u200bc", IdentifierKind.Doi, "10.1000/abc", "", "ID001")]
    [TestCase("10.1000/ab\u00adc", IdentifierKind.Doi, "10.1000/abc", "", "ID001")]
    [TestCase("10.1000/ab-\r\n  cd", IdentifierKind.Doi, "10.1000/ab-cd", "Doi:10.1000/abcd", "ID003")]
    [TestCase("10.1000/ab\ncd", IdentifierKind.Doi, "10.1000/abcd", "Doi:10.1000/ab", "ID003")]
    [TestCase("10.1000/ab–cd", IdentifierKind.Doi, "10.1000/ab–cd", "Doi:10.1000/ab-cd", "ID004")]
    [TestCase("10.1000/abc/abstract", IdentifierKind.Doi, "10.1000/abc/abstract", "Doi:10.1000/abc", "ID005")]
    [TestCase("10.1000/abc Smith 2010", IdentifierKind.Doi, "10.1000/abc", "", "ID006")]
    [TestCase("(see 10.1016/S0169-2070(99)00013-8).", IdentifierKind.Doi, "10.1016/S0169-2070(99)00013-8", "", "ID006")]
    public void Detect_offers_other_readings_and_says_what_is_odd(string text, IdentifierKind kind, string value, string alternatives, string codes)
    {
        var detection = Identifier.Detect(text);

        Assert.That(detection.Identifier, Is.EqualTo(new Identifier(kind, value)));
        Assert.That(string.Join(' ', detection.Alternatives.Select(a => $"{a.Kind}:{a.Value}")), Is.EqualTo(alternatives));
        Assert.That(string.Join(' ', detection.Diagnostics.Select(d => d.Code)), Is.EqualTo(codes));
    }

    [TestCase("10.48550/arXiv.2002.08676")]
    [TestCase("https://doi.org/10.48550/arXiv.2002.08676")]
    public void Detect_names_the_paper_of_a_doi_of_arxiv(string text)
    {
        var detection = Identifier.Detect(text);

        Assert.That(detection.Identifier, Is.EqualTo(new Identifier(IdentifierKind.Doi, "10.48550/arxiv.2002.08676")));
        Assert.That(detection.Related, Is.EqualTo(new Identifier[] { new(IdentifierKind.Arxiv, "2002.08676") }));
    }

    [TestCase("", "There is no text.")]
    [TestCase("10.1000", "The slash and the suffix after the prefix are missing.")]
    [TestCase("10.1000/", "The suffix after the slash is missing.")]
    [TestCase("11.1000/x", "A DOI begins with 10.; this begins with 11.")]
    [TestCase("9780306406158", "The check digit is wrong: an ISBN 978030640615… ends in 7.")]
    [TestCase("2040-805X", "The check digit is wrong: an ISSN 2040-805… ends in 6.")]
    [TestCase("0000-0002-1825-0098", "The check digit is wrong: an ORCID iD 0000-0002-1825-009… ends in 7.")]
    [TestCase("PMID: x", "A PMID is a number of up to eight digits.")]
    [TestCase("481959085", "A number of this length is no identifier that is known here.")]
    [TestCase("Deep Learning", "It has the form of no identifier that is known here.")]
    public void Detect_says_what_is_wrong(string text, string problem) =>
        Assert.That(Identifier.Detect(text), Is.EqualTo(new IdentifierDetection { Problem = problem }));

    [Test]
    public void Equality_goes_by_key_scheme_and_medium()
    {
        var doi = new Identifier(IdentifierKind.Doi, "10.1000/ABC");

        Assert.That(doi, Is.EqualTo(new Identifier(IdentifierKind.Doi, "10.1000/abc")));
        Assert.That(doi.GetHashCode(), Is.EqualTo(new Identifier(IdentifierKind.Doi, "10.1000/abc").GetHashCode()));
        Assert.That(doi.Key, Is.EqualTo("10.1000/abc"));
        Assert.That(new Identifier(IdentifierKind.Arxiv, "math.GT/0309136"), Is.EqualTo(new Identifier(IdentifierKind.Arxiv, "math/0309136")));
        Assert.That(new Identifier(IdentifierKind.Handle, "1/A"), Is.Not.EqualTo(new Identifier(IdentifierKind.Handle, "1/a")));
        Assert.That(
            new Identifier(IdentifierKind.Issn, "2040-8056", medium: IdentifierMedium.Print),
            Is.Not.EqualTo(new Identifier(IdentifierKind.Issn, "2040-8056", medium: IdentifierMedium.Electronic)));
    }
}
