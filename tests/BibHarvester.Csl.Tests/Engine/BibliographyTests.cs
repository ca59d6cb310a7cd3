using BibHarvester.Csl.Items;
using BibHarvester.Csl.Output;

namespace BibHarvester.Csl.Tests.Engine;

[TestFixture]
internal sealed class BibliographyTests
{
    private const string Citation = "<citation><layout><text variable=\"citation-number\"/></layout></citation>";

    private const string Entry =
        "<layout suffix=\".\"><names variable=\"author\"><name form=\"short\" delimiter=\", \"/></names><text variable=\"title\" prefix=\", \"/></layout></bibliography>";

    private static readonly CslItem[] Books =
        [.. ((string[])["Doe J, Roe R|2019|A", "Doe J, Roe R|2020|B", "Doe J, Poe E|2020|C", "Moe M|2020|D"]).Select(EngineItems.Book)];

    [TestCase("", "Doe, Roe, A.|Doe, Roe, B.|Doe, Poe, C.|Moe, D.")]
    [TestCase("complete-all", "Doe, Roe, A.|———, B.|Doe, Poe, C.|Moe, D.")]
    [TestCase("complete-each", "Doe, Roe, A.|———, ———, B.|Doe, Poe, C.|Moe, D.")]
    [TestCase("partial-each", "Doe, Roe, A.|———, ———, B.|———, Poe, C.|Moe, D.")]
    [TestCase("partial-first", "Doe, Roe, A.|———, Roe, B.|———, Poe, C.|Moe, D.")]
    public void Names_of_the_entry_before_are_substituted(string rule, string expected)
    {
        var options = rule.Length == 0 ? "" : $"subsequent-author-substitute=\"———\" subsequent-author-substitute-rule=\"{rule}\"";
        var entries = EngineItems.Processor($"{Citation}<bibliography {options}>{Entry}").Bibliography(Books);

        Assert.That(string.Join('|', entries.Select(e => e.Text)), Is.EqualTo(expected));
    }

    [TestCase(CslOutput.Text, "1. A")]
    [TestCase(CslOutput.Html, "\n    <div class=\"csl-left-margin\">1.</div><div class=\"csl-right-inline\">A</div>\n  ")]
    public void The_first_field_stands_in_the_margin(CslOutput output, string expected)
    {
        var processor = EngineItems.Processor(
            Citation + "<bibliography second-field-align=\"flush\"><layout><text variable=\"citation-number\" suffix=\".\"/><text variable=\"title\"/></layout></bibliography>");

        Assert.That(processor.Bibliography([Books[0]], output)[0].Text, Is.EqualTo(expected));
    }

    [TestCase("<key variable=\"title\" sort=\"descending\"/>", "d c b a")]
    [TestCase("<key variable=\"issued\"/><key macro=\"m\" names-min=\"1\" names-use-first=\"1\"/>", "a b c d")]
    [TestCase("<key macro=\"m\" sort=\"descending\"/>", "d a b c")]
    public void Entries_are_sorted_by_keys(string keys, string expected)
    {
        var works = EngineItems.Processor(
            $"<macro name=\"m\"><names variable=\"author\"/></macro>{Citation}<bibliography><sort>{keys}</sort><layout><text variable=\"title\"/></layout></bibliography>")
            .Register(Books);

        Assert.That(string.Join(' ', works.Ids), Is.EqualTo(expected));
    }

    [Test]
    public void One_style_gives_the_same_from_many_threads()
    {
        var style = CslStyles.Find("chicago-notes-bibliography")!;
        var items = Enumerable.Range(0, 200).Select(i => EngineItems.Book($"Doe{i % 7} J, Roe R|{2000 + (i % 5)}|{(char)('A' + (i % 26))}{i}").WithId($"i{i}")).ToArray();
        var processor = new CitationProcessor(style, EngineItems.Locale);
        var works = new CitationProcessor(style, EngineItems.Locale).Register(items);
        var expected = Texts(works);

        var actual = Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(16).WithExecutionMode(ParallelExecutionMode.ForceParallelism)
            .Select(i => Texts(i % 2 == 0 ? works : processor.Register(items)));

        Assert.That(actual, Is.All.EqualTo(expected));

        static string Texts(CitedWorks works) =>
            string.Join('\n', works.Bibliography(CslOutput.Html).Select(e => $"{e.Text}\t{works.Cite([new CslCite(e.Id)])}"));
    }
}
