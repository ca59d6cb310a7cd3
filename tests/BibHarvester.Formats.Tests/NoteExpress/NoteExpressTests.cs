using System.Buffers;
using System.Text;

namespace BibHarvester.Formats.Tests.NoteExpress;

public class NoteExpressTests
{
    private static readonly RecordFormat Format = RecordFormats.Find("noteexpress")!;

    [Test]
    public void An_article_has_titles_names_and_journal_in_two_scripts()
    {
        var record = Read("""
            {Reference Type}: Journal Article
            {Title}: 期刊文章
            {Translated Title}: A journal article
            {Author}: 张三;欧阳锋;
            {Translated Author}: ZHANG San
            {Translated Author}:  OUYANG Feng
            {Author Address}: 某大学;
            {Journal}: 科学通报
            {Translated Journal}: Chinese Science Bulletin
            {Year}: 2020
            {Volume} : 65
            {Issue}:03
            {Pages}: 1-9
            {Keywords}: 甲;;乙
            {Keywords}:  丙
            {Abstract}: <正>第一行

            第二行
            {ISBN/ISSN}: 0023-074X
            {URL}: http://example.org/?a=1&amp;b=2
            {DOI}: 10.1000/4
            {Notes}: 11-1784/N
            {Language}: chi
            """).Single();

        Assert.That(record, Is.EqualTo(new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = ["期刊文章", new Title { Text = "A journal article", Kind = TitleKind.Translated }],
            Contributors =
            [
                new Contributor { Person = new PersonName { Family = "张", Given = "三" }, OtherNames = [new PersonName { Family = "Zhang", Given = "San" }] },
                new Contributor { Person = new PersonName { Family = "欧阳", Given = "锋" }, OtherNames = [new PersonName { Family = "Ouyang", Given = "Feng" }] },
            ],
            Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2020))],
            Containers =
            [
                new Container
                {
                    Kind = ContainerKind.Periodical,
                    Titles = ["科学通报", new Title { Text = "Chinese Science Bulletin", Kind = TitleKind.Translated }],
                    Identifiers = [Issn.Parse("0023-074X")],
                },
            ],
            Volume = "65",
            Issue = "03",
            Pages = new Pages { First = "1", Last = "9" },
            Language = "zh",
            Abstracts = [new Abstract { Text = "第一行第二行" }],
            Keywords = [new Keyword { Text = "甲" }, new Keyword { Text = "乙" }, new Keyword { Text = "丙" }],
            Identifiers = [Doi.Parse("10.1000/4")],
            Links = [new Link { Url = "http://example.org/?a=1&b=2" }],
            Notes = ["11-1784/N"],
            ExtraFields = [new ExtraField("noteexpress", "Author Address", ExtraValues.FromText("某大学;"))],
        }));
    }

    [TestCase("Journal Article", WorkType.JournalArticle)]
    [TestCase("Thesis", WorkType.Thesis)]
    [TestCase("Conference Proceedings", WorkType.ConferencePaper)]
    [TestCase("Newspaper Article", WorkType.NewspaperArticle)]
    [TestCase("patent", WorkType.Patent)]
    [TestCase("Standard ", WorkType.Standard)]
    [TestCase("Book Section", WorkType.Chapter)]
    [TestCase("Generic", WorkType.Document)]
    [TestCase("学位论文", WorkType.Thesis)]
    [TestCase("会议论文", WorkType.ConferencePaper)]
    [TestCase("标准", WorkType.Standard)]
    public void Types_are_known_in_English_and_Chinese(string type, WorkType expected) =>
        Assert.That(Read($"{{Reference Type}}: {type}\n{{Title}}: x\n").Single().Type, Is.EqualTo(expected));

    [Test]
    public void What_a_tag_means_depends_on_the_type()
    {
        var records = Read("""
            {Reference Type}: Thesis
            {Author}: 王五
            {Tertiary Author}: 赵导师
            {Publisher}: 清华大学
            {Type of Work}: 博士

            {Reference Type}: Conference Proceedings
            {Author}: Doe, Jane
            {Secondary Title}: 某会议
            {Tertiary Title}: 某会议论文集
            {Subsidiary Author,}: 某学会

            {Reference Type}: Patent
            {Author}: 甲;乙
            {Subsidiary Author}: 某某股份有限公司
            {Date}: 2012-08-08
            {Type of Work}: CN302029643S

            {Reference Type}: Standard
            {Title}: 信息与文献 参考文献著录规则
            {Date}: 2015-05-15
            {ISBN}: GB/T 7714-2015

            {Reference Type}: Book
            {Date}: 2013-01
            {图书印刷版ISBN}: 978-7-111-40701-0
            """);

        Assert.Multiple(() =>
        {
            Assert.That(records[0].Contributors[1], Is.EqualTo(Contributor.OfPerson("赵", "导师", ContributorRole.Supervisor)));
            Assert.That(records[0].Publishers.Single(), Is.EqualTo(new Publisher { Name = "清华大学", Role = PublisherRole.Institution }));
            Assert.That(records[0].Genre, Is.EqualTo("博士"));
            Assert.That((records[1].Event!.Name, records[1].Containers.Single().Title), Is.EqualTo(("某会议", "某会议论文集")));
            Assert.That(records[1].Contributors, Is.EqualTo((Contributor[])[Contributor.OfPerson("Doe", "Jane"), Contributor.OfOrganization("某学会", ContributorRole.Organizer)]));
            Assert.That(records[2].Number, Is.EqualTo("CN302029643S"));
            Assert.That(records[2].Genre, Is.Null);
            Assert.That(records[2].Contributors[2], Is.EqualTo(Contributor.OfOrganization("某某股份有限公司", ContributorRole.Assignee)));
            Assert.That(records[3].Number, Is.EqualTo("GB/T 7714-2015"));
            Assert.That(records[4].Identifiers.Single(), Is.EqualTo((Identifier)Isbn.Parse("978-7-111-40701-0")));
            Assert.That(records[4].Issued, Is.EqualTo(BibDate.Of(2013, 1)));
        });
    }

    [TestCase("张三[1];李四[1,2]", "张三|李四")]
    [TestCase("张三，李四、王五等", "张三|李四|王五")]
    [TestCase("Oded M Kleinmintz;;Tal Ivancovsky", "Kleinmintz, Oded M|Ivancovsky, Tal")]
    [TestCase("van der Berg, Jan Piet", "van der Berg, Jan Piet")]
    [TestCase("Body, A., Hogg, E.", "Body, A.|Hogg, E.")]
    [TestCase("WANG Ya-jun", "Wang, Ya-jun")]
    [TestCase("中国抗癌协会肉瘤专业委员会", "中国抗癌协会肉瘤专业委员会")]
    [TestCase("World Health Organization", "World Health Organization")]
    [TestCase("Some Band,", "Some Band,")]
    public void Names_are_written_as_they_are_read(string value, string expected)
    {
        var record = Read($"{{Reference Type}}: Book\n{{Author}}: {value}\n").Single();
        Assert.That(Written(record).Split('\n').Where(l => l.StartsWith("{Author}", StringComparison.Ordinal)).Select(l => l[10..]), Is.EqualTo(expected.Split('|')));
    }

    [Test]
    public void A_file_is_written_as_it_was_read()
    {
        const string Text = """
            {Reference Type}: Journal Article
            {Title}: 题名
            {Translated Title}: Title
            {Author}: 张三
            {Author}: Berg, Ada
            {Translated Author}: Zhang, San
            {Journal}: 科学通报
            {Translated Journal}: Bulletin
            {Year}: 2020
            {Date}: 2020-05-17
            {Volume}: 1
            {Pages}: 117-118
            {ISBN/ISSN}: 0023-074X
            {DOI}: 10.1000/4
            {URL}: https://example.org
            {Language}: chi
            {Keywords}: 甲
            {Keywords}: 乙
            {Abstract}: 摘要
            {Notes}: Retracted
            {Notes}: 注
            {Database Provider}: CNKI


            {Reference Type}: Patent
            {Title}: 托辊支架
            {Year}: 2012
            {Notes}: CN302029643S

            """;
        Assert.That(Written([.. Read(Text)]), Is.EqualTo(Text));
    }

    [Test]
    public void Odd_values_are_kept_and_reported()
    {
        var item = Format.Reader!.Read(Encoding.UTF8.GetBytes("{Reference Type}: Book\n{Year}: Null\n{Title}：题名\n{ISBN/ISSN}: 12-3\n")).Single();

        Assert.That(item.Record!.Title!.Text.Plain, Is.EqualTo("题名"));
        Assert.That(item.Record.ExtraFields.Select(f => f.Name), Is.EqualTo((string[])["Year", "ISBN/ISSN"]));
        Assert.That(item.Diagnostics.Select(d => (d.Code, d.Line)), Is.EqualTo(((string, int)[])[("NEX010", 2), ("NEX010", 4)]));
    }

    [Test]
    public void The_format_is_recognised() =>
        Assert.That(RecordFormats.Detect(new MemoryStream(Encoding.Unicode.GetBytes("\uFEFF\r\n{Reference Type}: Book\r\n{Title}: 题名"))), Has.Property("Format").SameAs(Format).And.Property("Confidence").EqualTo(Confidence.Certain));

    private static BibRecord[] Read(string text) =>
        [.. Format.Reader!.Read(Encoding.UTF8.GetBytes(text)).Select(i => i.Record! with { Provenance = null })];

    private static string Written(params BibRecord[] records)
    {
        var output = new ArrayBufferWriter<byte>();
        Format.Writer!.Write(records, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    [TestCase("<script>var a = { b: 1 };</script>();        ;{Reference Type}: Journal Article\n{Title}: 标题 [一]: 二\n{Author}: 张三;\n")]
    [TestCase("[Reference Type]: Journal Article\n[Title]: 标题 [一]: 二\n[Author]: 张三;\n")]
    public void What_a_page_of_CNKI_shows_is_read_as_what_it_saves(string text)
    {
        Assert.That(FormatText.Read("noteexpress", text), Is.EqualTo((BibRecord[])
            [new BibRecord { Type = WorkType.JournalArticle, Titles = ["标题 [一]: 二"], Contributors = [Contributor.OfPerson("张", "三")] }]));
        Assert.That(FormatText.Detect(text), Is.EqualTo("noteexpress"));
    }
}
