using System.Text;

namespace BibHarvester.Formats.Tests.EndNoteTagged;

public class EndNoteTaggedTests
{
    [Test]
    public void An_article_is_written_tag_by_tag_and_read_back()
    {
        var record = new BibRecord
        {
            Type = WorkType.JournalArticle,
            CitationKey = "body2022",
            Titles = ["Collective co-production"],
            Contributors = [Contributor.OfPerson("Body", "Alison"), Contributor.OfOrganization("The COVID Group")],
            Dates = [new(DateKind.Issued, BibDate.Of(2021, 7, 5))],
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Voluntary Sector Review"], Identifiers = [new(IdentifierKind.Issn, "2040-8056")] }],
            Volume = "13",
            Issue = "2",
            Pages = new Pages { First = "243", Last = "259" },
            Keywords = [new Keyword { Text = "education" }, new Keyword { Text = "volunteers, unpaid" }],
            Identifiers = [Doi.Parse("10.1332/204080521x16231629157096")],
        };
        var text = record.ToEndNote();

        Assert.Multiple(() =>
        {
            Assert.That(text, Is.EqualTo("""
                %0 Journal Article
                %A Body, Alison
                %A The COVID Group,
                %T Collective co-production
                %J Voluntary Sector Review
                %D 2021
                %8 July 5
                %V 13
                %N 2
                %P 243-259
                %@ 2040-8056
                %R 10.1332/204080521x16231629157096
                %K education
                %K volunteers, unpaid
                %F body2022

                """.ReplaceLineEndings("\n")));
            Assert.That(Read(text).Single().Record, Is.EqualTo(record));
        });
    }

    [Test]
    public void Empty_lines_part_records_without_type_and_go_on_in_the_others()
    {
        var items = Read("%0 Thesis\n%T One\n%X First\n\n  second\n\n%W CNKI\n\n%A Doe, Jane\n%T Two\n%I Houghton\n\n%T Three\n%J J\n");

        Assert.That(
            items.Select(i => $"{i.Record!.Type} {i.Record.Title!.Text} {string.Join(',', i.Record.Abstracts.Select(a => a.Text))}"),
            Is.EqualTo(["Thesis One First second", "Book Two ", "JournalArticle Three "]).AsCollection);
    }

    [Test]
    public void CNKI_lists_people_and_keywords_on_one_line_and_its_own_words_are_kept()
    {
        const string Text = "%0 Legal Rule or Regulation\n%A 冶金工业信息标准研究院\n%T 不锈钢复合钢板\n%D 2023-09-07\n%V GB/T 43109-2023\n%K 不锈钢;;钢板\n%~ 国家标准\nPageCount-页码 0\n";
        var record = Read(Text).Single().Record!;

        Assert.That(record, Is.EqualTo(new BibRecord
        {
            Type = WorkType.Standard,
            Titles = ["不锈钢复合钢板"],
            Contributors = [Contributor.OfOrganization("冶金工业信息标准研究院")],
            Dates = [new(DateKind.Issued, BibDate.Of(2023, 9, 7))],
            Number = "GB/T 43109-2023",
            Keywords = [new Keyword { Text = "不锈钢" }, new Keyword { Text = "钢板" }],
            ExtraFields = [new("endnote-tagged", "%~", Utf8Text.From("\"国家标准\"")), new("endnote-tagged", "PageCount-页码", Utf8Text.From("\"0\""))],
        }));
    }

    [Test]
    public void The_range_is_meant_where_a_number_of_pages_stands_beside_it() =>
        Assert.That(Read("%0 Conference Proceedings\n%P 5\n%P 269-273\n").Single().Record!.Pages, Is.EqualTo(new Pages { First = "269", Last = "273" }));

    private static List<ReadItem> Read(string text) => [.. RecordFormats.Find("endnote-tagged")!.Reader!.Read(Encoding.UTF8.GetBytes(text))];

    [Test]
    public void A_record_that_is_glued_to_a_script_is_read()
    {
        const string Text = "<script>a();</script>        ;%0 Journal Article\n%A 张三\n%T 标题\n";

        Assert.That(FormatText.Read("endnote-tagged", Text), Is.EqualTo((BibRecord[])
            [new BibRecord { Type = WorkType.JournalArticle, Titles = ["标题"], Contributors = [Contributor.OfPerson("张", "三")] }]));
        Assert.That(FormatText.Detect(Text), Is.EqualTo("endnote-tagged"));
    }
}
