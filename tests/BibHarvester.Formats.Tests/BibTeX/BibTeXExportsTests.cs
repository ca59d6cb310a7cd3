namespace BibHarvester.Formats.Tests.BibTeX;

/// <summary>What programs and publishers leave in the files that they export.</summary>
public class BibTeXExportsTests
{
    [Test]
    public void References_of_HTML_are_what_they_stand_for()
    {
        const string Text = """
            @article{a,
              author = {Garc&iacute;a, Jos{\'e} and M{\"u}ller, A},
              title = {Clinical {\&}amp; {Basic &amp; DNA} p \&lt; 0.05, \emph{a &amp;amp; b}; c},
              journal = {Nutrition &amp; Metabolism},
              keywords = {R\&amp;D, AT\&T},
              abstract = {One &amp; two.

            Three &gt; two.},
              url = {https://example.org/?a=1&amp;b=2},
            }
            """;
        var expected = new BibRecord
        {
            Type = WorkType.JournalArticle,
            CitationKey = "a",
            Contributors = [Contributor.OfPerson("García", "José"), Contributor.OfPerson("Müller", "A")],
            Titles = [new Title { Text = new RichText("Clinical & Basic & DNA p < 0.05, a & b; c", [new RichSpan(11, 11, RichStyle.NoCase), new RichSpan(33, 5, RichStyle.Italic)]) }],
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Nutrition & Metabolism"] }],
            Keywords = [new Keyword { Text = "R&D" }, new Keyword { Text = "AT&T" }],
            Abstracts = [new Abstract { Text = "One & two.\nThree > two." }],
            Links = [new Link { Url = "https://example.org/?a=1&b=2" }],
        };

        var read = FormatText.Read("bibtex", Text);

        Assert.That(read, Is.EqualTo((BibRecord[])[expected]));
        Assert.That(FormatText.Read("bibtex", FormatText.Write("bibtex", read)), Is.EqualTo(read));
    }

    [Test]
    public void A_text_with_references_of_HTML_is_written_as_it_is_read()
    {
        var record = new BibRecord
        {
            Type = WorkType.Book,
            CitationKey = "a",
            Titles = [new Title { Text = new RichText("A &amp;amp;amp;amp; B", [new RichSpan(0, 1, RichStyle.Italic)]) }],
            Publishers = [new Publisher { Name = "C &amp;amp;amp;amp; D" }],
        };

        var first = FormatText.Write("bibtex", record);
        var read = FormatText.Read("bibtex", first);

        Assert.That((read[0].Titles[0].Text.Plain, read[0].Publishers[0].Name), Is.EqualTo(("A & B", "C & D")));
        Assert.That(FormatText.Write("bibtex", read), Is.EqualTo(first));
    }

    [Test]
    public void The_number_of_an_article_is_read_by_the_name_that_publishers_give_it()
    {
        var read = FormatText.Read("bibtex", "@article {a,\n\ttitle = {A},\n\telocation-id = {eabd9338},\n\tjournal = {B}\n}").Single();

        Assert.That((read.ArticleNumber, read.ExtraFields), Is.EqualTo(("eabd9338", ValueList<ExtraField>.Empty)));
    }

    [Test]
    public void Scopus_names_fields_in_its_own_way()
    {
        var read = FormatText.Read("bibtex", """
            @ARTICLE{a,
              title = {A},
              journal = {Journal of Blue Things},
              abbrev_source_title = {J. Blue Things},
              art_number = {104},
              pages = {42 – 50},
              pubmed_id = {12345678},
            }
            """).Single();

        Assert.That(read.Containers[0].Titles, Is.EqualTo((Title[])["Journal of Blue Things", new Title { Text = "J. Blue Things", Kind = TitleKind.Abbreviated }]));
        Assert.That((read.ArticleNumber, read.Pages), Is.EqualTo(("104", new Pages { First = "42", Last = "50" })));
        Assert.That(read.Identifiers, Is.EqualTo((Identifier[])[Pmid.Parse("12345678")]));
        Assert.That(read.ExtraFields, Is.Empty);
    }

    [TestCase(@"\url{https://example.org/a_b}")]
    [TestCase(@"{\url{https://example.org/a_b}}")]
    [TestCase(@"\nolinkurl{https://example.org/a\_b}")]
    public void An_address_within_a_command_is_the_address(string url)
    {
        var read = FormatText.Read("bibtex", $"@misc{{a,\n  url = {{{url}}}\n}}").Single();

        Assert.That(read.Links, Is.EqualTo((Link[])[new Link { Url = "https://example.org/a_b" }]));
    }

    [Test]
    public void Mendeley_ends_lines_of_numbers_in_letters()
    {
        var read = FormatText.Read("bibtex", "@article{a,\n  journal = {A},\n  issn = {1365-2486 (Electronic)$\\backslash$r1354-1013 (Linking)}\n}").Single();

        Assert.That(read.Containers[0].Identifiers, Is.EqualTo((Identifier[])[Issn.Parse("1365-2486"), Issn.Parse("1354-1013")]));
    }
}
