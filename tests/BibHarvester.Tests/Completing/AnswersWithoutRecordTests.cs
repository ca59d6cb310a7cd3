using BibHarvester.Testing;

namespace BibHarvester.Tests.Completing;

/// <summary>Answers with status 200 that hold no work: that there is none, or that something is the matter.</summary>
public sealed class AnswersWithoutRecordTests
{
    [TestCase("pubmed", "PMID:1", "<?xml version=\"1.0\" ?><PubmedArticleSet></PubmedArticleSet>", HarvestOutcome.NotFound)]
    [TestCase("pubmed", "PMID:1", "<?xml version=\"1.0\" ?><eFetchResult><ERROR>Database is not responding: internal error</ERROR></eFetchResult>", HarvestOutcome.SourceUnavailable)]
    [TestCase("europepmc", "PMID:1", """{"version":"6.9","hitCount":0,"resultList":{"result":[]}}""", HarvestOutcome.NotFound)]
    [TestCase("openalex", "https://openalex.org/W1", """{"error":"Rate limit exceeded","message":"Insufficient budget"}""", HarvestOutcome.SourceUnavailable)]
    [TestCase("semanticscholar", "CorpusId:1", """{"error":"Paper with id CorpusId:1 not found"}""", HarvestOutcome.NotFound)]
    [TestCase("dnb", "9780306406157", "<?xml version=\"1.0\"?><searchRetrieveResponse xmlns=\"http://www.loc.gov/zing/srw/\"><version>1.1</version><numberOfRecords>0</numberOfRecords></searchRetrieveResponse>", HarvestOutcome.NotFound)]
    public async Task What_an_answer_says_is_what_counts(string source, string identifier, string body, HarvestOutcome outcome)
    {
        await using var stub = await StubRegistry.StartAsync();
        stub.Otherwise = _ => StubReply.Text(body, "text/plain");
        var options = new HarvesterOptions { MaxRetries = 0 };
        options.UseSources([source]);
        options.SourceUrls[source] = new Uri(stub.Address, $"/{source}");
        await using var harvester = new Harvester(options);

        var result = await harvester.ResolveAsync(identifier).InTimeAsync();

        Assert.That((result.Outcome, string.Join(' ', result.Asked)), Is.EqualTo((outcome, source)), result.Reason);
    }
}
