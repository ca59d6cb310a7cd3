using System.Buffers;
using System.Globalization;
using System.Text;

namespace BibHarvester.Formats.Tests.CslYaml;

public sealed class CslYamlTests
{
    private static readonly RecordFormat Format = RecordFormats.Find("csl-yaml")!;

    [Test]
    public void An_item_is_read_whole()
    {
        var record = Read("""
            ---
            title: The document
            references:
            - id: yes
              type: article-journal
              title: "On *Homo* and H~2~O: a [de Broglie]{.nocase} wave -- **now**"
              author:
              - {family: Berg, given: Ada, non-dropping-particle: van der, suffix: Jr.}
              - literal: The House
              container-title: Journal of Things
              issued: 2001-02-03
              volume: 007
              page: 1--9
              doi: 10.1000/abc_d
              issn: 0021-9967
              custom: {shelf: 3}
            ...
            """, out var diagnostics);

        Assert.Multiple(() =>
        {
            Assert.That(record.CitationKey, Is.EqualTo("yes"));
            Assert.That(record.Type, Is.EqualTo(WorkType.JournalArticle));
            Assert.That(record.Title!.Text.Plain, Is.EqualTo("On Homo and H2O: a de Broglie wave – now"));
            Assert.That(record.Title.Text.Spans.Select(s => s.Style), Is.EqualTo((RichStyle[])[RichStyle.Italic, RichStyle.Subscript, RichStyle.NoCase, RichStyle.Bold]));
            Assert.That(record.Contributors[0].Person, Is.EqualTo(new PersonName { Family = "Berg", Given = "Ada", NonDroppingParticle = "van der", Suffix = "Jr." }));
            Assert.That(record.Contributors[1].Organization, Is.EqualTo("The House"));
            Assert.That(record.Containers.Single().Title, Is.EqualTo("Journal of Things"));
            Assert.That(record.Issued, Is.EqualTo(BibDate.Of(2001, 2, 3)));
            Assert.That(record.Volume, Is.EqualTo("007"));
            Assert.That(record.Pages, Is.EqualTo(Pages.Parse("1–9")));
            Assert.That(record.Doi?.Value, Is.EqualTo("10.1000/abc_d"));
            Assert.That(record.Containers[0].Identifiers.Single().Value, Is.EqualTo("0021-9967"));
            Assert.That(record.ExtraFields.Single(), Is.EqualTo(new ExtraField("csl-json", "shelf", Utf8Text.From("3"))));
            Assert.That(diagnostics.Select(d => (d.Code, d.Line, d.Column)), Is.EqualTo((ValueTuple<string, int?, int?>[])[("CYM010", 2, 8)]));
        });
    }

    [TestCase("issued: 1999", "1999")]
    [TestCase("issued: {year: 1999, month: 5}", "1999-05")]
    [TestCase("issued: [{year: 1999}, {year: 2000}]", "1999/2000")]
    [TestCase("issued: {date-parts: [[1999, 5, 4]]}", "1999-05-04")]
    [TestCase("issued: 1723\\~", "1723~")]
    [TestCase("issued: 2001-02/2001-03", "2001-02/2001-03")]
    public void A_date_is_a_text_or_a_map_of_its_parts(string line, string expected)
    {
        var record = Read($"- id: a\n  type: book\n  {line}\n", out _);
        Assert.That(record.Issued?.ToString(), Is.EqualTo(expected));
    }

    [Test]
    public void What_is_written_is_YAML_that_people_can_read()
    {
        var record = new BibRecord
        {
            Type = WorkType.Book,
            CitationKey = "no",
            Titles = [new Title { Text = RichText.ParseMarkup("A <i>small</i> H<sub>2</sub>O *: 1_a") }],
            Contributors = [Contributor.OfPerson("O'Neil", "Ada")],
            Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2001, 2))],
            Edition = "2",
        };

        Assert.That(Write(record), Is.EqualTo("""
            ---
            references:
            - id: "no"
              type: book
              title: "A *small* H~2~O \\*: 1_a"
              edition: "2"
              issued: "2001-02"
              author:
              - family: "O'Neil"
                given: Ada
            ...

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void Aliases_are_followed_and_bombs_are_not()
    {
        var record = Read("- &a\n  id: a\n  type: book\n  author: &who [{family: Berg}]\n  editor: *who\n", out _);
        Assert.That(
            record.Contributors.Select(c => (c.Role, c.Person!.Family)),
            Is.EqualTo((ValueTuple<ContributorRole, string?>[])[(ContributorRole.Author, "Berg"), (ContributorRole.Editor, "Berg")]));

        var bomb = new StringBuilder("- id: a\n  type: book\n  title: T\n  custom:\n    l0: &l0 [\"0123456789\"]\n");
        for (var i = 1; i < 30; i++)
            bomb.Append(CultureInfo.InvariantCulture, $"    l{i}: &l{i} [{string.Join(", ", Enumerable.Repeat($"*l{i - 1}", 10))}]\n");
        var items = Format.Reader!.Read(Encoding.UTF8.GetBytes(bomb.ToString())).ToList();
        Assert.That(items.Where(i => i.Record is not null).Select(i => i.Record!.Title!.Text.Plain), Is.EqualTo((string[])["T"]));
        Assert.That(items.SelectMany(i => i.Diagnostics).Select(d => d.Code), Does.Contain("CYM006"));
    }

    [Test]
    public void What_stands_before_a_fault_is_read()
    {
        var items = Format.Reader!.Read("- id: a\n  type: book\n  title: First\n- id: b\n  title: \"never closed\n"u8.ToArray()).ToList();
        Assert.That(items[0].Record!.Title!.Text.Plain, Is.EqualTo("First"));
        Assert.That(items[^1].Diagnostics.Single().Code, Is.EqualTo("CYM001"));
        Assert.That(items[^1].Diagnostics.Single().Line, Is.GreaterThan(4));
    }

    private static BibRecord Read(string text, out List<Diagnostic> diagnostics)
    {
        var items = Format.Reader!.Read(Encoding.UTF8.GetBytes(text)).ToList();
        diagnostics = items.SelectMany(i => i.Diagnostics).ToList();
        return items.Single(i => i.Record is not null).Record!;
    }

    private static string Write(BibRecord record)
    {
        var output = new ArrayBufferWriter<byte>();
        Format.Writer!.Write([record], output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
