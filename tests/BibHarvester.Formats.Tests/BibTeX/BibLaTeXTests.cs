using System.Buffers;
using System.Text;

namespace BibHarvester.Formats.Tests.BibTeX;

public class BibLaTeXTests
{
    private static readonly RecordFormat Format = RecordFormats.Find("biblatex")!;

    [Test]
    public void What_is_written_has_the_names_of_BibLaTeX_and_is_read_back()
    {
        const string Text = """
            @inbook{k,
              author = {Body, Ada},
              editor = {Hogg, Ed},
              editortype = {compiler},
              bookauthor = {Aristotle},
              title = {Part},
              subtitle = {And More},
              maintitle = {Works},
              booktitle = {Book},
              booksubtitle = {Sub},
              date = {2004-21/2005-22},
              volume = {2},
              pages = {1--9},
              publisher = {{Wiley and Sons} and Other},
              location = {Bath and Bonn},
              pubstate = {inpress},
              langid = {german},
              x-own = {{a} b}
            }

            """;

        var record = Read(Text).Single().Record!;

        Assert.Multiple(() =>
        {
            Assert.That(record.Issued, Is.EqualTo(new BibDate { Start = new PartialDate(2004), Season = Season.Spring, End = new PartialDate(2005), EndSeason = Season.Summer }));
            Assert.That(record.Containers.Select(c => (c.Kind, c.Titles[0].Text.Plain, c.Titles[0].Subtitle?.Plain)), Is.EqualTo(
                new (ContainerKind, string, string?)[] { (ContainerKind.Book, "Book", "Sub"), (ContainerKind.Collection, "Works", null) }));
            Assert.That(record.Publishers.Single(), Is.EqualTo(new Publisher { Name = "Wiley and Sons; Other", Place = "Bath; Bonn" }));
            Assert.That(record.Contributors.Select(c => c.Role), Is.EqualTo(
                (ContributorRole[])[ContributorRole.Author, ContributorRole.Compiler, ContributorRole.ContainerAuthor]));
            Assert.That(record.Status.Single().Kind, Is.EqualTo(StatusKind.InPress));
            Assert.That(record.Language, Is.EqualTo("de"));
            Assert.That(Write(record), Is.EqualTo(Text));
        });
    }

    [Test]
    public void A_child_has_what_its_parents_have_wherever_they_stand([Values] bool canSeek)
    {
        var bytes = Encoding.UTF8.GetBytes("""
            @xdata{house, publisher = {Press}, location = {Bath}}
            @inproceedings{child, author = {A}, title = {Paper}, crossref = {parent}, pages = {1--2}}
            @proceedings{parent, title = {Proceedings}, subtitle = {Years}, editor = {E}, date = {2001-02}, doi = {10.1000/1}, xdata = {house}}
            """);
        using Stream stream = canSeek ? new MemoryStream(bytes) : new RepeatingStream((bytes, 1));

        var child = Format.Reader!.Read(stream).Select(i => i.Record!).Single(r => r.CitationKey == "child");

        Assert.Multiple(() =>
        {
            Assert.That(child.Containers.Single().Titles.Single(), Is.EqualTo(new Title { Text = "Proceedings", Subtitle = "Years" }));
            Assert.That(child.Issued, Is.EqualTo(BibDate.Of(2001, 2)));
            Assert.That(child.Publishers.Single(), Is.EqualTo(new Publisher { Name = "Press", Place = "Bath" }));
            Assert.That(child.Contributors.Select(c => c.Role), Is.EqualTo((ContributorRole[])[ContributorRole.Author, ContributorRole.Editor]));
            Assert.That(child.Doi, Is.Null);
            Assert.That(child.ExtraFields.Select(f => f.Name), Is.EqualTo((string[])["xref"]));
        });
    }

    [Test]
    public void Parents_that_are_missing_are_said_and_circles_end()
    {
        var items = Read("@inbook{a, title = {A}, crossref = {b}}\n@book{b, title = {B}, crossref = {a}}\n@book{c, title = {C}, crossref = {none}}");

        Assert.Multiple(() =>
        {
            Assert.That(items[0].Record!.Containers.Single().Title, Is.EqualTo("B"));
            Assert.That(items[2].Diagnostics, Is.EqualTo(
                (ValueList<Diagnostic>)[new Diagnostic("BIB016", 3, 1, "The entry 'none' that this one points to is not in the file.")]));
        });
    }

