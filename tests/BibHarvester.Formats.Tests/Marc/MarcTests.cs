using System.Text;

namespace BibHarvester.Formats.Tests.Marc;

public class MarcTests
{
    private const string Book = """
        <zs:searchRetrieveResponse><zs:records><zs:record><zs:recordData><record xmlns="http://www.loc.gov/MARC21/slim">
          <leader>00864nam a2200253 c 4500</leader>
          <controlfield tag="008">230526s1992 |||| 00||| eng d                    </controlfield>
          <datafield tag="020" ind1=" " ind2=" "><subfield code="a">9780306406157 (pbk.)</subfield></datafield>
          <datafield tag="100" ind1="1" ind2=" "><subfield code="a">Bello, Emmanuel G.</subfield><subfield code="d">1939-</subfield><subfield code="4">aut</subfield></datafield>
          <datafield tag="245" ind1="1" ind2="0"><subfield code="a">Things :</subfield><subfield code="b">a study /</subfield></datafield>
          <datafield tag="264" ind1=" " ind2="1"><subfield code="a">Ithaca, N.Y. :</subfield><subfield code="b">A & B Press,</subfield><subfield code="c">[1991]</subfield></datafield>
          <datafield tag="300" ind1=" " ind2=" "><subfield code="a">xii, 127 p. ;</subfield></datafield>
          <datafield tag="490" ind1="0" ind2=" "><subfield code="a">Studies ;</subfield><subfield code="v">7</subfield></datafield>
          <datafield tag="650" ind1=" " ind2="0"><subfield code="a">Income</subfield><subfield code="z">Canada.</subfield></datafield>
          <datafield tag="700" ind1="1" ind2=" "><subfield code="a">Roe, Rick</subfield><subfield code="e">editor</subfield></datafield>
        </record></zs:recordData></zs:record></zs:records></zs:searchRetrieveResponse>
        """;

    [Test]
    public void A_book_in_xml_is_read_without_the_punctuation_of_catalogues()
    {
        var items = RecordFormats.Find("marcxml")!.Reader!.Read(Encoding.UTF8.GetBytes(Book)).ToArray();

        Assert.That(items.SelectMany(i => i.Diagnostics).Select(d => d.Code), Is.EqualTo((string[])["MXL003"]));
        Assert.That(items.Select(i => i.Record).OfType<BibRecord>().Single() with { Provenance = null }, Is.EqualTo(new BibRecord
        {
            Type = WorkType.Book,
            Titles = ["Things: a study"],
            Contributors = [Contributor.OfPerson("Bello", "Emmanuel G."), Contributor.OfPerson("Roe", "Rick", ContributorRole.Editor)],
            Dates = [new(DateKind.Issued, BibDate.Of(1991))],
            Containers = [new Container { Kind = ContainerKind.Series, Titles = ["Studies"], Volume = "7" }],
            PageCount = "127",
            Publishers = [new Publisher { Name = "A & B Press", Place = "Ithaca, N.Y." }],
            Keywords = [new Keyword { Text = "Income -- Canada", Scheme = "lcsh" }],
            Identifiers = [Isbn.Parse("9780306406157")],
            ExtraFields =
            [
                Extra("marcxml", "leader", "00864nam a2200253 c 4500"), Extra("marcxml", "008", "230526s1992 |||| 00||| eng d"), Extra("marcxml", "100$d", "1939-"),
                Extra("marcxml", "100$4", "aut"), Extra("marcxml", "300$a", "xii, 127 p. ;"), Extra("marcxml", "700$e", "editor"),
            ],
        }));
        Assert.That(FormatText.Detect(Book), Is.EqualTo("marcxml"));
    }

    [Test]
    public void Who_made_the_book_is_no_part_of_the_title_of_the_book()
    {
        const string Text = """
            <record xmlns="http://www.loc.gov/MARC21/slim"><leader>00864naa a2200253 c 4500</leader>
              <datafield tag="245" ind1="1" ind2="0"><subfield code="a">Things</subfield></datafield>
              <datafield tag="773" ind1="0" ind2="8"><subfield code="t">Essays on snow / edited by Ada Berg</subfield><subfield code="d">Bath, 1992</subfield></datafield>
            </record>
            """;
        var record = FormatText.Read("marcxml", Text).Single();
        Assert.That(record.Containers.Single().Title, Is.EqualTo("Essays on snow"));
        Assert.That(record.ExtraFields, Does.Contain(Extra("marcxml", "773$t", "edited by Ada Berg")));
    }

