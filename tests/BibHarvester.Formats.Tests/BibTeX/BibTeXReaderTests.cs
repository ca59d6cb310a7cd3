using System.Text;

namespace BibHarvester.Formats.Tests.BibTeX;

public class BibTeXReaderTests
{
    [Test]
    public void Macros_are_joined_and_expanded()
    {
        var items = Read("""
            @string{pub = "A " # {Press}}
            @STRING(city = {Bath})
            @book(k, publisher = pub # " Ltd", address = city, month = "5~" # jul, year = 2020)
            """);

        var record = items.Single().Record!;
        Assert.Multiple(() =>
        {
            Assert.That(items.Single().Diagnostics, Is.Empty);
            Assert.That(record.Publishers, Is.EqualTo((ValueList<Publisher>)[new Publisher { Name = "A Press Ltd", Place = "Bath" }]));
            Assert.That(record.Issued, Is.EqualTo(BibDate.Of(2020, 7, 5)));
        });
    }

    [TestCase("@article{k title = {T}, year = 2000}", "BIB004")]
    [TestCase("@article{k, title = {T} year = 2000}", "BIB004")]
    [TestCase("@article{k, title {T}, year = 2000}", "BIB005")]
    [TestCase("@article{k, title = {T}, title = {U}, year = 2000}", "BIB006")]
    [TestCase("@article{, title = {T}, year = 2000}", "BIB002")]
    [TestCase("@article{k, title = {T}, year = 2000", "BIB001")]
    [TestCase("@article{k, title = \"T, year = 2000}\n@misc{n}", "BIB001")]
    [TestCase("@article{k, title = {T}, year = 2000, issn = {12}}", "BIB009")]
    [TestCase("@article{k, title = {T}, journal = unknown, year = 2000}", "BIB007")]
    public void Defects_are_reported_and_read_past(string text, string code)
    {
        var first = Read(text)[0];

        Assert.Multiple(() =>
        {
            Assert.That(first.Diagnostics.Select(d => d.Code), Is.EqualTo([code]));
            Assert.That(first.Record!.Title!.Text.Plain, Does.StartWith("T"));
        });
    }

