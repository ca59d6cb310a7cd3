using System.Text;

namespace BibHarvester.Formats.Tests.Ris;

public class RisReaderTests
{
    [Test]
    public void Dialects_are_read_alike()
    {
        var newer = Read("TY  - JOUR\r\nAU  - Doe, Jane\r\nTI  - T\r\nT2  - J\r\nDA  - 2016/12/05\r\nSP  - 1\r\nEP  - 9\r\nAB  - A b\r\nER  - \r\n").Single();
        var older = Read("\ufeff TY - JOUR\nA1  -Doe,Jane\nT1  - T\nJF  - J\nY1  - 2016/12/05/\nSP  - 1\nEP  - 9\nN2  - A\n  b\n").Single();

        Assert.Multiple(() =>
        {
            Assert.That(newer.Diagnostics, Is.Empty);
            Assert.That(string.Join(' ', older.Diagnostics.Select(d => d.Code)), Is.EqualTo("RIS008 RIS002"));
            Assert.That(older.Record, Is.EqualTo(newer.Record));
        });
    }

    [Test]
    public void A_new_type_ends_a_record_and_stray_text_is_reported()
    {
        var items = Read("Export\nTY  - JOUR\nTI  - A\nTY  - BOOK\nTI  - B\nER  -\nAU  - X, Y\nER  - \n");

        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', items.Select(i => i.Record!.Type)), Is.EqualTo("JournalArticle Book Document"));
            Assert.That(string.Join('|', items.Select(i => string.Join(' ', i.Diagnostics.Select(d => d.Code)))), Is.EqualTo("RIS007 RIS002||RIS001"));
        });
    }

    [TestCase("377", "86", "377–386")]
    [TestCase("377", "386", "377–386")]
    [TestCase("86", "377", "86–377")]
    [TestCase("S12", "9", "S12–9")]
    public void A_shortened_last_page_is_filled_up(string first, string last, string pages)
    {
        var record = Read($"TY  - JOUR\nSP  - {first}\nEP  - {last}\nER  - \n").Single().Record!;

        Assert.That(record.Pages?.ToString(), Is.EqualTo(pages));
    }

    [TestCase("Gogh, Vincent van", "Gogh", "Vincent van", null)]
    [TestCase("van Gogh, Vincent", "Gogh", "Vincent", "van")]
    [TestCase("Vincent van Gogh", "Gogh", "Vincent", "van")]
    [TestCase("Plato", "Plato", null, null)]
    public void Names_are_parted(string value, string family, string? given, string? particle)
    {
        var person = Read($"TY  - JOUR\nAU  - {value}\nER  - \n").Single().Record!.Contributors.Single().Person;

        Assert.That(person, Is.EqualTo(new PersonName { Family = family, Given = given, NonDroppingParticle = particle }));
    }

    [Test]
    public void Unknown_tags_are_kept_in_order_and_written_back()
    {
        const string Text = "TY  - JOUR\r\nTI  - T\r\nAD  - One\r\nAD  - Two\r\nU1  - x\r\nER  - \r\n";

        Assert.That(Read(Text).Single().Record!.ToRis(), Is.EqualTo(Text));
    }

    [TestCase("2021/07/05", 2021, 7, 5)]
    [TestCase("2021/07//", 2021, 7, 0)]
    [TestCase("2021///", 2021, 0, 0)]
    [TestCase("2019/09//undefined", 2019, 9, 0)]
    public void Dates_are_read_in_parts(string value, int year, int month, int day) =>
        Assert.That(Read($"TY  - JOUR\nDA  - {value}\nER  - \n").Single().Record!.Issued, Is.EqualTo(BibDate.Of(year, month, day)));

    [Test]
    public void A_date_is_put_together_of_its_year_and_the_day_that_stands_apart()
    {
        var record = Read("TY  - JOUR\nPY  - 2009\nDA  - May 4\nY1  - 1900/01/01\nER  - \n").Single().Record!;

        Assert.That(record, Is.EqualTo(new BibRecord
        {
            Type = WorkType.JournalArticle,
            Dates = [new(DateKind.Issued, BibDate.Of(2009, 5, 4))],
            ExtraFields = [new("ris", "Y1", Utf8Text.From("\"1900/01/01\""))],
        }));
    }

    [Test]
    public void Titles_of_a_journal_are_told_by_their_tags_and_what_repeats_them_is_left_out()
    {
        var record = Read("TY  - JOUR\nJO  - J. Things\nT2  - Journal of Things\nJF  - Journal of Things\nER  - \n").Single().Record!;

        Assert.That(record, Is.EqualTo(new BibRecord
        {
            Type = WorkType.JournalArticle,
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Journal of Things", new Title { Text = "J. Things", Kind = TitleKind.Abbreviated }] }],
        }));
    }

    [Test]
    public void A_DOI_is_found_where_publishers_put_it()
    {
        const string Text = "TY  - JOUR\r\nM3  - doi: 10.1000/1\r\nN1  - doi:10.1000/1\r\nUR  - https://doi.org/10.1000/1\r\nER  - \r\n";
        var record = Read(Text).Single().Record!;

        Assert.Multiple(() =>
        {
            Assert.That(record.Doi, Is.EqualTo(Doi.Parse("10.1000/1")));
            Assert.That(record.Genre, Is.Null);
            Assert.That(record.ToRis(), Is.EqualTo(
                "TY  - JOUR\r\nDO  - 10.1000/1\r\nM3  - doi: 10.1000/1\r\nN1  - doi:10.1000/1\r\nUR  - https://doi.org/10.1000/1\r\nER  - \r\n"));
        });
    }

    [TestCase("RPRT", "SN", "TR-7")]
    [TestCase("PAT", "IS", "4,904,581")]
    [TestCase("STAND", "VL", "GB/T 7714-2015")]
    [TestCase("BILL", "M1", "H.R. 1")]
    public void The_number_of_a_work_stands_where_its_type_has_it(string type, string tag, string number) =>
        Assert.That(Read($"TY  - {type}\n{tag}  - {number}\nER  - \n").Single().Record!.Number, Is.EqualTo(number));

    [TestCase("BOOK", "A3", ContributorRole.Editor)]
    [TestCase("CHAP", "A2", ContributorRole.Editor)]
    [TestCase("CHAP", "A3", ContributorRole.CollectionEditor)]
    [TestCase("THES", "A3", ContributorRole.Supervisor)]
    [TestCase("EDBOOK", "AU", ContributorRole.Editor)]
    [TestCase("PCOMM", "A2", ContributorRole.Recipient)]
    [TestCase("MPCT", "A4", ContributorRole.Performer)]
    [TestCase("MUSIC", "A2", ContributorRole.Editor)]
    [TestCase("MUSIC", "A4", ContributorRole.Producer)]
    [TestCase("DATA", "A2", ContributorRole.Producer)]
    [TestCase("DATA", "A4", ContributorRole.Sponsor)]
    [TestCase("BLOG", "A3", ContributorRole.Illustrator)]
    public void Who_somebody_is_depends_on_the_type(string type, string tag, ContributorRole role) =>
        Assert.That(Read($"TY  - {type}\n{tag}  - Doe, Jane\nER  - \n").Single().Record!.Contributors, Is.EqualTo([Contributor.OfPerson("Doe", "Jane", role)]).AsCollection);

    [Test]
    public void A_patent_names_its_office_and_who_holds_it()
    {
        const string Text = "TY  - PAT\r\nAU  - Doe, Jane\r\nTI  - Reed\r\nSN  - EP1234567\r\nA2  - European Patent Office\r\nPB  - Fen Works; Roe, Ann\r\nER  - \r\n";
        var record = Read(Text).Single().Record!;

        Assert.Multiple(() =>
        {
            Assert.That(record.Publishers, Is.EqualTo(new[] { new Publisher { Name = "European Patent Office" } }));
            Assert.That(record.Contributors, Is.EqualTo(new[]
            {
                Contributor.OfPerson("Doe", "Jane"),
                Contributor.OfOrganization("Fen Works", ContributorRole.Assignee),
                Contributor.OfPerson("Roe", "Ann", ContributorRole.Assignee),
            }));
            Assert.That(record.ToRis(), Is.EqualTo(Text));
        });
    }

    [Test]
    public void Before_2011_the_second_author_held_the_patent() =>
        Assert.That(
            Read("TY  - PAT\nA1  - Doe, Jane\nT1  - Reed\nA2  - Fen Works Ltd\nER  - \n").Single().Record!.Contributors,
            Is.EqualTo(new[] { Contributor.OfPerson("Doe", "Jane"), Contributor.OfOrganization("Fen Works Ltd", ContributorRole.Assignee) }));

    [TestCase("BILL", "T3", "PB")]
    [TestCase("LEGAL", "A2", "PB")]
    public void In_law_a_body_stands_for_the_publisher(string type, string tag, string publisher) =>
        Assert.That(
            Read($"TY  - {type}\n{tag}  - Senate\nER  - \n").Single().Record!.Publishers,
            Is.EqualTo(Read($"TY  - {type}\n{publisher}  - Senate\nER  - \n").Single().Record!.Publishers).And.Not.Empty);

    [Test]
    public void A_case_stands_in_a_reporter_and_has_a_docket()
    {
        var record = Read("TY  - CASE\nA2  - Fen Reports\nSV  - 12-34\nT3  - Affirmed\nER  - \n").Single().Record!;

        Assert.Multiple(() =>
        {
            Assert.That(record.Containers.Single().Titles, Is.EqualTo((ValueList<Title>)["Fen Reports"]));
            Assert.That(record.Number, Is.EqualTo("12-34"));
            Assert.That(record.ExtraFields, Is.EqualTo(new[] { new ExtraField("ris", "T3", Utf8Text.From("\"Affirmed\"")) }));
        });
    }

    [Test]
    public void Numbers_of_records_are_no_text_outside_of_them() =>
        Assert.That(Read("1.\nTY  - JOUR\nTI  - A\nER  - \n\n2.\nTY  - JOUR\nTI  - B\nER  - \n").SelectMany(i => i.Diagnostics), Is.Empty);

    private static List<ReadItem> Read(string text) => [.. new Formats.Ris.RisReader().Read(Encoding.UTF8.GetBytes(text))];
}