    [TestCase("UMI Services", "Ann Arbor", "UMI Services@Ann Arbor, Example University@ (Institution)")]
    [TestCase(null, "Ithaca", "Example University@Ithaca (Institution)")]
    [TestCase("Example University", "Ithaca", "Example University@Ithaca (Institution)")]
    public void A_thesis_keeps_its_publisher_beside_its_university(string? publisher, string place, string expected)
    {
        var imprint = publisher is null ? "" : $"""<subfield code="b">{publisher},</subfield>""";
        var text = $"""
            <record xmlns="http://www.loc.gov/MARC21/slim"><leader>00921nam a2200289 c 4500</leader>
              <datafield tag="245" ind1="1" ind2="0"><subfield code="a">Things</subfield></datafield>
              <datafield tag="264" ind1=" " ind2="1"><subfield code="a">{place} :</subfield>{imprint}<subfield code="c">1991</subfield></datafield>
              <datafield tag="502" ind1=" " ind2=" "><subfield code="b">Dissertation</subfield><subfield code="c">Example University</subfield></datafield>
            </record>
            """;
        var record = FormatText.Read("marcxml", text).Single();
        Assert.That(
            string.Join(", ", record.Publishers.Select(p => $"{p.Name}@{p.Place}{(p.Role == PublisherRole.Institution ? " (Institution)" : "")}")), Is.EqualTo(expected));
    }

