using System.Buffers;
using System.Text;

namespace BibHarvester.Formats.Tests.EndNoteXml;

public class EndNoteXmlTests
{
    private static readonly RecordFormat Format = RecordFormats.Find("endnote-xml")!;

    [Test]
    public void A_record_is_written_with_its_styles_and_read_back()
    {
        var record = new BibRecord
        {
            Type = WorkType.Book,
            Titles = [new Title { Text = new RichText("On Skua maccormicki", [new RichSpan(3, 16, RichStyle.Italic)]) }],
            Contributors = [Contributor.OfPerson("Body", "Alison", ContributorRole.Editor)],
            Dates = [new(DateKind.Issued, BibDate.Of(1990))],
            Publishers = [new Publisher { Name = "CUP", Place = "Cambridge" }],
            ExtraFields = [new("endnote-xml", "urls/pdf-urls/url", Utf8Text.From("\"internal-pdf://a.pdf\""))],
        };
        var text = Write(record);

        Assert.Multiple(() =>
        {
            Assert.That(text, Is.EqualTo("""
                <?xml version="1.0" encoding="utf-8"?>
                <xml>
                  <records>
                    <record>
                      <ref-type name="Book">6</ref-type>
                      <contributors>
                        <tertiary-authors>
                          <author>
                            <style face="normal" font="default" size="100%">Body, Alison</style>
                          </author>
                        </tertiary-authors>
                      </contributors>
                      <titles>
                        <title>
                          <style face="normal" font="default" size="100%">On </style>
                          <style face="italic" font="default" size="100%">Skua maccormicki</style>
                        </title>
                      </titles>
                      <dates>
                        <year>
                          <style face="normal" font="default" size="100%">1990</style>
                        </year>
                      </dates>
                      <pub-location>
                        <style face="normal" font="default" size="100%">Cambridge</style>
                      </pub-location>
                      <publisher>
                        <style face="normal" font="default" size="100%">CUP</style>
                      </publisher>
                      <urls>
                        <pdf-urls>
                          <url>
                            <style face="normal" font="default" size="100%">internal-pdf://a.pdf</style>
                          </url>
                        </pdf-urls>
                      </urls>
                    </record>
                  </records>
                </xml>

                """.ReplaceLineEndings("\n")));
            Assert.That(Read(text), Is.EqualTo(record));
        });
    }

    [TestCase("<ref-type name=\"Conference\">11</ref-type>", WorkType.ConferencePaper)]
    [TestCase("<ref-type>32</ref-type>", WorkType.Thesis)]
    [TestCase("<REFERENCE_TYPE>7</REFERENCE_TYPE>", WorkType.Chapter)]
    [TestCase("<ref-type name=\"Edited Book\">28</ref-type>", WorkType.EditedBook)]
    [TestCase("", WorkType.Document)]
    public void The_type_is_told_by_its_name_else_by_its_number(string type, WorkType expected) =>
        Assert.That(Read($"<xml><records><record>{type}<titles><title>T</title></titles></record></records></xml>").Type, Is.EqualTo(expected));

    [Test]
    public void Blanks_of_the_layout_are_no_text_and_lists_within_an_element_are_parted()
    {
        var record = Read("""
            <xml><records><record><ref-type name="Journal Article">17</ref-type>
              <titles>
                <title>
                  <style face="normal">A study of
                    the skua</style>
                  <style face="bold"> twice</style>
                </title>
                <secondary-title>Ecology</secondary-title><alt-title>Ecology</alt-title>
              </titles>
              <keywords><keyword>one&#xD;two</keyword></keywords>
              <dates><year>1937</year><pub-dates><date>Jan</date></pub-dates></dates>
            </record></records></xml>
            """);

        Assert.That(record, Is.EqualTo(new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = [new Title { Text = new RichText("A study of the skua twice", [new RichSpan(19, 6, RichStyle.Bold)]) }],
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Ecology"] }],
            Keywords = [new Keyword { Text = "one" }, new Keyword { Text = "two" }],
            Dates = [new(DateKind.Issued, BibDate.Of(1937, 1))],
        }));
    }

    private static BibRecord Read(string text) => Format.Reader!.Read(Encoding.UTF8.GetBytes(text)).Single().Record!;

    private static string Write(BibRecord record)
    {
        var output = new ArrayBufferWriter<byte>();
        Format.Writer!.Write([record], output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
