using System.Net;
using System.Text;

namespace BibHarvester.Cli.Tests;

/// <summary>The iD of a person on the command line stands for the person's works.</summary>
public sealed class PersonTests
{
    private const string Id = "0000-0002-1825-0097";

    [TestCase(Id)]
    [TestCase($"https://orcid.org/{Id}")]
    public async Task The_works_of_a_person_are_exported(string id)
    {
        var (exitCode, output, error) = await RunAsync($"export {id} --to ris");
        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.Zero);
            Assert.That(output.Split('\n').Where(l => l.StartsWith("TI", StringComparison.Ordinal)).Select(l => l.TrimEnd()), Is.EqualTo((string[])["TI  - A Talk", "TI  - On Things"]));
            Assert.That(error, Does.Contain($"{id}: HARVEST012").And.Contain($"{id}: from orcid, ").And.Contain("10.1000/abc: from crossref, "));
        });
    }

    [Test]
    public async Task A_person_whom_nobody_knows_is_not_found()
    {
        var (exitCode, output, error) = await RunAsync("cite 0000-0001-5109-3700");
        Assert.That((exitCode, output, error), Is.EqualTo((1, "", "0000-0001-5109-3700: not found: orcid lists no works of '0000-0001-5109-3700'.\n")));
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string line)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var host = new CliHost { Input = Stream.Null, Output = output, Error = error, Handler = new Registry() };
        var exitCode = await CommandLine.RunAsync(line.Split(' '), host, CancellationToken.None);
        return (exitCode, output.ToString(), error.ToString());
    }

    private sealed class Registry : HttpMessageHandler
    {
        private const string Works = """
            {"group":[{"external-ids":{"external-id":[]},"work-summary":[{"put-code":1,"title":{"title":{"value":"A Talk"}},"type":"lecture-speech"}]},
            {"external-ids":{"external-id":[]},"work-summary":[{"put-code":2,"title":{"title":{"value":"things"}},"type":"journal-article",
            "external-ids":{"external-id":[{"external-id-type":"doi","external-id-value":"10.1000/abc","external-id-relationship":"self"}]}}]}]}
            """;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = Uri.UnescapeDataString(request.RequestUri!.PathAndQuery) switch
            {
                $"/v3.0/{Id}/works" => Works,
                "/doiRA/10.1000" or "/ra/10.1000" => """[{"DOI":"10.1000","RA":"Crossref"}]""",
                "/works/10.1000/abc" => """{"status":"ok","message-type":"work","message":{"DOI":"10.1000/abc","type":"journal-article","title":["On Things"],"author":[{"family":"Berg","given":"Ada"}]}}""",
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