    [Test]
    public void Values_and_parts_of_lists_point_to_data_containers()
    {
        var items = Read("@xdata{x, author = {One, A. and Two, B.}, title = {T}}\n@misc{m, author = {xdata=x-author-2 and Three, C.}, title = {xdata=x-title}}");

        Assert.Multiple(() =>
        {
            Assert.That(items[1].Record!.Contributors.Select(c => c.Person!.Family), Is.EqualTo((string[])["Two", "Three"]));
            Assert.That(items[1].Record!.Title!.Text.Plain, Is.EqualTo("T"));
        });
    }

    [TestCase("@thesis{a, title = {T}, type = {bathesis}}", "Bachelor's thesis", "bathesis")]
    [TestCase("@thesis{a, title = {T}, type = {Bachelor's Thesis}}", "Bachelor's Thesis", "Bachelor's Thesis")]
    [TestCase("@phdthesis{a, title = {T}}", "PhD thesis", "phdthesis")]
    public void A_kind_of_thesis_keeps_its_spelling(string entry, string genre, string written)
    {
        var record = RecordFormats.Find("biblatex")!.Reader!.Read(System.Text.Encoding.UTF8.GetBytes(entry)).Single().Record!;
        Assert.That(record.Genre, Is.EqualTo(genre));
        Assert.That(Write(record), Does.Contain($"type = {{{written}}}"));
    }

    [TestCase("date = {1999/..}", "1999/..")]
    [TestCase("date = {-0044}", "-0044")]
    [TestCase("date = {2010-05-06~}", "2010-05-06~")]
    [TestCase("date = {2004-04-25T14:34:00Z}", "2004-04-25")]
    [TestCase("year = {2010}, month = {mar}, day = 4", "2010-03-04")]
    [TestCase("date = {2011}, month = 5", "2011-05")]
    [TestCase("year = 2002, month = {July 30th}", "2002-07-30")]
    public void Dates_are_those_of_EDTF(string fields, string expected) =>
        Assert.That(Read($"@misc{{k, {fields}}}").Single().Record!.Issued.ToString(), Is.EqualTo(expected));

    [TestCase("@online{a, title={T}, date={2020}}", "biblatex")]
    [TestCase("@article{a,\n  journaltitle = {J}}", "biblatex")]
    [TestCase("@article{a, author = {family=Body, given=Ada}}", "biblatex")]
    [TestCase("@article{a, journal = {J}, year = 2020, urldate = {2020-01-01}, school = {S}}", "bibtex")]
    [TestCase("@article{a, title = {journal = x, date}, location = {A}, journaltitle = {J}}", "biblatex")]
    [TestCase("@misc{a, title = {T}}\n@comment{jabref-meta: databaseType:biblatex;}", "biblatex")]
    [TestCase("@online{a, title = {T}}\n@comment{jabref-meta: databaseType:bibtex;}", "bibtex")]
    [TestCase("% header\n@article{a,\n  journal = {J}, year = 2020}", "bibtex")]
    [TestCase("@string{a = {b}}", "bibtex biblatex")]
    [TestCase("@book{a, title = {T}, year = 2020}", "bibtex biblatex")]
    [TestCase("@misc{a, title = {T}, urldate = {2020-01-01}, location = {L}, langid = {english}, eprinttype = {arXiv}}", "bibtex biblatex")]
    [TestCase("@article{a, journal = {J}, urldate = {2020-01-01}}\n@misc{b, urldate = {2020-01-01}}", "bibtex")]
    [TestCase("@a{b,\n  year = {2001}\n}", "bibtex biblatex")]
    [TestCase("@misc{title = {T}, year = 2020}", "bibtex biblatex")]
    [TestCase("% one\n  @book{a}", "bibtex biblatex")]
    [TestCase("see @book{a} or @misc{title = b}", "")]
    [TestCase("mail to me@home(x) or @you", "")]
    [TestCase("<html><head><style>@media print {a, b}\n@media(width > 1px) {\n p { } }</style></head><body></body></html>", "html-meta")]
    [TestCase("<pre>@article{a,\n  journal = {J}}</pre>", "bibtex biblatex")]
    [TestCase("{\"readme\": \"cite @article{a, title = {T}}\"}", "")]
    public void Files_are_told_by_their_marks(string text, string names)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        var detection = RecordFormats.Detect(stream);

