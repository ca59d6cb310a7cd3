using System.Text;

namespace BibHarvester.Formats.Tests.Dblp;

public sealed class DblpReaderTests
{
    [Test]
    public void A_paper_is_read_without_the_numbers_of_people_and_the_stop()
    {
        const string Xml = """
            <dblp><inproceedings key="conf/x/Berg20" mdate="2021-01-01"><author orcid="0000-0002-1825-0097">Ada Berg 0001</author><author>Carl R&ouml;e</author>
            <title>On <i>things</i>.</title><pages>15-25</pages><year>2020</year><booktitle>THINGS</booktitle><ee>https://doi.org/10.1000/abc</ee><url>db/conf/x/x2020.html#Berg20</url></inproceedings></dblp>
            """;

        Assert.That(FormatText.Detect(Xml), Is.EqualTo("dblp-xml"));
        Assert.That(FormatText.Read("dblp-xml", Xml).Single(), Is.EqualTo(new BibRecord
        {
            Type = WorkType.ConferencePaper,
            Titles = [new Title { Text = RichText.ParseMarkup("On <i>things</i>") }],
            Contributors = [Contributor.OfPerson("Berg", "Ada") with { Orcid = Orcid.Parse("0000-0002-1825-0097") }, Contributor.OfPerson("Röe", "Carl")],
            Dates = [new(DateKind.Issued, BibDate.Of(2020))],
            Containers = [new Container { Kind = ContainerKind.Proceedings, Titles = ["THINGS"] }],
            Pages = Pages.Parse("15-25"),
            Identifiers = [Doi.Parse("10.1000/abc")],
            ExtraFields = [Extra("url", "db/conf/x/x2020.html#Berg20"), Extra("@key", "conf/x/Berg20")],
        }));
    }

    [Test]
    public void An_answer_of_the_search_is_read_and_a_persons_page_is_no_work()
    {
        var found = FormatText.Read("dblp-xml", "<result><hits><hit><info><authors><author pid='1'>Ada Berg</author></authors><title>On things.</title><venue>J. Things</venue><year>2020</year><type>Journal Articles</type><doi>10.1000/abc</doi><url>https://dblp.org/rec/x</url></info></hit></hits></result>").Single();
        var person = RecordFormats.Find("dblp-xml")!.Reader!.Read(Encoding.UTF8.GetBytes("<dblp><www key='homepages/b/AdaBerg'><author>Ada Berg</author><title>Home Page</title></www></dblp>")).ToList();

        Assert.That((found.Type, found.Containers.Single().Title, found.Doi?.Value), Is.EqualTo((WorkType.JournalArticle, "J. Things", "10.1000/abc")));
        Assert.That(person.Select(i => (i.Record, i.Diagnostics.Single().Code)), Is.EqualTo(((BibRecord?, string)[])[(null, "DBL010"), (null, "DBL404")]));
    }

    private static ExtraField Extra(string name, string value) => new("dblp-xml", name, Utf8Text.From($"\"{value}\""));
}
