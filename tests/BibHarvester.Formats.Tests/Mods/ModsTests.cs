namespace BibHarvester.Formats.Tests.Mods;

public class ModsTests
{
    private const string Collection = """
        <modsCollection xmlns="http://www.loc.gov/mods/v3"><mods ID="beach1983">
          <titleInfo><nonSort>The</nonSort><title>Curves</title><subTitle>a study</subTitle></titleInfo>
          <name type="personal"><namePart type="given">Charles</namePart><namePart type="given">M</namePart><namePart type="family">Beach</namePart>
            <role><roleTerm authority="marcrelator" type="text">author</roleTerm></role></name>
          <name type="personal"><namePart>Alleman, Tillie Pierce [1848-1914]</namePart></name>
          <name type="corporate"><namePart>The House</namePart><role><roleTerm type="code">edt</roleTerm></role></name>
          <originInfo><dateIssued>c1983</dateIssued><dateIssued encoding="marc">1983</dateIssued></originInfo>
          <language><languageTerm type="code" authority="iso639-2b">eng</languageTerm></language>
          <genre authority="bibutilsgt">journal article</genre>
          <classification authority="lcc">PN4888</classification>
          <subject authority="lcsh"><topic>Income</topic><geographic>Canada</geographic></subject>
          <relatedItem type="host">
            <titleInfo><title>Review of Economic Studies</title></titleInfo><genre authority="marcgt">periodical</genre><identifier type="issn">2040-8056</identifier>
            <part><detail type="volume"><number>50</number></detail><detail type="number"><number>2</number><caption>no.</caption></detail><extent unit="page"><start>723</start><end>35</end></extent></part>
          </relatedItem>
          <identifier type="doi">10.1000/a</identifier>
          <location><url dateLastAccessed="2020-01-02">https://example.org/</url></location>
        </mods></modsCollection>
        """;

    [Test]
    public void An_item_is_read_with_its_container_and_what_has_no_place_is_kept()
    {
        var records = FormatText.Read("mods", Collection);

        Assert.That(records, Is.EqualTo((BibRecord[])
        [
            new()
            {
                Type = WorkType.JournalArticle,
                CitationKey = "beach1983",
                Titles = ["The Curves: a study"],
                Contributors = [Contributor.OfPerson("Beach", "Charles M"), Contributor.OfPerson("Alleman", "Tillie Pierce"), Contributor.OfOrganization("The House", ContributorRole.Editor)],
                Dates = [new(DateKind.Issued, BibDate.Of(1983)), new(DateKind.Accessed, BibDate.Of(2020, 1, 2))],
                Language = "en",
                Keywords = [new Keyword { Text = "Income", Scheme = "lcsh" }, new Keyword { Text = "Canada", Scheme = "lcsh" }],
                Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Review of Economic Studies"], Identifiers = [Issn.Parse("2040-8056")] }],
                Volume = "50",
                Issue = "2",
                Pages = new Pages { First = "723", Last = "735" },
                Identifiers = [Doi.Parse("10.1000/a")],
                Links = [new Link { Url = "https://example.org/" }],
                ExtraFields =
                [
                    Extra("name[@type='personal']/namePart[@type='date']", "1848-1914"), Extra("originInfo/dateIssued", "c1983"), Extra("classification[@authority='lcc']", "PN4888"),
                ],
            },
        ]));
        Assert.That(FormatText.Read("mods", FormatText.Write("mods", records)), Is.EqualTo(records));
        Assert.That(FormatText.Detect(Collection), Is.EqualTo("mods"));
    }

    [TestCase("<genre>book</genre>", "Book")]
    [TestCase("<genre>book</genre><relatedItem type=\"host\"><titleInfo><title>B</title></titleInfo></relatedItem>", "Chapter")]
    [TestCase("<relatedItem type=\"host\"><titleInfo><title>J</title></titleInfo><originInfo><issuance>continuing</issuance></originInfo></relatedItem>", "JournalArticle")]
    [TestCase("<typeOfResource>still image</typeOfResource>", "Image")]
    [TestCase("<originInfo><issuance>monographic</issuance></originInfo>", "Book")]
    [TestCase("<genre authority=\"local\">magazineArticle</genre><genre authority=\"marcgt\">article</genre>", "MagazineArticle")]
    public void The_type_is_found_by_genre_container_and_resource(string content, string type) =>
        Assert.That(FormatText.Read("mods", $"<mods><titleInfo><title>T</title></titleInfo>{content}</mods>").Single().Type.ToString(), Is.EqualTo(type));

