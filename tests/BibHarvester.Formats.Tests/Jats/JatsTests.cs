namespace BibHarvester.Formats.Tests.Jats;

public class JatsTests
{
    private const string List = """
        <ref-list xmlns:xlink="http://www.w3.org/1999/xlink">
          <ref id="b1">
            <element-citation publication-type="book">
              <person-group person-group-type="author"><name><surname>van Gogh</surname><given-names>V</given-names></name><collab>The House</collab><etal/></person-group>
              <chapter-title>On <italic>Things</italic></chapter-title>
              <person-group person-group-type="editor"><name><surname>Berg</surname><given-names>A</given-names><suffix>Jr.</suffix></name></person-group>
              <source>A book</source>
              <year>2015a</year>
              <publisher-name>Publisher</publisher-name>
              <fpage>1093</fpage><lpage>4</lpage>
              <pub-id pub-id-type="isbn">0-306-40615-2</pub-id>
              <pub-id pub-id-type="coden">ABCDEF</pub-id>
              <comment>Available at: <ext-link xlink:href="https://example.org/x">here</ext-link></comment>
            </element-citation>
          </ref>
          <ref id="b2"><label>2</label><mixed-citation>Doe J. <source>A report of things</source>. <year>2001</year>.</mixed-citation></ref>
        </ref-list>
        """;

    [Test]
    public void Citations_are_read_part_by_part_and_what_has_no_place_is_kept()
    {
        var records = FormatText.Read("jats", List);

        Assert.That(records, Is.EqualTo((BibRecord[])
        [
            new()
            {
                Type = WorkType.Chapter,
                CitationKey = "b1",
                Titles = [new Title { Text = new RichText("On Things", [new RichSpan(3, 6, RichStyle.Italic)]) }],
                Contributors =
                [
                    new Contributor { Person = new PersonName { NonDroppingParticle = "van", Family = "Gogh", Given = "V" } },
                    Contributor.OfOrganization("The House"),
                    new Contributor { Role = ContributorRole.Editor, Person = new PersonName { Family = "Berg", Given = "A", Suffix = "Jr." } },
                ],
                IncompleteRoles = [ContributorRole.Author],
                Dates = [new(DateKind.Issued, BibDate.Of(2015))],
                Containers = [new Container { Kind = ContainerKind.Book, Titles = ["A book"], Identifiers = [Isbn.Parse("9780306406157")] }],
                Pages = new Pages { First = "1093", Last = "1094" },
                Publishers = [new Publisher { Name = "Publisher" }],
                Links = [new Link { Url = "https://example.org/x" }],
                ExtraFields = [Extra("year", "2015a"), Extra("pub-id[@pub-id-type='coden']", "ABCDEF")],
            },
            new()
            {
                Type = WorkType.Document,
                CitationKey = "b2",
                Titles = ["A report of things"],
                Dates = [new(DateKind.Issued, BibDate.Of(2001))],
                ExtraFields = [Extra("label", "2"), Extra("mixed-citation", "Doe J. A report of things. 2001.")],
            },
        ]));
        Assert.That(FormatText.Read("jats", FormatText.Write("jats", records)), Is.EqualTo(records));
        Assert.That(FormatText.Detect(List), Is.EqualTo("jats"));
    }

