using BibHarvester.Formats.RecordJson;

namespace BibHarvester.Cli.Tests;

public class ExplainCommandTests
{
    [Test]
    public async Task Each_field_stands_with_its_source()
    {
        var run = await CliRun.OfAsync("explain 10.1430/8105 --offline");
        var rows = run.Output.Split('\n').Select(l => l.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToArray();

        Assert.That(rows[0], Is.EqualTo((string[])["field", "value", "source", "rule", "raw value", "others say"]));
        Assert.That(rows, Does.Contain((string[])["/contributors/0/person/family", "Prodi", "medra 2022-11-09 (stored)"]));
        Assert.That(rows, Does.Contain((string[])["/pages/first", "559", "medra 2022-11-09 (stored)"]));
    }

    [Test]
    public void A_value_that_a_rule_made_shows_the_rule_and_what_the_source_wrote()
    {
        var record = new BibRecord
        {
            Type = WorkType.Book,
            Volume = "3",
            Provenance = new Provenance
            {
                Witnesses = [new Witness { Source = "a" }, new Witness { Source = "b" }],
                Fields = [new FieldWitness { Path = "/volume", Witness = 1, Rule = "volume.label", Raw = Utf8Text.From("\"Vol. 3\"") }],
            },
        };
        using var output = new StringWriter { NewLine = "\n" };

        Commands.Explanation.Write(record, output);

        Assert.That(output.ToString(), Is.EqualTo(
            "field    value  source  rule          raw value  others say\n" +
            "/type    book   a\n" +
            "/volume  3      b       volume.label  \"Vol. 3\"\n"));
    }

    [Test]
    public async Task The_record_is_given_as_JSON_on_demand()
    {
        var run = await CliRun.OfAsync("explain 10.1430/8105 --offline --json");
        var record = RecordJsonReader.ReadObject(System.Text.Encoding.UTF8.GetBytes(run.Output.TrimEnd())).Record!;

        Assert.That(record.Doi?.Key, Is.EqualTo("10.1430/8105"));
        Assert.That(record.Provenance!.Witnesses[0].IsStored, Is.True);
    }
}
