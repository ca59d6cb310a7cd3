namespace BibHarvester.Formats.Tests.DublinCore;

public class DublinCoreTests
{
    private const string Answer = """
        <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords><record><metadata>
        <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <dc:title>On things</dc:title><dc:creator>Doe, Jane</dc:creator><dc:contributor>A University</dc:contributor><dc:type>info:eu-repo/semantics/article</dc:type>
          <dc:date>2001-02-03</dc:date><dc:identifier>https://example.org/1</dc:identifier><dc:identifier>https://doi.org/10.1000/a</dc:identifier><dc:identifier>local 7</dc:identifier>
          <dc:description>A study.</dc:description><dc:subject>things</dc:subject><dc:rights>https://creativecommons.org/licenses/by/4.0/</dc:rights><dc:coverage>Canada</dc:coverage>
        </oai_dc:dc></metadata></record></ListRecords></OAI-PMH>
        """;

    [Test]
    public void A_description_within_an_answer_is_read_and_written_again()
    {
        var records = FormatText.Read("dublin-core", Answer);

        Assert.That(records, Is.EqualTo((BibRecord[])
        [
            new()
            {
                Type = WorkType.JournalArticle,
                Titles = ["On things"],
                Contributors = [Contributor.OfPerson("Doe", "Jane"), Contributor.OfOrganization("A University", ContributorRole.Other)],
                Dates = [new(DateKind.Issued, BibDate.Of(2001, 2, 3))],
                Abstracts = [new Abstract { Text = "A study." }],
                Keywords = [new Keyword { Text = "things" }],
                Identifiers = [Doi.Parse("10.1000/a")],
                Links = [new Link { Url = "https://example.org/1" }],
                Licenses = [new License { Url = "https://creativecommons.org/licenses/by/4.0/" }],
                ExtraFields = [Extra("identifier", "local 7"), Extra("coverage", "Canada")],
            },
        ]));
        Assert.That(FormatText.Read("dublin-core", FormatText.Write("dublin-core", records)), Is.EqualTo(records));
        Assert.That(FormatText.Detect(Answer), Is.EqualTo("oai-pmh"));
        Assert.That(FormatText.Detect(FormatText.Write("dublin-core", records)), Is.EqualTo("dublin-core"));
    }

    [Test]
    public void A_book_is_written_in_elements_and_terms()
    {
        var record = new BibRecord
        {
            Type = WorkType.Book,
            Titles = [new Title { Text = "Things", Subtitle = "a study" }],
            Contributors = [Contributor.OfPerson("Roe", "Rick", ContributorRole.Editor), Contributor.OfPerson("Doe", "Jane")],
            Dates = [new(DateKind.Issued, BibDate.Of(1999))],
            Containers = [new Container { Kind = ContainerKind.Series, Titles = ["Studies"] }],
            Publishers = [new Publisher { Name = "House" }],
            Identifiers = [Isbn.Parse("9780306406157")],
        };

        Assert.That(FormatText.Write("dublin-core", record), Is.EqualTo("""
            <?xml version="1.0" encoding="utf-8"?>
            <records xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
              <oai_dc:dc>
                <dc:title>Things: a study</dc:title>
                <dc:creator>Doe, Jane</dc:creator>
                <dc:contributor>Roe, Rick</dc:contributor>
                <dc:type>book</dc:type>
                <dcterms:issued>1999</dcterms:issued>
                <dcterms:isPartOf>Studies</dcterms:isPartOf>
                <dc:publisher>House</dc:publisher>
                <dc:identifier>urn:isbn:9780306406157</dc:identifier>
              </oai_dc:dc>
            </records>

            """.ReplaceLineEndings("\n")));
    }

    private static ExtraField Extra(string name, string value) => new("dublin-core", name, Utf8Text.From($"\"{value}\""));
}