    [Test]
    public void An_article_is_one_record_with_its_references_and_written_as_one()
    {
        const string Text = """
            <?xml version="1.0"?><!DOCTYPE article PUBLIC "-//NLM//DTD JATS//EN" "JATS-archivearticle1.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>
            <article article-type="review-article"><front>
            <journal-meta><journal-title-group><journal-title>Journal of Things</journal-title></journal-title-group><issn publication-format="electronic">2040-8056</issn></journal-meta>
            <article-meta><article-id pub-id-type="doi">10.1000/a</article-id><title-group><article-title>Things</article-title></title-group>
            <contrib-group><contrib contrib-type="author"><contrib-id>https://orcid.org/0000-0002-1825-0097</contrib-id><name><surname>Doe</surname><given-names>Jane</given-names></name><xref ref-type="aff" rid="a1">1</xref></contrib>
            <aff id="a1"><label>1</label>A House, Town</aff></contrib-group>
            <pub-date date-type="pub" publication-format="electronic"><day>5</day><month>Jul</month><year>2021</year></pub-date>
            <history><date date-type="accepted"><year>2021</year></date></history>
            <abstract><p>One.</p><p>Two.</p></abstract><kwd-group><kwd>things</kwd></kwd-group></article-meta></front>
            <body><p>&x; text</p></body><back><ref-list><title>References</title>
            <ref id="r1"><mixed-citation>Roe R. Older things. 1999.</mixed-citation></ref></ref-list></back></article>
            """;

        var record = FormatText.Read("jats", Text).Single();

        Assert.That(record, Is.EqualTo(new BibRecord
        {
            Type = WorkType.Review,
            Titles = ["Things"],
            Contributors =
            [
                new Contributor { Person = new PersonName { Family = "Doe", Given = "Jane" }, Orcid = Orcid.Parse("0000-0002-1825-0097"), Affiliations = [new Affiliation { Name = "A House, Town" }] },
            ],
            Dates = [new(DateKind.Online, BibDate.Of(2021, 7, 5)), new(DateKind.Accepted, BibDate.Of(2021))],
            Containers =
            [
                new Container { Kind = ContainerKind.Periodical, Titles = ["Journal of Things"], Identifiers = [new Identifier(IdentifierKind.Issn, "2040-8056", medium: IdentifierMedium.Electronic)] },
            ],
            Identifiers = [Doi.Parse("10.1000/a")],
            Abstracts = [new Abstract { Text = "One.\nTwo." }],
            Keywords = [new Keyword { Text = "things" }],
            References = [new Reference { Key = "r1", Text = "Roe R. Older things. 1999.", Record = new BibRecord { Type = WorkType.Document } }],
            ExtraFields = [Extra("ref-list/title", "References")],
        }));
        Assert.That(FormatText.Read("jats", FormatText.Write("jats", record)), Is.EqualTo((BibRecord[])[record]));
        Assert.That(FormatText.Read("jats", FormatText.Write("jats", record with { References = [] }, record, record)), Has.Length.EqualTo(3));
    }

    [Test]
    public void A_reference_is_written_as_programs_read_it()
    {
        var record = new BibRecord
        {
            Type = WorkType.JournalArticle,
            CitationKey = "body2022",
            Titles = [new Title { Text = new RichText("H2O", [new RichSpan(1, 1, RichStyle.Subscript)]), Subtitle = "on water" }],
            Contributors = [Contributor.OfPerson("Body", "Alison"), Contributor.OfOrganization("The Group")],
            Dates = [new(DateKind.Print, BibDate.Of(2022, 3))],
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Review"], Identifiers = [Issn.Parse("2040-8056")] }],
            Volume = "13",
            Pages = new Pages { First = "1", Last = "9" },
            Identifiers = [Doi.Parse("10.1000/a<b>")],
        };

        Assert.That(FormatText.Write("jats", record), Is.EqualTo("""
            <?xml version="1.0" encoding="utf-8"?>
            <ref-list xmlns:xlink="http://www.w3.org/1999/xlink">
              <ref id="body2022">
                <element-citation publication-type="journal">
                  <person-group person-group-type="author">
                    <name>
                      <surname>Body</surname>
                      <given-names>Alison</given-names>
                    </name>
                    <collab>The Group</collab>
                  </person-group>
                  <article-title>H<sub>2</sub>O: on water</article-title>
                  <source>Review</source>
                  <year iso-8601-date="2022-03">2022</year>
                  <month>03</month>
                  <date date-type="pub" publication-format="print">
                    <year iso-8601-date="2022-03">2022</year>
                    <month>03</month>
                  </date>
                  <volume>13</volume>
                  <fpage>1</fpage>
                  <lpage>9</lpage>
                  <issn>2040-8056</issn>
                  <pub-id pub-id-type="doi">10.1000/a&lt;b&gt;</pub-id>
                </element-citation>
              </ref>
            </ref-list>

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void An_element_without_text_is_kept_with_the_address_that_it_points_to()
    {
        var record = FormatText.Read("jats", """
            <article xmlns:xlink="http://www.w3.org/1999/xlink"><front><article-meta><title-group><article-title>T</article-title></title-group>
            <related-article related-article-type="commentary" xlink:href="10.1000/y"/><self-uri xlink:href="t.pdf"/></article-meta></front></article>
            """).Single();

        Assert.That(record.ExtraFields, Is.EqualTo((ExtraField[])
        [
            Extra("article-meta/related-article[@related-article-type='commentary']/@xlink:href", "10.1000/y"),
            Extra("article-meta/self-uri/@xlink:href", "t.pdf"),
        ]));
        Assert.That(FormatText.Read("jats", FormatText.Write("jats", record)), Is.EqualTo((BibRecord[])[record]));
    }

    private static ExtraField Extra(string name, string value) => new("jats", name, Utf8Text.From($"\"{value}\""));
}