    [Test]
    public void What_follows_an_unclosed_entry_is_read()
    {
        var items = Read("@article{a, title = {this { never closes,\n@article{b, title = {read}}\ntext @ text\n@comment{@misc{c,}}\n@misc{d,}");

        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', items.Select(i => i.Record?.CitationKey ?? i.Diagnostics.Single().Code)), Is.EqualTo("a b BIB015 d"));
            Assert.That(items[2].Diagnostics.Single().Line, Is.EqualTo(4));
        });
    }

    [Test]
    public void Places_count_from_one_and_keys_are_compared()
    {
        var item = Read("é @misc{a,}\n @misc{a,}")[1];

        Assert.That(item.Diagnostics, Is.EqualTo((ValueList<Diagnostic>)[new Diagnostic("BIB003", 2, 2, "The key 'a' was there before.")]));
    }

    [TestCase(@"G{\""o}del, Kurt", "", "Gödel", "Kurt", "")]
    [TestCase("Ludwig van Beethoven", "van", "Beethoven", "Ludwig", "")]
    [TestCase("de la Vall{\\'e}e Poussin, Jean Charles", "de la", "Vallée Poussin", "Jean Charles", "")]
    [TestCase("King, Jr., Martin Luther", "", "King", "Martin Luther", "Jr.")]
    [TestCase("{Ponce de León}, Juan", "", "Ponce de León", "Juan", "")]
    [TestCase("{\\'e}tienne Dupont", "étienne", "Dupont", "", "")]
    [TestCase("Plato", "", "Plato", "", "")]
    [TestCase("von Jr.", "von", "Jr.", "", "")]
    [TestCase("von Berlichingen zu Hornberg, Johann", "von", "Berlichingen zu Hornberg", "Johann", "")]
    [TestCase("Ponce de Le\\'on, Juan", "", "Ponce de León", "Juan", "")]
    [TestCase("Henry~F. Schaefer III", "", "Schaefer", "Henry F.", "III")]
    [TestCase("family=Beethoven, given={Ludwig}, prefix=van, useprefix=true, suffix=\"Jr\"", "van", "Beethoven", "Ludwig", "Jr")]
    public void Names_follow_the_grammar(string raw, string von, string last, string first, string jr)
    {
        var person = Read($"@misc{{k, author = {{{raw}}}}}").Single().Record!.Contributors.Single().Person!;

        Assert.That((person.NonDroppingParticle ?? "", person.Family, person.Given ?? "", person.Suffix ?? ""), Is.EqualTo((von, last, first, jr)));
    }

    [Test]
    public void Organisations_stand_in_braces_and_others_end_a_cut_list()
    {
        var record = Read("@misc{k, author = {{The COVID Group} and University of M{\\\"u}nster and Body, A. and others}}").Single().Record!;

        Assert.Multiple(() =>
        {
            Assert.That(record.Contributors, Is.EqualTo((ValueList<Contributor>)[Contributor.OfOrganization("The COVID Group"), Contributor.OfOrganization("University of Münster"), Contributor.OfPerson("Body", "A.")]));
            Assert.That(record.IncompleteRoles, Is.EqualTo((ValueList<ContributorRole>)[ContributorRole.Author]));
        });
    }

    [Test]
    public void Lists_that_know_no_and_are_lists_all_the_same() =>
        Assert.That(
            Read("@misc{k, author = {Body, A., Hogg, E.}}@misc{l, author = {江文杰;韩超}}@misc{m, author = {Doe, J. and Roe, R. et al.}}")
                .Select(i => string.Join('|', i.Record!.Contributors.Select(c => $"{c.Person!.Family},{c.Person.Given}")) + i.Record.IncompleteRoles.Count),
            Is.EqualTo((string[])["Body,A.|Hogg,E.0", "江,文杰|韩,超0", "Doe,J.|Roe,R.1"]));

    [TestCase(@"{\""o}\""o\""{o}{\""{o}}\H o\c{c}\ss{} \aa ngstrom", "\u00F6\u00F6\u00F6\u00F6\u0151\u00E7\u00DF \u00E5ngstrom")]
    [TestCase(@"``a'' -- b --- c~d \& \% \_ {\textbackslash}", "“a” – b — c\u00A0d & % _ \\")]
    [TestCase(@"$\alpha$-decay of H$_2$O and x$^{10}$", "α-decay of H2O and x10")]
    [TestCase(@"costs \$5 and $6", "costs $5 and $6")]
    [TestCase(@"\unknown{x}{\'e} y", @"\unknown{x}{é} y")]
    [TestCase("\\url{http://a_b/~c}  \n  end", "http://a_b/~c end")]
    public void TeX_is_decoded(string tex, string expected) =>
        Assert.That(Read($"@misc{{k, title = {{{tex}}}}}").Single().Record!.Title!.Text.Plain, Is.EqualTo(expected));

    [Test]
    public void Styles_and_protected_words_become_spans()
    {
        var title = Read(@"@misc{k, title = {The {DNA} of \textit{E. coli} in H\textsubscript{2}O}}").Single().Record!.Title!.Text;

        Assert.That(title, Is.EqualTo(new RichText(
            "The DNA of E. coli in H2O",
            [new(4, 3, RichStyle.NoCase), new(11, 7, RichStyle.Italic), new(11, 1, RichStyle.NoCase), new(22, 3, RichStyle.NoCase), new(23, 1, RichStyle.Subscript)])));
    }

    [Test]
    public void Unknown_fields_are_kept_as_they_stand_and_written_back()
    {
        const string Text = "@misc{k,\n  title = {T},\n  annote = {{\\LaTeX} \\foo},\n  x-y = {1}\n}\n";

        Assert.That(Read(Text).Single().Record!.ToBibTeX(), Is.EqualTo(Text));
    }

    [Test]
    public void Deep_and_long_values_are_refused()
    {
        var deep = Read($"@misc{{k, note = {{{new string('{', 3000)}x{new string('}', 3000)}}}, year = 2000}}").Single();
        var tooLong = new Formats.BibTeX.BibTeXReader().Read(Encoding.UTF8.GetBytes($"@misc{{k, note = {{{new string('x', 5000)}}}}}"), new ReadOptions { MaxRecordBytes = 1000 }).Single();

        Assert.Multiple(() =>
        {
            Assert.That(deep.Diagnostics.Single().Code, Is.EqualTo("BIB011"));
            Assert.That(deep.Record!.Issued, Is.EqualTo(BibDate.Of(2000)));
            Assert.That(tooLong.Record, Is.Null);
            Assert.That(tooLong.Diagnostics.Single().Code, Is.EqualTo("BIB012"));
        });
    }

    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    [TestCase("iso-8859-1")]
    public void Other_encodings_are_found_out(string encoding)
    {
        var bytes = Encoding.GetEncoding(encoding).GetBytes("@misc{k, title = {Café}}");

        Assert.That(new Formats.BibTeX.BibTeXReader().Read(bytes).Single().Record!.Title!.Text.Plain, Is.EqualTo("Café"));
    }

    private static List<ReadItem> Read(string text) => [.. new Formats.BibTeX.BibTeXReader().Read(Encoding.UTF8.GetBytes(text))];
}
