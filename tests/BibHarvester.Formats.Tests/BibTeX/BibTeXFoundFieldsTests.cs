using System.Buffers;
using System.Text;

namespace BibHarvester.Formats.Tests.BibTeX;

/// <summary>What files say in fields that the manuals have for something else.</summary>
public class BibTeXFoundFieldsTests
{
    [Test]
    public void A_list_of_keyed_names_needs_no_other_name_to_be_one_name()
    {
        var record = Read("@book{k, author = {family=Reed, given=Ada, prefix=de, useprefix=true}}");

        Assert.That(record.Contributors, Is.EqualTo(new[] { new Contributor { Person = new PersonName { Family = "Reed", Given = "Ada", NonDroppingParticle = "de" } } }));
    }

    [Test]
    public void The_number_of_a_journal_is_read_in_the_field_of_books_and_the_other_way_round()
    {
        var article = Read("@article{k, journal = {Fens}, isbn = {2040-8056}}");
        var book = Read("@book{k, title = {Fens}, issn = {978-0-306-40615-7}}");

        Assert.That(article.Containers.Single().Identifiers, Is.EqualTo(new[] { new Identifier(IdentifierKind.Issn, "2040-8056") }));
        Assert.That(book.Identifiers, Is.EqualTo(new[] { new Identifier(IdentifierKind.Isbn, "9780306406157") }));
    }

    [Test]
    public void Numbers_of_a_book_and_of_its_series_stand_in_one_field()
    {
        var record = Read("@incollection{k, title = {Fens}, booktitle = {Reeds}, isbn = {0-306-40615-2; 20408056}}");

        Assert.That(
            record.Containers.Single().Identifiers,
            Is.EqualTo(new[] { new Identifier(IdentifierKind.Isbn, "9780306406157"), new Identifier(IdentifierKind.Issn, "2040-8056") }));
    }

    [TestCase("bibtex", "year = {In press}", StatusKind.InPress)]
    [TestCase("biblatex", "year = {forthcoming}", StatusKind.Forthcoming)]
    [TestCase("biblatex", "date = {submitted}", StatusKind.Submitted)]
    public void What_is_still_to_come_has_a_status_and_no_year(string format, string fields, StatusKind kind)
    {
        var record = Read($"@book{{k, title = {{Fens}}, {fields}}}", format);

        Assert.That(record, Is.EqualTo(new BibRecord { Type = WorkType.Book, CitationKey = "k", Titles = ["Fens"], Status = [new WorkStatus { Kind = kind }] }));
        Assert.That(Read(Write(record, format), format), Is.EqualTo(record));
    }

    [TestCase("bibtex", "Reeds Day")]
    [TestCase("biblatex", null)]
    public void Classic_BibTeX_has_the_name_of_a_conference_where_the_title_of_its_proceedings_stands(string format, string? host)
    {
        var record = Read("@inproceedings{k, title = {Fens}, eventtitle = {Reeds Day}}", format);

        Assert.That((record.Event?.Name, record.Containers is [var container, ..] ? container.Title : null), Is.EqualTo(("Reeds Day", host)));
        Assert.That(Read(Write(record, format), format), Is.EqualTo(record));
    }

    [TestCase("bibtex", "title = {Fens and {NASA}}, booktitle = {Fens and {NASA}}")]
    [TestCase("biblatex", "title = {Fens}, subtitle = {And Reeds}, booktitle = {Fens}, booksubtitle = {And Reeds}")]
    public void A_book_stands_in_no_book_of_its_own_title_which_its_parts_take_over(string format, string fields)
    {
        var record = Read("@book{k, " + fields + "}", format);

        Assert.That((record.Type, record.Containers.Count), Is.EqualTo((WorkType.Book, 0)));
        Assert.That(Write(record, format), Does.Contain("booktitle = {Fens"));
        Assert.That(Read(Write(record, format), format), Is.EqualTo(record));
    }

    [Test]
    public void People_of_whom_is_not_said_what_they_did_are_no_editors()
    {
        var record = Read("@video{k, title = {Fens}, editor = {Reed, Ada}, editortype = {director}, editora = {Fen, Bo}, editoratype = {none}}", "biblatex");

        Assert.That(record.Contributors.Select(c => (c.Role, c.Person!.Family, c.RoleText)), Is.EqualTo(new (ContributorRole, string?, string?)[] { (ContributorRole.Other, "Fen", "none"), (ContributorRole.Director, "Reed", null) }));
        Assert.That(Read(Write(record, "biblatex"), "biblatex"), Is.EqualTo(record));
    }

    [Test]
    public void Words_that_are_no_date_of_EDTF_are_kept_as_words()
    {
        var record = Read("@online{k, title = {Fens}, date = {y170000002}}", "biblatex");

        Assert.That(record, Is.EqualTo(new BibRecord
        {
            Type = WorkType.WebPage,
            CitationKey = "k",
            Titles = ["Fens"],
            Dates = [new WorkDate(DateKind.Issued, new BibDate { Literal = "y170000002" })],
        }));
        Assert.That(Read(Write(record, "biblatex"), "biblatex"), Is.EqualTo(record));
    }

    [Test]
    public void JabRef_s_field_for_PubMed_Central_is_read()
    {
        Assert.That(Read("@article{k, pmc = {PMC5640425}}").Identifiers, Is.EqualTo(new[] { new Identifier(IdentifierKind.Pmcid, "PMC5640425") }));
    }

