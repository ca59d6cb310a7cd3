namespace BibHarvester.Formats.Tests.OpenUrlXml;

public class OpenUrlXmlTests
{
    private const string Objects = """
        <ctx:context-objects xmlns:ctx="info:ofi/fmt:xml:xsd:ctx"><ctx:context-object><ctx:referent><ctx:identifier>info:doi/10.1000/a</ctx:identifier>
        <ctx:metadata-by-val><ctx:format>info:ofi/fmt:xml:xsd:journal</ctx:format><ctx:metadata><journal xmlns:rft="info:ofi/fmt:xml:xsd:journal">
        <rft:atitle>On things</rft:atitle><rft:jtitle>Nature</rft:jtitle><rft:genre>article</rft:genre><rft:date>1953</rft:date><rft:volume>171</rft:volume><rft:spage>737</rft:spage><rft:epage>738</rft:epage>
        <rft:au>Watson, J D</rft:au><rft:quarter>4</rft:quarter></journal></ctx:metadata></ctx:metadata-by-val></ctx:referent></ctx:context-object></ctx:context-objects>
        """;

    [Test]
    public void The_referent_is_the_work() => Assert.Multiple(() =>
    {
        Assert.That(FormatText.Read("openurl-xml", Objects).Single(), Is.EqualTo(new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = ["On things"],
            Contributors = [Contributor.OfPerson("Watson", "J D")],
            Dates = [new(DateKind.Issued, BibDate.Of(1953))],
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Nature"] }],
            Volume = "171",
            Pages = new Pages { First = "737", Last = "738" },
            Identifiers = [Doi.Parse("10.1000/a")],
            ExtraFields = [Extra("format", "info:ofi/fmt:xml:xsd:journal"), Extra("metadata/journal/quarter", "4")],
        }));
        Assert.That(FormatText.Detect(Objects), Is.EqualTo("openurl-xml"));
    });

    private static ExtraField Extra(string name, string value) => new("openurl-xml", "referent/metadata-by-val/" + name, Utf8Text.From($"\"{value}\""));
}