        Assert.That(string.Join(' ', new[] { detection.Format }.Concat(detection.Others).Select(f => f?.Name)), Is.EqualTo(names));
    }

    [Test]
    public void Names_in_parts_say_whether_particles_are_of_the_family_name()
    {
        const string Names = "family=Ley, given=Ada, prefix=von, useprefix=false and de Wit, Bo and family=B, given={C and D}, prefix=van, suffix=Jr, useprefix=false";

        var item = Read($"@misc{{k, author = {{{Names}}}, editor = {{useprefix=false and given=Cy, family=Rey, prefix=de and Ann de Roy}}}}").Single();

        Assert.Multiple(() =>
        {
            Assert.That(item.Diagnostics, Is.Empty);
            Assert.That(item.Record!.Contributors.Select(c => c.Person), Is.EqualTo((PersonName[])
            [
                new() { Family = "Ley", Given = "Ada", DroppingParticle = "von" },
                new() { Family = "Wit", Given = "Bo", NonDroppingParticle = "de" },
                new() { Family = "B", Given = "C and D", DroppingParticle = "van", Suffix = "Jr" },
                new() { Family = "Rey", Given = "Cy", DroppingParticle = "de" },
                new() { Family = "Roy", Given = "Ann", DroppingParticle = "de" },
            ]));
            Assert.That(Write(item.Record!), Does.Contain($"author = {{{Names}}}"));
            Assert.That(Read(Write(item.Record!)).Single().Record, Is.EqualTo(item.Record));
            Assert.That(item.Record!.ToBibTeX(), Does.Contain("author = {von Ley, Ada and de Wit, Bo and van B, Jr, {C and D}}"));
        });
    }

    [Test]
    public void What_names_say_for_sorting_alone_is_reported_and_is_nobody()
    {
        var item = Read("@misc{k,\n author = {sortingnamekeytemplatename=t and id=1, family=Body, given=Ada, given-i=A and nosortothers=true}}").Single();

        Assert.Multiple(() =>
        {
            Assert.That(item.Record!.Contributors.Single().Person, Is.EqualTo(new PersonName { Family = "Body", Given = "Ada" }));
            Assert.That(item.Diagnostics, Is.EqualTo((ValueList<Diagnostic>)
            [
                new("BIB009", 2, 2, "The value of 'author' is not what the field says, or not all of it is: " +
                    "'sortingnamekeytemplatename=t and id=1, family=Body, given=Ada, given-i=A and nosortothers=true'."),
            ]));
        });
    }

    [Test]
    public void Names_of_a_list_are_taken_from_data_containers_one_by_one()
    {
        var items = Read("@xdata{people, author = {Body, Ada and Hogg, Ed}}\n@misc{k, author = {Roy, Al and xdata=people-author-2 and xdata=none-author-1}}");

        Assert.That(items[1].Record!.Contributors.Select(c => c.Organization ?? c.Person!.Family), Is.EqualTo((string[])["Roy", "Hogg", "xdata=none-author-1"]));
    }

    [TestCase("archiveprefix = {A}, eprinttype = {B}, xref = {x}")]
    [TestCase("xref = {x}, eprinttype = {B}, archiveprefix = {A}")]
    public void Two_archives_of_an_eprint_are_kept_in_their_order(string fields)
    {
        var text = $"@misc{{k,\n  {fields.Replace(", ", ",\n  ", StringComparison.Ordinal)}\n}}\n";

        Assert.That(Write(Read(text).Single().Record!), Is.EqualTo(text));
    }

    [Test]
    public void Entries_behind_a_percent_sign_are_left_out_and_said()
    {
        var items = Read("% @article{a, title={x}}\n@misc{b, title = {50% off}}\n@{nobody, x = 1}");

        Assert.That(items.Select(i => i.Record?.CitationKey ?? i.Diagnostics.Single().Code), Is.EqualTo((string[])["BIB015", "b", "BIB017"]));
    }

    private static List<ReadItem> Read(string text) => [.. Format.Reader!.Read(Encoding.UTF8.GetBytes(text))];

    private static string Write(BibRecord record)
    {
        var output = new ArrayBufferWriter<byte>();
        Format.Writer!.Write([record], output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