    [Test]
    public void A_film_has_its_director()
    {
        var record = Read("@movie{k, director = {Ada Reed}, title = {Fens}}");

        Assert.That(record.Contributors, Is.EqualTo(new[] { new Contributor { Role = ContributorRole.Director, Person = new PersonName { Family = "Reed", Given = "Ada" } } }));
    }

    [Test]
    public void Spaces_that_do_not_break_are_spaces_between_names_and_signs()
    {
        const string Text = "@book{k,\n\u00A0\u00A0title\u00A0 =\u00A0{On Reeds},\n\u00A0year\u00A0=\u00A0{2012}}";
        var item = RecordFormats.Find("bibtex")!.Reader!.Read(Encoding.UTF8.GetBytes(Text)).Single();

        Assert.That(item.Diagnostics.Select(d => (d.Code, d.Line)), Is.EqualTo([("BIB022", 2)]));
        Assert.That(item.Record! with { Provenance = null }, Is.EqualTo(new BibRecord
        {
            Type = WorkType.Book,
            CitationKey = "k",
            Titles = ["On Reeds"],
            Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2012))],
        }));
    }

    [TestCase("misc")]
    [TestCase("booklet")]
    public void How_an_entry_without_publisher_was_published_says_its_publisher_and_is_written_there(string type)
    {
        var text = $"@{type}{{k,\n  title = {{Fens}},\n  howpublished = {{Water Board}}\n}}\n";
        var record = Read(text);

        Assert.That(record.Publishers, Is.EqualTo(new[] { new Publisher { Name = "Water Board" } }));
        Assert.That(record.Containers, Is.Empty);
        Assert.That(record.ToBibTeX(), Is.EqualTo(text));
    }

    [Test]
    public void A_number_on_arXiv_in_the_field_of_numbers_is_its_identifier()
    {
        var record = Read("@misc{k, number = {arXiv:1806.05726}, eprint = {1806.05726}, archiveprefix = {arXiv}}");

        Assert.That(record.Number, Is.Null);
        Assert.That(record.Identifiers, Is.EqualTo(new[] { new Identifier(IdentifierKind.Arxiv, "1806.05726") }));
    }

    [TestCase("journal = {arXiv preprint arXiv:1806.05726}")]
    [TestCase("journal = {arXiv:1806.05726 [math]}")]
    [TestCase("journal = {arXiv e-prints}, volume = {abs/1806.05726}")]
    [TestCase("journal = {CoRR}, volume = {abs/1806.05726}")]
    [TestCase("journal = {CoRR}, volume = {abs/1806.05726}, eprint = {1806.05726}, eprinttype = {arXiv}")]
    public void A_number_on_arXiv_is_no_journal(string fields)
    {
        var record = Read($"@article{{k, title = {{T}}, {fields}}}");

        Assert.Multiple(() =>
        {
            Assert.That(record.Type, Is.EqualTo(WorkType.Preprint));
            Assert.That(record.Identifiers, Is.EqualTo(new[] { new Identifier(IdentifierKind.Arxiv, "1806.05726") }));
            Assert.That((record.Containers.Count, record.Volume), Is.EqualTo((0, (string?)null)));
        });
    }

    [TestCase("journal = {J. arXiv:1806.05726}")]
    [TestCase("journal = {arXiv preprint}")]
    [TestCase("journal = {CoRR}, volume = {7}")]
    public void Another_journal_stays_one(string fields) =>
        Assert.That(Read($"@article{{k, title = {{T}}, {fields}}}").Type, Is.EqualTo(WorkType.JournalArticle));

    [TestCase("patentus", "U.S. patent")]
    [TestCase("patreqeu", "European patent request")]
    [TestCase("Utility model", "Utility model")]
    public void What_kind_of_patent_it_is_is_kept_and_written_as_it_stood(string type, string genre)
    {
        var record = Read($"@patent{{k, title = {{T}}, number = {{7}}, type = {{{type}}}}}");

        Assert.Multiple(() =>
        {
            Assert.That((record.Type, record.Genre, record.Number), Is.EqualTo((WorkType.Patent, genre, "7")));
            Assert.That(Read(BibLaTeX(record)), Is.EqualTo(record));
            Assert.That(BibLaTeX(record), Does.Contain($"type = {{{type}}}").Or.Contain($"type         = {{{type}}}"));
            Assert.That(Read(record.ToBibTeX()).Genre, Is.EqualTo(genre));
        });
    }

    [TestCase("date = {Jan}, year = {1937}", 1)]
    [TestCase("year = {1937}, date = {January 5}", 1, 5)]
    public void A_month_beside_its_year_is_found(string fields, int month, int day = 0) =>
        Assert.That(Read($"@article{{k, title = {{T}}, {fields}}}").Issued, Is.EqualTo(BibDate.Of(1937, month, day)));

    [Test]
    public void A_shortened_last_page_is_filled_up()
    {
        Assert.That(Read("@article{k, pages = {1093--4}}").Pages, Is.EqualTo(new Pages { First = "1093", Last = "1094" }));
    }

    private static string BibLaTeX(BibRecord record)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        RecordFormats.Find("biblatex")!.Writer!.Write([record], output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static BibRecord Read(string text, string format = "bibtex") =>
        RecordFormats.Find(format)!.Reader!.Read(Encoding.UTF8.GetBytes(text)).Single().Record! with { Provenance = null };

    private static string Write(BibRecord record, string format)
    {
        var bytes = new ArrayBufferWriter<byte>();
        RecordFormats.Find(format)!.Writer!.Write([record], bytes);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
