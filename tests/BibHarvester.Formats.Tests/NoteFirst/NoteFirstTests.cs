using System.Buffers;
using System.Text;

namespace BibHarvester.Formats.Tests.NoteFirst;

public class NoteFirstTests
{
    private static readonly RecordFormat Format = RecordFormats.Find("notefirst")!;

    [Test]
    public void An_article_has_titles_names_and_journal_in_two_languages()
    {
        var record = Read("""
            <?xml version="1.0" encoding="utf-8"?><Bibliographies><BibliographiesCount>1</BibliographiesCount><Bibliography>
            <Type>JournalArticle</Type><Language>chi</Language>
            <PrimaryTitle><Title Lang="eng"><![CDATA[On railways & services]]></Title><Title Lang="chi"><![CDATA[论铁路]]></Title></PrimaryTitle>
            <Authors><Author><Info Lang="chi"><FullName><![CDATA[唐力]]></FullName><Organization>某院</Organization></Info><Info Lang="eng"><FullName>TANG Li</FullName></Info></Author>
            <Author><Info lang="chi"><FullName>刘启钢</FullName></Info></Author></Authors>
            <Medium><Media Lang="chi">铁道</Media><Media Lang="eng">Railway</Media></Medium><Year>2019</Year><Volume>41</Volume><Issue>05</Issue>
            <Keywords><Keyword Lang="chi">铁路;物流</Keyword><keyword Lang="eng">railway</keyword></Keywords><Abstracts><Abstract Lang="chi"><![CDATA[摘要 <b>不是标签</b>]]></Abstract></Abstracts>
            <PageScope>46-50</PageScope><ISSN>1003-1421</ISSN><DOI>10.16668/j</DOI><Publisher>undefined</Publisher><Code>F530</Code></Bibliography></Bibliographies>
            """).Single();

        Assert.That(record, Is.EqualTo(new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = ["论铁路", new Title { Text = "On railways & services", Kind = TitleKind.Translated }],
            Contributors =
            [
                new Contributor { Person = new PersonName { Family = "唐", Given = "力" }, OtherNames = [new PersonName { Family = "Tang", Given = "Li" }], Affiliations = [new Affiliation { Name = "某院" }] },
                Contributor.OfPerson("刘", "启钢"),
            ],
            Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2019))],
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["铁道", new Title { Text = "Railway", Kind = TitleKind.Translated }], Identifiers = [Issn.Parse("1003-1421")] }],
            Volume = "41",
            Issue = "05",
            Pages = new Pages { First = "46", Last = "50" },
            Language = "zh",
            Abstracts = [new Abstract { Text = "摘要 <b>不是标签</b>" }],
            Keywords = [new Keyword { Text = "铁路" }, new Keyword { Text = "物流" }, new Keyword { Text = "railway" }],
            Identifiers = [Doi.Parse("10.16668/j")],
            ExtraFields = [new ExtraField("notefirst", "Code", ExtraValues.FromText("F530"))],
        }));
    }

    [Test]
    public void What_the_medium_is_says_the_type()
    {
        var records = Read("""
            <Bibliographies><Bibliography><Type>Thesis</Type><Authors><Author><FullName>王五;赵六</FullName></Author></Authors>
            <SecondaryResponsibilitys><SecondaryResponsibility Responsibility="Director"><Name>赵导师</Name></SecondaryResponsibility></SecondaryResponsibilitys>
            <Medium><Media Lang="chi">某大学</Media></Medium><Degree>博士</Degree></Bibliography>
            <Bibliography><Type>ConferencePaper</Type><MotherTitle><Title>某论文集</Title></MotherTitle><Medium><Media>某会议</Media></Medium><SponsorName>某学会</SponsorName></Bibliography>
            <Bibliography><Type>期刊文章</Type></Bibliography></Bibliographies>
            """);

        Assert.Multiple(() =>
        {
            Assert.That(records[0].Publishers.Single(), Is.EqualTo(new Publisher { Name = "某大学", Role = PublisherRole.Institution }));
            Assert.That(records[0].Contributors, Is.EqualTo((Contributor[])[Contributor.OfPerson("王", "五"), Contributor.OfPerson("赵", "六"), Contributor.OfPerson("赵", "导师", ContributorRole.Supervisor)]));
            Assert.That((records[0].Type, records[0].Genre), Is.EqualTo((WorkType.Thesis, "博士")));
            Assert.That((records[1].Event!.Name, records[1].Containers.Single().Title, records[1].Publishers.Single().Name), Is.EqualTo(("某会议", "某论文集", "某学会")));
            Assert.That(records[1].Type, Is.EqualTo(WorkType.ConferencePaper));
            Assert.That(records[2].Type, Is.EqualTo(WorkType.JournalArticle));
        });
    }

    [Test]
    public void The_XML_of_VIP_is_read_too()
    {
        var record = Read("""
            <ResourceList><PeriodicalPaper><Type>1</Type><ID>7001</ID><Titles><Title><Language>chi</Language><Text>题名</Text></Title><Title><Language>eng</Language><Text>Title</Text></Title></Titles>
            <Creators><Creator><Name>张三[1]</Name><Organization>某大学</Organization></Creator></Creators><PublishDate>2019-05-20</PublishDate><CLCs><CLC><Code>F530</Code></CLC></CLCs>
            <Periodical><Name>铁道</Name><NameEn>Railway</NameEn><ISSN>1003-1421</ISSN></Periodical><Volum>41</Volum><Issue>5</Issue><Page>46-50</Page></PeriodicalPaper></ResourceList>
            """).Single();

        Assert.That(record.Titles.Select(t => t.Text.Plain), Is.EqualTo((string[])["题名", "Title"]));
        Assert.That(record.Contributors.Single(), Is.EqualTo(Contributor.OfPerson("张", "三") with { Affiliations = [new Affiliation { Name = "某大学" }] }));
        Assert.That((record.Volume, record.Issue, record.Issued?.ToString(), record.Containers.Single().Title), Is.EqualTo(("41", "5", "2019-05-20", "铁道")));
        Assert.That(record.ExtraFields.Select(f => f.Name), Is.EqualTo((string[])["ID", "CLCs.CLC.Code"]));
        Assert.That(Read(Written(record)).Single(), Is.EqualTo(record));
    }

    [Test]
    public void A_file_is_written_as_it_was_read()
    {
        const string Text = """
            <?xml version="1.0" encoding="utf-8"?>
            <Bibliographies>
              <BibliographiesCount>1</BibliographiesCount>
              <Bibliography>
                <Type>JournalArticle</Type>
                <Language>chi</Language>
                <PrimaryTitle>
                  <Title Lang="chi">论铁路 &amp; 物流</Title>
                  <Title Lang="eng">On railways</Title>
                </PrimaryTitle>
                <Authors>
                  <Author>
                    <Info Lang="chi">
                      <FullName>唐力</FullName>
                      <Organization>某院</Organization>
                    </Info>
                    <Info Lang="eng">
                      <FullName>Tang, Li</FullName>
                    </Info>
                  </Author>
                </Authors>
                <Medium>
                  <Media Lang="chi">铁道</Media>
                </Medium>
                <Year>2019</Year>
                <PublishDate>2019-05</PublishDate>
                <PageScope>46-50</PageScope>
                <ISSN>1003-1421</ISSN>
                <Keywords>
                  <Keyword>铁路</Keyword>
                </Keywords>
                <Code>F530</Code>
              </Bibliography>
            </Bibliographies>

            """;
        Assert.That(Written([.. Read(Text)]), Is.EqualTo(Text));
    }

    [Test]
    public void The_format_is_recognised() =>
        Assert.That(RecordFormats.Detect(new MemoryStream("<?xml version=\"1.0\"?>\n<Bibliographies><Bibliography/>"u8.ToArray())).Format, Is.SameAs(Format));

    private static BibRecord[] Read(string text) =>
        [.. Format.Reader!.Read(Encoding.UTF8.GetBytes(text)).Select(i => i.Record! with { Provenance = null })];

    private static string Written(params BibRecord[] records)
    {
        var output = new ArrayBufferWriter<byte>();
        Format.Writer!.Write(records, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