    [Test]
    public void A_chapter_is_written_within_its_book()
    {
        var record = new BibRecord
        {
            Type = WorkType.Chapter,
            CitationKey = "key",
            Titles = ["Part"],
            Contributors = [Contributor.OfPerson("Doe", "Jane"), Contributor.OfPerson("Roe", "Rick", ContributorRole.Editor)],
            Containers = [new Container { Kind = ContainerKind.Book, Titles = ["Whole"], Identifiers = [Isbn.Parse("9780306406157")] }],
            Dates = [new(DateKind.Issued, BibDate.Of(2001))],
            Publishers = [new Publisher { Name = "House", Place = "Town" }],
        };

        Assert.That(FormatText.Write("mods", record), Is.EqualTo("""
            <?xml version="1.0" encoding="utf-8"?>
            <modsCollection xmlns:xlink="http://www.w3.org/1999/xlink" xmlns="http://www.loc.gov/mods/v3">
              <mods version="3.8" ID="key">
                <titleInfo>
                  <title>Part</title>
                </titleInfo>
                <name type="personal">
                  <namePart type="family">Doe</namePart>
                  <namePart type="given">Jane</namePart>
                  <role>
                    <roleTerm type="code" authority="marcrelator">aut</roleTerm>
                  </role>
                </name>
                <typeOfResource>text</typeOfResource>
                <genre authority="local">chapter</genre>
                <originInfo>
                  <place>
                    <placeTerm type="text">Town</placeTerm>
                  </place>
                  <publisher>House</publisher>
                  <dateIssued encoding="w3cdtf">2001</dateIssued>
                </originInfo>
                <relatedItem type="host">
                  <titleInfo>
                    <title>Whole</title>
                  </titleInfo>
                  <name type="personal">
                    <namePart type="family">Roe</namePart>
                    <namePart type="given">Rick</namePart>
                    <role>
                      <roleTerm type="code" authority="marcrelator">edt</roleTerm>
                    </role>
                  </name>
                  <genre authority="marcgt">book</genre>
                  <identifier type="isbn">9780306406157</identifier>
                </relatedItem>
                <identifier type="citekey">key</identifier>
              </mods>
            </modsCollection>

            """.ReplaceLineEndings("\n")));
    }

    [TestCase(WorkType.JournalArticle, "journal article", "article")]
    [TestCase(WorkType.NewspaperArticle, "newspaper article", "article")]
    [TestCase(WorkType.BookSet, "book set", "multivolume monograph")]
    [TestCase(WorkType.Standard, "standard", "standard or specification")]
    [TestCase(WorkType.Map, "map", "map")]
    public void The_type_is_also_said_in_the_genres_of_MARC(WorkType type, string local, string marc)
    {
        var record = new BibRecord { Type = type, Titles = [new Title { Text = new RichText("T") }] };

        var text = FormatText.Write("mods", record);

        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Contain($"<genre authority=\"local\">{local}</genre>\n    <genre authority=\"marcgt\">{marc}</genre>\n"));
            Assert.That(FormatText.Read("mods", text), Is.EqualTo((BibRecord[])[record]));
        });
    }

    [Test]
    public void A_page_of_the_net_is_known_by_the_genre_of_bibutils() => Assert.That(
        FormatText.Read("mods", "<mods><titleInfo><title>T</title></titleInfo><typeOfResource>software, multimedia</typeOfResource><genre authority=\"marcgt\">electronic</genre></mods>")[0].Type,
        Is.EqualTo(WorkType.WebPage));

    [Test]
    public void A_name_that_only_has_a_form_to_show_is_that() => Assert.That(
        FormatText.Read("mods", "<mods><titleInfo><title>T</title></titleInfo><name type=\"personal\"><displayForm>Doe, Jane</displayForm></name></mods>")[0].Contributors,
        Is.EqualTo((Contributor[])[Contributor.OfPerson("Doe", "Jane")]));

    [Test]
    public void A_form_to_show_of_a_name_in_parts_is_no_second_name()
    {
        var record = FormatText.Read("mods", "<mods><titleInfo><title>T</title></titleInfo><name type=\"personal\"><namePart>Doe, Jane</namePart><displayForm>J. Doe</displayForm></name></mods>")[0];

        Assert.That(record.Contributors, Is.EqualTo((Contributor[])[Contributor.OfPerson("Doe", "Jane")]));
        Assert.That(FormatText.Read("mods", FormatText.Write("mods", record))[0], Is.EqualTo(record));
    }

    private static ExtraField Extra(string name, string value) => new("mods", name, Utf8Text.From($"\"{value}\""));
}
