using System.Text;

namespace BibHarvester.Formats.Tests.Cnki;

public class CnkiEStudyReaderTests
{
    private const string Text = """
        DataType: 1
        Title-题名: 题名: 第一
        Author-作者: 张三;李四;
        Source-刊名: 中南药学
        Year-年: 2021
        PubTime-出版时间: 2021-01-18
        Keyword-关键词: 甲;乙
        Summary-摘要: <正>第一行
        结果: 第二行
        Period-期: 01
        Roll-卷: 19
        PageCount-页数: 3
        Page-页码: 168-170
        SrcDatabase-来源库: 期刊
        Organ-机构: 某医院;
        Link-链接: https://example.org/?a=1
        DataType: 2
        Title-题名: 学位论文
        Source-刊名: 某大学
        Tutor-导师: 王五;
        SrcDatabase-来源库: 博士
        """;

    private static readonly RecordFormat Format = RecordFormats.Find("cnki-estudy")!;

    [Test]
    public void Records_are_read_by_their_tags()
    {
        var items = Format.Reader!.Read(Encoding.UTF8.GetBytes(Text)).ToList();

        Assert.That(items.Select(i => i.Record! with { Provenance = null }), Is.EqualTo((BibRecord[])
        [
            new BibRecord
            {
                Type = WorkType.JournalArticle,
                Titles = ["题名: 第一"],
                Contributors = [Contributor.OfPerson("张", "三"), Contributor.OfPerson("李", "四")],
                Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2021, 1, 18))],
                Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["中南药学"] }],
                Volume = "19",
                Issue = "01",
                Pages = new Pages { First = "168", Last = "170" },
                PageCount = "3",
                Keywords = [new Keyword { Text = "甲" }, new Keyword { Text = "乙" }],
                Abstracts = [new Abstract { Text = "第一行结果: 第二行" }],
                Links = [new Link { Url = "https://example.org/?a=1" }],
                ExtraFields = [Extra("DataType", "1"), Extra("SrcDatabase-来源库", "期刊"), Extra("Organ-机构", "某医院;")],
            },
            new BibRecord
            {
                Type = WorkType.Thesis,
                Titles = ["学位论文"],
                Contributors = [Contributor.OfPerson("王", "五", ContributorRole.Supervisor)],
                Publishers = [new Publisher { Name = "某大学", Role = PublisherRole.Institution }],
                ExtraFields = [Extra("DataType", "2"), Extra("SrcDatabase-来源库", "博士")],
            },
        ]));
        Assert.That(items[0].Diagnostics, Is.EqualTo((Diagnostic[])[new("CES011", 8, 1, "'<正>' is left out of the abstract.")]));
    }

    [Test]
    public void Chosen_fields_begin_a_record_where_database_or_title_come_again()
    {
        const string Chosen = """
            SrcDatabase-来源库: 期刊
            Title-题名: 第一
            Author-作者: 张三;
            Source-文献来源: 中南药学
            PubTime-发表时间: 2021-01-18
            Year-年: 2021
            Volume-卷: 19
            Period-期: 01
            PageCount-页码: 168-170
            URL-网址: https://example.org/?a=1&amp;b=2
            DOI-DOI: 10.1234/abc

            SrcDatabase-来源库: 国际会议
            Title-题名: 第二
            Meeting-会议名称: 年会
            City-会议地点: 杭州
            Year-年: 2018

            Title-题名: 第三
            """;

        Assert.That(FormatText.Read("cnki-estudy", Chosen), Is.EqualTo((BibRecord[])
        [
            new BibRecord
            {
                Type = WorkType.JournalArticle,
                Titles = ["第一"],
                Contributors = [Contributor.OfPerson("张", "三")],
                Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2021, 1, 18))],
                Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["中南药学"] }],
                Volume = "19",
                Issue = "01",
                Pages = new Pages { First = "168", Last = "170" },
                Identifiers = [Doi.Parse("10.1234/abc")],
                Links = [new Link { Url = "https://example.org/?a=1&b=2" }],
                ExtraFields = [Extra("SrcDatabase-来源库", "期刊")],
            },
            new BibRecord
            {
                Type = WorkType.ConferencePaper,
                Titles = ["第二"],
                Event = new WorkEvent { Name = "年会", Place = "杭州" },
                Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2018))],
                ExtraFields = [Extra("SrcDatabase-来源库", "国际会议")],
            },
            new BibRecord { Type = WorkType.JournalArticle, Titles = ["第三"] },
        ]));
        Assert.That(FormatText.Detect(Chosen), Is.EqualTo("cnki-estudy"));
    }

    [Test]
    public void The_format_is_recognised() =>
        Assert.That(RecordFormats.Detect(new MemoryStream(Encoding.UTF8.GetBytes(Text))), Has.Property("Format").SameAs(Format).And.Property("Confidence").EqualTo(Confidence.Certain));

    private static ExtraField Extra(string name, string value) => new("cnki-estudy", name, ExtraValues.FromText(value));
}
