using System.Buffers;
using System.Text;

namespace BibHarvester.Formats.Tests.RefWorks;

public class RefWorksTests
{
    private static readonly RecordFormat Format = RecordFormats.Find("refworks")!;

    [Test]
    public void A_chapter_is_written_tag_by_tag_and_read_back()
    {
        var record = new BibRecord
        {
            Type = WorkType.Chapter,
            Titles = ["Chapter"],
            Contributors = [Contributor.OfPerson("Body", "Alison"), Contributor.OfPerson("Roe", "Richard", ContributorRole.Editor)],
            Containers = [new Container { Kind = ContainerKind.Book, Titles = ["The book"], Identifiers = [new(IdentifierKind.Isbn, "9780306406157")] }],
            Dates = [new(DateKind.Issued, BibDate.Of(2010))],
            Pages = new Pages { First = "1", Last = "9" },
            Publishers = [new Publisher { Name = "CUP", Place = "Cambridge" }],
        };
        var output = new ArrayBufferWriter<byte>();
        Format.Writer!.Write([record], output);

        Assert.Multiple(() =>
        {
            Assert.That(Encoding.UTF8.GetString(output.WrittenSpan), Is.EqualTo("""
                RT Book, Section
                A1 Body, Alison
                A2 Roe, Richard
                T1 Chapter
                T2 The book
                YR 2010
                SP 1
                OP 9
                PB CUP
                PP Cambridge
                SN 9780306406157

                """.ReplaceLineEndings("\n")));
            Assert.That(Format.Reader!.Read(output.WrittenMemory).Single().Record, Is.EqualTo(record));
        });
    }

    [Test]
    public void CNKI_leaves_out_blanks_lists_people_and_writes_small_letters()
    {
        var record = Read("RT Dissertation/Thesis\nSR 1\nA1林行众\nA3 黄三文;杨清\nPB 南京农业大学\nCL 硕士\nYR 2015\nvo 49\nK1 黄瓜;网络\nAB 黄瓜是作物\n,也是模式植物。\nLA 中文;\nDS CNKI\n").Single().Record!;

        Assert.That(record, Is.EqualTo(new BibRecord
        {
            Type = WorkType.Thesis,
            Genre = "硕士",
            Contributors = [Contributor.OfPerson("林", "行众"), Contributor.OfPerson("黄", "三文", ContributorRole.Supervisor), Contributor.OfPerson("杨", "清", ContributorRole.Supervisor)],
            Dates = [new(DateKind.Issued, BibDate.Of(2015))],
            Volume = "49",
            Publishers = [new Publisher { Name = "南京农业大学", Role = PublisherRole.Institution }],
            Language = "中文",
            Keywords = [new Keyword { Text = "黄瓜" }, new Keyword { Text = "网络" }],
            Abstracts = [new Abstract { Text = "黄瓜是作物 ,也是模式植物。" }],
            ExtraFields = [new("refworks", "SR", Utf8Text.From("\"1\"")), new("refworks", "DS", Utf8Text.From("\"CNKI\""))],
        }));
    }

    [TestCase("RT Standard\nDB 年鉴\n", WorkType.Chapter)]
    [TestCase("RT Standard\nDB 国家标准\n", WorkType.Standard)]
    [TestCase("RT Other Article\nDB 科技成果\n", WorkType.Report)]
    public void CNKI_says_what_a_work_is_by_the_name_of_its_database(string text, WorkType expected) =>
        Assert.That(Read(text).Single().Record!.Type, Is.EqualTo(expected));

    [Test]
    public void The_legend_before_the_first_record_is_no_record()
    {
        var items = Read("Refworks Export Tagged Format\nA1=Primary Authors\nBEGIN EXPORTED REFERENCES\n\nRT Patent\nID CN111020404A\nA2 Acme Ltd\n");

        Assert.Multiple(() =>
        {
            Assert.That(items.SelectMany(i => i.Diagnostics), Is.Empty);
            Assert.That(items.Single().Record!.Number, Is.EqualTo("CN111020404A"));
            Assert.That(items.Single().Record!.Contributors, Is.EqualTo([Contributor.OfOrganization("Acme Ltd", ContributorRole.Assignee)]).AsCollection);
        });
    }

    private static List<ReadItem> Read(string text) => [.. Format.Reader!.Read(Encoding.UTF8.GetBytes(text))];
}
