using System.Net;
using System.Text;
using System.Text.Json;
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
        var record = RecordJsonReader.ReadObject(Encoding.UTF8.GetBytes(run.Output.TrimEnd())).Record!;

        Assert.That(record.Doi?.Key, Is.EqualTo("10.1430/8105"));
        Assert.That(record.Provenance!.Witnesses[0].IsStored, Is.True);
    }

    [Test]
    public async Task Two_sources_are_compared_as_the_schema_says()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var host = new CliHost { Input = Stream.Null, Output = output, Error = error, Handler = new TwoSources() };
        var exitCode = await CommandLine.RunAsync(["explain", "10.1000/abc", "10.1000/none", "--diff", "crossref", "openalex", "--json"], host, CancellationToken.None);

        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var json = JsonDocument.Parse(lines.Single());
        var fields = json.RootElement.GetProperty("fields").EnumerateArray().ToDictionary(f => f.GetProperty("field").GetString()!, f => f, StringComparer.Ordinal);
        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(1), "One of the two works is known to neither.");
            Assert.That(SchemaCheck.Problems("bibharvest-diff-1.schema.json", lines[0]), Is.Empty);
            Assert.That((json.RootElement.GetProperty("query").GetString(), json.RootElement.GetProperty("sources").GetRawText()), Is.EqualTo(("10.1000/abc", """["crossref","openalex"]""")));
            Assert.That(fields["/volume"].GetRawText(), Is.EqualTo("""{"field":"/volume","first":"3","second":"4"}"""));
            Assert.That(fields["/issue"].GetRawText(), Is.EqualTo("""{"field":"/issue","second":"1"}"""));
            Assert.That(fields.Keys, Has.None.StartsWith("/titles").And.None.EqualTo("/type"), "What both say is left out.");
        });
    }

    private sealed class TwoSources : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var path = Uri.UnescapeDataString(request.RequestUri!.AbsoluteUri);
            var body = path switch
            {
                _ when path.Contains("/doiRA/", StringComparison.Ordinal) || path.Contains("/ra/", StringComparison.Ordinal) => """[{"DOI":"10.1000","RA":"Crossref"}]""",
                _ when path.EndsWith("/api/handles/10.1000/abc", StringComparison.Ordinal) =>
                    """{"responseCode":1,"handle":"10.1000/abc","values":[{"index":1,"type":"URL","data":{"format":"string","value":"https://example.org/abc"}}]}""",
                _ when path.EndsWith("crossref.org/works/10.1000/abc", StringComparison.Ordinal) =>
                    """{"status":"ok","message-type":"work","message":{"DOI":"10.1000/abc","type":"journal-article","title":["On Things"],"volume":"3"}}""",
                _ when path.Contains("openalex.org/works/doi:10.1000/abc", StringComparison.Ordinal) =>
                    """{"id":"https://openalex.org/W1","doi":"https://doi.org/10.1000/abc","title":"On Things","type":"article","biblio":{"volume":"4","issue":"1"}}""",
                _ => null,
            };
            return Task.FromResult(new HttpResponseMessage(body is null ? HttpStatusCode.NotFound : HttpStatusCode.OK)
            {
                RequestMessage = request,
                Content = new StringContent(body ?? "Resource not found.", Encoding.UTF8, "application/json"),
            });
        }
    }
}
