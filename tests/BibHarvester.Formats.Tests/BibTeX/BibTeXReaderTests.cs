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
    [TestCase("@article{k, title : {T}, year = 2000}", "BIB005")]
    [TestCase("@article{k,\n title 🟰 \"T\",\n year = 2000}", "BIB005")]
    [TestCase("@article{k, title = {T}, title = {U}, year = 2000}", "BIB006")]
    [TestCase("@article{, title = {T}, year = 2000}", "BIB002")]
    [TestCase("@article{k, title = {T}, year = 2000", "BIB001")]
    [TestCase("@article{k, title = \"T, year = 2000}\n@misc{n}", "BIB001")]
    [TestCase("@article{k, title = {T}, year = 2000, issn = {12}}", "BIB009")]
    [TestCase("@article{k, title = {T}, https://a.example/b?c = {d}, year = 2000}", "BIB009")]
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

    [Test]
    public void Unknown_commands_stay_in_the_text_and_are_reported_once_a_field()
    {
        var item = Read("@misc{k,\n  title = {\\foo{A} and \\qux B},\n  author = {Body, \\baz Ada},\n  note = {\\emph{known}}}").Single();

        Assert.Multiple(() =>
        {
            Assert.That(item.Record!.Title!.Text.Plain, Is.EqualTo("\\foo{A} and \\qux B"));
            Assert.That(item.Diagnostics, Is.EqualTo((ValueList<Diagnostic>)
            [
                new("BIB019", 2, 3, "The command '\\foo' in 'title' is not known and stays in the text."),
                new("BIB019", 3, 3, "The command '\\baz' in 'author' is not known and stays in the text."),
            ]));
        });
    }

    [TestCase("title = {\\href{https://a.example/x\\_y}{T}}", "https://a.example/x_y", null)]
    [TestCase("title = {\\href{https://a.example/x}{T}}, url = {https://a.example/x}", "https://a.example/x", null)]
    [TestCase("title = {\\href{https://a.example/x}{T}}, url = {https://b.example}, note = {N}", "https://b.example", "N; https://a.example/x")]
    [TestCase("title = {\\href{https://doi.org/10.1000/1}{T}}, doi = {10.1000/1}", null, null)]
    public void Links_in_a_field_are_those_of_the_work(string fields, string? url, string? note)
    {
        var item = Read($"@misc{{k, {fields}}}").Single();
        var record = item.Record!;

        Assert.Multiple(() =>
        {
            Assert.That(record.Title!.Text.Plain, Is.EqualTo("T"));
            Assert.That(record.Links.Select(l => l.Url), Is.EqualTo(url is null ? [] : new[] { url }));
            Assert.That(record.Notes, Is.EqualTo(note is null ? [] : new[] { note }));
            Assert.That(item.Diagnostics, Is.Empty);
            Assert.That(Read(record.ToBibTeX()).Single().Record, Is.EqualTo(record));
        });
    }

    [Test]
    public void What_is_not_printed_is_kept_in_running_text_and_else_reported()
    {
        var item = Read("@misc{k,\n abstract = {See \\href{https://a.example}{there}.},\n year = {{\\noopsort{1973b}}1973},\n author = {\\href{https://b.example}{Body}, Ada}}").Single();

        Assert.Multiple(() =>
        {
            Assert.That(item.Record!.Abstracts.Single().Text.Plain, Is.EqualTo("See there (https://a.example)."));
            Assert.That(item.Record!.Issued, Is.EqualTo(BibDate.Of(1973)));
            Assert.That(item.Diagnostics, Is.EqualTo((ValueList<Diagnostic>)
            [
                new("BIB021", 3, 2, "What is not printed of 'year' is left out: '\\noopsort{1973b}'."),
                new("BIB021", 4, 2, "What is not printed of 'author' is left out: 'https://b.example'."),
            ]));
        });
    }

    [TestCase("year = {2017-03-29}", "2017-03-29")]
    [TestCase("year = {Oct 2003}", "2003-10")]
    [TestCase("year = {2003/04}", "2003/04")]
    [TestCase("year = {Year of the flood}", "Year of the flood")]
    [TestCase("year = 1991, month = {juillet}", "1991-07")]
    [TestCase("year = 1991, month = {11--12}", "1991-11/1991-12")]
    public void Dates_are_understood_where_they_can_mean_one_thing_only(string fields, string date)
    {
        var record = Read($"@misc{{k, {fields}}}").Single().Record!;

        Assert.Multiple(() =>
        {
            Assert.That(record.Issued!.Value.Literal ?? record.Issued.Value.ToString(), Is.EqualTo(date));
            Assert.That(Read(record.ToBibTeX()).Single().Record, Is.EqualTo(record));
        });
    }

    [TestCase("Ruby, Sam, and Roy, Al", "Ruby|Sam||; Roy|Al||")]
    [TestCase("King, Jr, Al and King, Jr, and Al King III", "King|Al||Jr; King|||Jr; King|Al||III")]
    [TestCase("{van der Laan}, Mark and {De Luca}, Ann", "Laan|Mark|van der|; De Luca|Ann||")]
    [TestCase("Maria {\\uppercase{d}e La} Cruz", "De La Cruz|Maria||")]
    [TestCase("1/x=y and A. B.", "1/x=y; B.|A.||")]
    public void Names_are_read_as_they_are_read_again(string names, string expected)
    {
        var record = Read($"@misc{{k, author = {{{names}}}}}").Single().Record!;

        Assert.Multiple(() =>
        {
            Assert.That(string.Join("; ", record.Contributors.Select(c => c.Organization ?? Parts(c.Person!))), Is.EqualTo(expected));
            Assert.That(Read(record.ToBibTeX()).Single().Record, Is.EqualTo(record));
        });

        static string Parts(PersonName name) => $"{name.Family}|{name.Given}|{name.NonDroppingParticle}|{name.Suffix}";
    }

    private static List<ReadItem> Read(string text) => [.. new Formats.BibTeX.BibTeXReader().Read(Encoding.UTF8.GetBytes(text))];
}