    [Test]
    public void A_record_of_the_exchange_format_is_decoded_from_MARC_8_and_the_next_is_found()
    {
        var first = Record("00000cab  2200000 a 4500", ("100", "1 \u001FaM\u00E8uller, J."), ("245", "10\u001FaSnow /"), ("773", "0 \u001FtJournal of Ice\u001Fx2040-8056\u001FgVol. 12, no. 3 (2001), p. 1-5"));
        var second = Record("00000cam a2200000 a 4500", ("245", "10\u001FaÉtude"));
        byte[] bytes = [.. Encoding.Latin1.GetBytes(first), .. Encoding.UTF8.GetBytes(second + "\n"), .. "0000"u8];

        var items = RecordFormats.Find("marc")!.Reader!.Read(bytes).ToArray();

        Assert.That(items.Select(i => i.Record?.Title?.Text.Plain), Is.EqualTo((string?[])["Snow", "Étude", null]));
        Assert.That(items[^1].Diagnostics.Select(d => d.Code), Is.EqualTo((string[])["MRC010"]));
        Assert.That(items[0].Record! with { Provenance = null, ExtraFields = [] }, Is.EqualTo(new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = ["Snow"],
            Contributors = [Contributor.OfPerson("Müller", "J.")],
            Dates = [new(DateKind.Issued, BibDate.Of(2001))],
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Journal of Ice"], Identifiers = [Issn.Parse("2040-8056")] }],
            Volume = "12",
            Issue = "3",
            Pages = new Pages { First = "1", Last = "5" },
        }));
    }

    [Test]
    public void A_field_in_the_original_script_gives_another_form_of_the_title_and_the_name()
    {
        var record = Slim("""
            <datafield tag="100"><subfield code="6">880-01</subfield><subfield code="a">Wang, Xiaoming,</subfield></datafield>
            <datafield tag="245"><subfield code="6">880-02</subfield><subfield code="a">Wu lun :</subfield><subfield code="b">yan jiu /</subfield></datafield>
            <datafield tag="700"><subfield code="6">880-00</subfield><subfield code="a">Roe, Rick</subfield><subfield code="4">edt</subfield></datafield>
            <datafield tag="880"><subfield code="6">245-02/$1</subfield><subfield code="a">物论 :</subfield><subfield code="b">研究 /</subfield></datafield>
            <datafield tag="880"><subfield code="6">100-01/$1</subfield><subfield code="a">王, 小明,</subfield></datafield>
            """);

        Assert.Multiple(() =>
        {
            Assert.That(record.Titles, Is.EqualTo((Title[])["Wu lun: yan jiu", new Title { Text = "物论: 研究", Kind = TitleKind.Alternative }]));
            Assert.That(record.Contributors, Is.EqualTo((Contributor[])
                [Contributor.OfPerson("Wang", "Xiaoming") with { OtherNames = [new PersonName { Family = "王", Given = "小明" }] }, Contributor.OfPerson("Roe", "Rick", ContributorRole.Editor)]));
        });
    }

    [Test]
    public void A_cataloguers_remarks_are_no_part_of_a_name_and_old_terms_say_roles()
    {
        var record = Slim("""
            <datafield tag="100"><subfield code="a">[Berg, Ada,</subfield><subfield code="d">1623-1698]</subfield></datafield>
            <datafield tag="245"><subfield code="a">Things</subfield></datafield>
            <datafield tag="700"><subfield code="a">Roe, Rick. [from old catalog]</subfield><subfield code="e">ed.</subfield></datafield>
            <datafield tag="700"><subfield code="a">Doe, Eve,</subfield><subfield code="e">tr.</subfield></datafield>
            """);

        Assert.That(record.Contributors, Is.EqualTo((Contributor[])
            [Contributor.OfPerson("Berg", "Ada"), Contributor.OfPerson("Roe", "Rick", ContributorRole.Editor), Contributor.OfPerson("Doe", "Eve", ContributorRole.Translator)]));
        Assert.That(record.ExtraFields, Does.Contain(Extra("marcxml", "700$a", "Roe, Rick. [from old catalog]")));
    }

    [Test]
    public void A_meeting_as_main_entry_makes_proceedings()
    {
        var record = Slim("""<datafield tag="111"><subfield code="a">Congress on Things</subfield><subfield code="d">1988</subfield></datafield><datafield tag="245"><subfield code="a">Things</subfield></datafield>""");

        Assert.That((record.Type, record.Event?.Name), Is.EqualTo((WorkType.Proceedings, "Congress on Things")));
    }

    [Test]
    public void A_date_as_feeds_have_it_is_read_to_its_day()
    {
        var record = Slim("""<datafield tag="245"><subfield code="a">Things</subfield></datafield><datafield tag="260"><subfield code="c">Fri, 17 Aug 2018 08:14:38 +0000</subfield></datafield>""");

        Assert.That(record.Issued, Is.EqualTo(BibDate.Of(2018, 8, 17)));
    }

    [TestCase("nm ", "Dataset", WorkType.Dataset)]
    [TestCase("n  ", "computer program", WorkType.Software)]
    [TestCase("nam", "computer dataset", WorkType.Book)]
    public void The_content_says_the_type_where_the_leader_says_none(string leader, string content, WorkType type)
    {
        var text = $"""<record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000{leader} a2200000 a 4500</leader><datafield tag="245"><subfield code="a">Things</subfield></datafield><datafield tag="336"><subfield code="a">{content}</subfield></datafield></record>""";

        Assert.That(RecordFormats.Find("marcxml")!.Reader!.Read(Encoding.UTF8.GetBytes(text)).Single().Record!.Type, Is.EqualTo(type));
    }

    private static BibRecord Slim(string fields) => RecordFormats.Find("marcxml")!.Reader!
        .Read(Encoding.UTF8.GetBytes($"<record xmlns=\"http://www.loc.gov/MARC21/slim\"><leader>00000nam a2200000 a 4500</leader>{fields}</record>")).Select(i => i.Record).OfType<BibRecord>().Single();

    private static string Record(string leader, params (string Tag, string Content)[] fields)
    {
        var directory = string.Concat(fields.Select(f => f.Tag + "000000000"));
        return $"{leader}{directory}\u001E{string.Concat(fields.Select(f => f.Content + "\u001E"))}\u001D";
    }

    private static ExtraField Extra(string format, string name, string value) => new(format, name, Utf8Text.From($"\"{value}\""));
}
