using System.Text;

namespace BibHarvester.Formats.Tests.Csv;

public sealed class CsvTests
{
    private const string Header = "key,type,genre,title,short_title,translated_title,original_title,author,editor,translator,series_editor,contributors,container,container_abbreviation,series,series_number," +
        "event,event_place,event_date,date,original_date,accessed,volume,issue,number,part,chapter,section,pages,article_number,page_count,volume_count,edition,version,publisher,place,language,doi,pmid,pmcid,arxiv," +
        "issn,isbn,url,keywords,abstract,notes";

    [Test]
    public void Our_columns_hold_a_record()
    {
        var record = new BibRecord
        {
            Type = WorkType.JournalArticle,
            CitationKey = "berg",
            Titles = ["On \"things\", and more"],
            Contributors =
            [
                Contributor.OfPerson("Berg", "Ada"), new Contributor { Person = new PersonName { NonDroppingParticle = "van", Family = "Hogg", Given = "Eve", Suffix = "Jr." } },
                Contributor.OfOrganization("Things, Inc."), Contributor.OfPerson("Roe", "R.", ContributorRole.Illustrator),
            ],
            IncompleteRoles = [ContributorRole.Author],
            Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2020, 5))],
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Journal of Things"], Identifiers = [Issn.Parse("1234-5679")] }],
            Volume = "12",
            Pages = Pages.Parse("1-9"),
            Keywords = [new Keyword { Text = "one" }, new Keyword { Text = "two" }],
            Identifiers = [Doi.Parse("10.1000/abc")],
            Status = [new WorkStatus { Kind = StatusKind.Retracted }],
            Notes = ["Seen."],
            ExtraFields = [new ExtraField("csv", "shelf", Utf8Text.From("\"7\""))],
        };

        var text = FormatText.Write("csv", record);

        Assert.That(text, Is.EqualTo(Header + ",shelf\r\n" +
            "berg,journal-article,,\"On \"\"things\"\", and more\",,,,\"Berg, Ada; van Hogg, Eve, Jr.; {Things, Inc.}; et al.\",,,,\"Roe, R. [illustrator]\",Journal of Things,,,,,,,2020-05,,,12,,,,,,1-9,,,,,,,,," +
            "10.1000/abc,,,,1234-5679,,,\"one; two\",,\"Retracted; Seen.\",7\r\n"));
        Assert.That(FormatText.Read("csv", text).Single(), Is.EqualTo(record));
        Assert.That(FormatText.Detect(text), Is.EqualTo("csv"));
    }

    [Test]
    public void A_table_of_Zotero_is_read()
    {
        var record = FormatText.Read("csv", """
            "Key","Item Type","Publication Year","Author","Title","Publication Title","ISBN","ISSN","DOI","Url","Abstract Note","Date","Access Date","Pages","Issue","Volume","Journal Abbreviation","Manual Tags","Automatic Tags","Editor"
            "A1B2C3D4","journalArticle","2020","Berg, Ada; van Hogg, Eve","A title
            that goes on","Journal of Things","","1234-5679","10.1000/abc","https://example.org","","2020-05-17","2021-01-02 10:00:00","100–112","3","12","J. Things","one; two","three",""
            """).Single();

        Assert.That(record, Is.EqualTo(new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = ["A title that goes on"],
            Contributors = [Contributor.OfPerson("Berg", "Ada"), new Contributor { Person = new PersonName { NonDroppingParticle = "van", Family = "Hogg", Given = "Eve" } }],
            Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2020, 5, 17)), new WorkDate(DateKind.Accessed, BibDate.Of(2021, 1, 2))],
            Containers =
            [
                new Container
                {
                    Kind = ContainerKind.Periodical,
                    Titles = ["Journal of Things", new Title { Text = "J. Things", Kind = TitleKind.Abbreviated }],
                    Identifiers = [Issn.Parse("1234-5679")],
                },
            ],
            Volume = "12",
            Issue = "3",
            Pages = Pages.Parse("100-112"),
            Keywords = [new Keyword { Text = "one" }, new Keyword { Text = "two" }, new Keyword { Text = "three" }],
            Identifiers = [Doi.Parse("10.1000/abc")],
            Links = [new Link { Url = "https://example.org" }],
            ExtraFields = [new ExtraField("csv", "Key", Utf8Text.From("\"A1B2C3D4\""))],
        }));
    }

    [Test]
    public void A_table_of_Scopus_gives_full_names_and_pages_in_two_columns()
    {
        var record = FormatText.Read("csv", """
            Authors,Author full names,Author(s) ID,Title,Year,Source title,Volume,Issue,Art. No.,Page start,Page end,Cited by,DOI,Link,Author Keywords,Document Type,EID
            "Berg A.; Hogg E.","Berg, Ada (57200000001); Hogg, Eve (57200000002)",57200000001; 57200000002,A title,2020,Journal of Things,12,3,,100,112,7,10.1000/abc,https://example.org,one; two,Article,2-s2.0-1
            """).Single();

        Assert.That(FormatText.Read("csv", FormatText.Write("csv", record)).Single(), Is.EqualTo(record));
        Assert.Multiple(() =>
        {
            Assert.That(record.Type, Is.EqualTo(WorkType.JournalArticle));
            Assert.That(record.Contributors, Is.EqualTo((Contributor[])[Contributor.OfPerson("Berg", "Ada"), Contributor.OfPerson("Hogg", "Eve")]));
            Assert.That(record.Issued, Is.EqualTo(BibDate.Of(2020)));
            Assert.That(record.Pages, Is.EqualTo(Pages.Parse("100-112")));
            Assert.That(record.ExtraFields.Select(f => f.Name), Is.EqualTo((string[])["Author(s) ID", "Authors", "Cited by", "EID"]));
        });
    }

    [TestCase("\uFEFFTitle;Author;Year\nX;Berg, Ada;2020\n")]
    [TestCase("Title\tAuthor\tYear\r\nX\tBerg, Ada\t2020\r\n")]
    [TestCase("sep=;\r\nTitle;Authors;Year\r\nX;Berg, Ada;2020\r\n")]
    [TestCase("Title,Author,Year\n\n\"X\",\"Berg, Ada\",2020\n,,\n")]
    [TestCase("Title|Authors|Publication Year\rX|Berg, Ada|2020")]
    public void Separators_and_line_ends_are_found_out(string text)
    {
        Assert.That(FormatText.Read("csv", text), Is.EqualTo((BibRecord[])
        [
            new BibRecord
            {
                Type = WorkType.Document,
                Titles = ["X"],
                Contributors = [Contributor.OfPerson("Berg", "Ada")],
                Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2020))],
            },
        ]));
    }

    [TestCase("a,b\n1,2\n", "CSV001", 1)]
    [TestCase("title,year\nx,2020,more\n", "CSV011", 2)]
    [TestCase("title,year\n\"x,2020\n", "CSV010", 2)]
    public void What_is_odd_is_told_where_it_stands(string text, string code, int line)
    {
        var diagnostic = RecordFormats.Find("csv")!.Reader!.Read(Encoding.UTF8.GetBytes(text)).SelectMany(i => i.Diagnostics).Single();
        Assert.That((diagnostic.Code, diagnostic.Line), Is.EqualTo((code, line)));
    }

    [Test]
    public void A_row_without_an_end_does_not_fill_the_memory()
    {
        using var input = new RepeatingStream(("title,year\n\""u8.ToArray(), 1), (Encoding.UTF8.GetBytes(new string('a', 1 << 20)), 64));
        var items = RecordFormats.Find("csv")!.Reader!.Read(input, new ReadOptions { MaxRecordBytes = 1 << 20 }).ToArray();
        Assert.That(items.SelectMany(i => i.Diagnostics).Select(d => d.Code), Is.EqualTo((string[])["CSV006"]));
    }

    [TestCase("Title,Author,DOI\nx,y,z\n", "csv")]
    [TestCase("name,age\nx,7\n", null)]
    [TestCase("A title, an author, 2020\n", null)]
    public void It_is_recognised_by_its_columns(string text, string? format) => Assert.That(FormatText.Detect(text), Is.EqualTo(format));

    [Test]
    public void The_columns_that_CNKI_lets_one_choose_are_known()
    {
        const string Text = "SrcDatabase-来源库,Title-题名,Author-作者,Organ-单位,Source-文献来源,Keyword-关键词,Summary-摘要,PubTime-发表时间,Year-年,Volume-卷,Period-期,PageCount-页码,URL-网址,DOI-DOI\n" +
            "报纸,题名,张三;李四,大学,日报,甲;乙,摘要,2024-3-2,2024,12,3,21-30,https://example.org/a,10.1234/abc\n";

        Assert.That(FormatText.Read("csv", Text), Is.EqualTo((BibRecord[])
        [
            new BibRecord
            {
                Type = WorkType.NewspaperArticle,
                Titles = ["题名"],
                Contributors = [Contributor.OfPerson("张", "三"), Contributor.OfPerson("李", "四")],
                Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2024, 3, 2))],
                Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["日报"] }],
                Volume = "12",
                Issue = "3",
                Pages = new Pages { First = "21", Last = "30" },
                Keywords = [new Keyword { Text = "甲" }, new Keyword { Text = "乙" }],
                Abstracts = [new Abstract { Text = "摘要" }],
                Identifiers = [Doi.Parse("10.1234/abc")],
                Links = [new Link { Url = "https://example.org/a" }],
                ExtraFields = [new("csv", "Organ-单位", ExtraValues.FromText("大学"))],
            },
        ]));
        Assert.That(FormatText.Detect(Text), Is.EqualTo("csv"));
    }

    [Test]
    public void Tables_of_Web_of_Science_have_its_tags()
    {
        const string Text = "PT\tAU\tAF\tTI\tSO\tDT\tDE\tID\tDI\tSN\tEI\tJI\tPD\tPY\tVL\tIS\tBP\tEP\tUT\r\n" +
            "J\tDoe, J; Roe, R\tDoe, Jane; Roe, Richard\tBlue things\tNATURE\tArticle\tone; two\tTHREE\t10.1234/abc\t0028-0836\t\tNature\tMAR 15\t2018\t14\t3\t250\t255\tWOS:1\r\n";

        Assert.That(FormatText.Read("csv", Text), Is.EqualTo((BibRecord[])
        [
            new BibRecord
            {
                Type = WorkType.JournalArticle,
                Titles = ["Blue things"],
                Contributors = [Contributor.OfPerson("Doe", "Jane"), Contributor.OfPerson("Roe", "Richard")],
                Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2018, 3, 15))],
                Containers =
                [
                    new Container
                    {
                        Kind = ContainerKind.Periodical,
                        Titles = ["NATURE", new Title { Text = "Nature", Kind = TitleKind.Abbreviated }],
                        Identifiers = [Issn.Parse("0028-0836")],
                    },
                ],
                Volume = "14",
                Issue = "3",
                Pages = new Pages { First = "250", Last = "255" },
                Keywords = [new Keyword { Text = "one" }, new Keyword { Text = "two" }, new Keyword { Text = "THREE" }],
                Identifiers = [Doi.Parse("10.1234/abc")],
                ExtraFields =
                [
                    new("csv", "Authors", ExtraValues.FromText("Doe, J; Roe, R")), new("csv", "PT", ExtraValues.FromText("J")), new("csv", "UT", ExtraValues.FromText("WOS:1")),
                ],
            },
        ]));
        Assert.That(FormatText.Detect(Text), Is.EqualTo("csv"));
    }
}
