namespace BibHarvester.Formats.Tests.Primo;

public class PrimoXmlTests
{
    private const string Article = """
        <record xmlns="http://www.exlibrisgroup.com/xsd/primo/primo_nm_bib">
          <display><type>article</type><title>Water : a study</title><creator>Bryant, Robert G ; Johnson, Mark$$QJohnson</creator><contributor>Roe, Rick [Hrsg.]</contributor>
            <subject>Water ; Ice</subject><language>eng</language><lds50>peer_reviewed</lds50></display>
          <addata><au>Bryant, Robert G</au><jtitle>Accounts</jtitle><date>20120117</date><risdate>2012</risdate><volume>45</volume><issue>1</issue><spage>1</spage><pages>1-2</pages>
            <eissn>2040-8056</eissn><doi>10.1000/a</doi><pub>House</pub><cop>Town</cop></addata>
        </record>
        """;

    [Test]
    public void What_is_shown_and_what_is_for_programs_makes_one_record() => Assert.Multiple(() =>
    {
        Assert.That(FormatText.Read("primo-xml", Article).Single(), Is.EqualTo(new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = ["Water: a study"],
            Contributors =
            [
                Contributor.OfPerson("Bryant", "Robert G"), Contributor.OfPerson("Johnson", "Mark"), Contributor.OfPerson("Roe", "Rick", ContributorRole.Editor) with { RoleText = "Hrsg." },
            ],
            Dates = [new(DateKind.Issued, BibDate.Of(2012, 1, 17))],
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Accounts"], Identifiers = [Issn.Parse("2040-8056")] }],
            Volume = "45",
            Issue = "1",
            Pages = new Pages { First = "1", Last = "2" },
            Publishers = [new Publisher { Name = "House", Place = "Town" }],
            Language = "en",
            Keywords = [new Keyword { Text = "Water" }, new Keyword { Text = "Ice" }],
            Identifiers = [Doi.Parse("10.1000/a")],
            ExtraFields = [Extra("display/creator", "Bryant, Robert G ; Johnson, Mark$$QJohnson"), Extra("display/lds50", "peer_reviewed"), Extra("addata/date", "20120117"), Extra("addata/risdate", "2012")],
        }));
        Assert.That(FormatText.Detect(Article), Is.EqualTo("primo-xml"));
    });

    [TestCase("[1970?]", null)]
    [TestCase("Town : House", "House")]
    public void A_date_is_no_publisher(string shown, string? publisher)
    {
        var record = RecordFormats.Find("primo-xml")!.Reader!.Read(System.Text.Encoding.UTF8.GetBytes(
            $"<record><display><type>book</type><title>T</title><publisher>{shown}</publisher></display><addata><btitle>T</btitle></addata></record>")).Single().Record!;

        Assert.That(record.Publishers.FirstOrDefault()?.Name, Is.EqualTo(publisher));
    }

    private static ExtraField Extra(string name, string value) => new("primo-xml", name, Utf8Text.From($"\"{value}\""));
}
