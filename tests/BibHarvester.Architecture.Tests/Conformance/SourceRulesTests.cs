using BibHarvester.Conformance.Formats;

namespace BibHarvester.Architecture.Tests.Conformance;

/// <summary>What of a file counts as said by its records, and what the scans find in files.</summary>
internal sealed class SourceRulesTests
{
    private static readonly BibRecord Record = new()
    {
        Type = WorkType.JournalArticle,
        Titles = [new Title { Text = "Web 12 tests of H2O" }],
        Keywords = [new Keyword { Text = "entry" }],
        Contributors = [new Contributor { Person = new PersonName { Family = "王", Given = "海霞" } }],
        Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2010, 3))],
        Identifiers = [Pmid.Parse("123456")],
        Volume = "7",
    };

    [TestCase("TI", "Web 12 tests", null)]
    [TestCase("TI", "web tests, again", "again")]
    [TestCase("AU", "王海霞", null)]
    [TestCase("AU", "王霞", "王霞")]
    [TestCase("VL", "7", null)]
    [TestCase("VL", "07", null)]
    [TestCase("VL", "12", "12")]
    [TestCase("VL", "1", "1")]
    [TestCase("VL", "3", "3")]
    [TestCase("PY", "2010", null)]
    [TestCase("PY", "March 2010", null)]
    [TestCase("PY", "Sept 2010", "sept")]
    [TestCase("TI", "marketing", "marketing")]
    [TestCase("KW", "testsofentry", "testsofentry")]
    [TestCase("KW", "issued", "issued")]
    [TestCase("PT", "Journal Article", null)]
    [TestCase("PT", "Clinical Article", "clinical article")]
    [TestCase("TY", "JOUR", null)]
    [TestCase("AN", "PMID: 123456", null)]
    [TestCase("AN", "PMID: 1234567", "1234567")]
    public void A_value_is_said_where_its_words_are(string name, string text, string? missing) =>
        Assert.That(new SaidWords([Record], []).MissingOf(new SourceValue(0, name, text)), Is.EqualTo(missing));

    [TestCase("TY", "XXXX", "xxxx")]
    [TestCase("TY", "GEN", null)]
    [TestCase("creatorType", "author", null)]
    public void A_type_that_is_none_of_ours_must_be_said(string name, string text, string? missing) =>
        Assert.That(new SaidWords([new BibRecord { Type = WorkType.Document }], []).MissingOf(new SourceValue(0, name, text)), Is.EqualTo(missing));

    [Test]
    public void What_a_diagnostic_says_is_not_silent() =>
        Assert.That(new SaidWords([Record], [new Diagnostic("BIB009", "The value of 'year' contradicts another: '1998'.")]).MissingOf(new SourceValue(0, "year", "1998")), Is.Null);

    [Test]
    public void A_macro_of_BibTeX_stands_for_its_value_and_a_value_that_is_not_closed_ends_before_an_entry()
    {
        var values = BibTeXScan.Of("@string{jr = \"A Journal\"}\n@article{k1, journal = jr # { of}, note = other, title = {Open\n@book{k2, title = {B}}\n");

        Assert.That(string.Join('|', values.Select(v => $"{v.Record} {v.Name} {v.Text.Trim()}")), Is.EqualTo(
            "0 entry type article|0 key k1|0 journal A Journal of|0 note other|0 title Open|1 entry type book|1 key k2|1 title B"));
    }

    [Test]
    public void Attributes_that_tell_something_are_found_and_others_are_not()
    {
        var jats = XmlScan.Of("jats", "<article xmlns:xlink='http://www.w3.org/1999/xlink'><x id='r1' xlink:href='10.1000/x'/><t>A<sub>\n2</sub></t></article>");
        var rdf = XmlScan.Of("rdf", "<RDF xmlns:rdf='r'><Book><partOf rdf:resource='#a'/><code rdf:resource='http://example.org'/></Book><Series rdf:about='#a'/></RDF>");

        Assert.Multiple(() =>
        {
            Assert.That(string.Join('|', jats.Select(v => $"{v.Name} {v.Text.ReplaceLineEndings(" ")}")), Is.EqualTo("x/@href 10.1000/x|article/t A 2"));
            Assert.That(string.Join('|', rdf.Select(v => $"{v.Name} {v.Text}")), Is.EqualTo("code/@resource http://example.org"));
        });
    }

    [Test]
    public void Control_fields_lines_of_extra_and_records_without_a_blank_are_found()
    {
        Assert.Multiple(() =>
        {
            Assert.That(string.Join('|', MarcScan.Of("leader\u001Eabc\u001E10\u001FaTitle\u001E\u001D").Select(v => $"{v.Name} {v.Text}")), Is.EqualTo("a Title|control abc"));
            Assert.That(string.Join('|', JsonScan.Of("""[{"extra":"tex.author= A, B\nPMID: 7"}]""").Select(v => v.Text.Trim())), Is.EqualTo("A, B|7"));
            Assert.That(string.Join('|', TaggedScan.Of("nbib", "PMID- 1\nTI  - A\n      b\nPMID-2\nTI  - C\n").Select(v => $"{v.Record} {v.Name} {v.Text}")), Is.EqualTo("0 PMID 1|0 TI A|0 TI b|1 PMID 2|1 TI C"));
        });
    }
}
