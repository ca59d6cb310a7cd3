using System.Text.Json;
using BibHarvester.Storage;
using BibHarvester.Testing;

namespace BibHarvester.Tests.Matching;

/// <summary>A work is found by its words only where it is certain that it is the same.</summary>
public sealed class FindTests
{
    private const string Title = "On the nesting of marsh birds";

    private static readonly BibRecord Own = new()
    {
        Type = WorkType.JournalArticle,
        Titles = [Title],
        Contributors = [Contributor.OfPerson("Berg", "Ada"), Contributor.OfPerson("Roe", "Carl")],
        Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2019))],
        Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Marsh Letters"] }],
        Volume = "3",
    };

    private RegistryStub _registry = null!;

    [SetUp]
    public async Task StartAsync() => _registry = await RegistryStub.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task One_work_that_agrees_is_found()
    {
        Gives(Item("10.1000/other", "Marsh birds and their nests"), Item("10.1000/nest", "On the Nesting of Marsh Birds"));

        var result = await FindAsync(Own);

        Assert.Multiple(() =>
        {
            Assert.That((result.Outcome, result.Record?.Doi?.Value), Is.EqualTo((HarvestOutcome.Found, "10.1000/nest")));
            Assert.That(result.Asked, Is.EqualTo((string[])["crossref"]));
            Assert.That(result.Record!.Provenance!.Witnesses[0].Source, Is.EqualTo("crossref"));
            Assert.That(Uri.UnescapeDataString(_registry.Stub.Requests.Single().Query), Is.EqualTo($"query.bibliographic={Title} Berg Roe Marsh Letters 2019&rows=5"));
        });
    }

    [TestCase("title", "On the nesting of river birds")]
    [TestCase("title", "Correction to: On the nesting of marsh birds")]
    [TestCase("family", "Ek")]
    [TestCase("year", "2016")]
    [TestCase("type", "proceedings-article")]
    [TestCase("journal", "Proceedings of the Marsh Society")]
    [TestCase("volume", "7")]
    public async Task One_thing_that_speaks_against_it_is_enough(string field, string value)
    {
        Gives(field switch
        {
            "title" => Item("10.1000/nest", value),
            "family" => Item("10.1000/nest", Title, family: value),
            "year" => Item("10.1000/nest", Title, year: value),
            "type" => Item("10.1000/nest", Title, type: value),
            "journal" => Item("10.1000/nest", Title, journal: value),
            _ => Item("10.1000/nest", Title, volume: value),
        });

        var result = await FindAsync(Own);

        Assert.That((result.Outcome, result.Reason), Is.EqualTo((HarvestOutcome.NotFound, "crossref has no work that agrees in title, people, year and place.")));
    }

    [Test]
    public async Task Two_that_agree_are_named_and_neither_is_taken()
    {
        Gives(Item("10.1000/nest", Title), Item("10.1000/nest.2", Title, year: "2020"), Item("10.1000/NEST", Title));
        var result = await FindAsync(Own);
        Assert.That((result.Outcome, result.Reason), Is.EqualTo((HarvestOutcome.NotFound, "It may be any of 10.1000/nest, 10.1000/nest.2.")));
    }

    [Test]
    public async Task Works_of_one_title_are_told_apart_by_their_people()
    {
        var book = Own with { Type = WorkType.Book, Titles = ["Deep Learning"], Containers = [], Volume = null, Contributors = [Contributor.OfPerson("Goodfellow", "Ian"), Contributor.OfPerson("Bengio", "Yoshua"), Contributor.OfPerson("Courville", "Aaron")] };
        Gives(Item("10.1038/nature14539", "Deep Learning", "LeCun"), Item("10.1000/dl", "Deep Learning", "Goodfellow", type: "book"));
        var result = await FindAsync(book);
        Assert.That(result.IsFound, Is.False, "A short title and one of three people are too little.");
    }

    [Test]
    public async Task Without_title_people_or_year_nobody_is_asked()
    {
        BibRecord[] poor = [Own with { Titles = [] }, Own with { Contributors = [] }, Own with { Dates = [] }];
        foreach (var record in poor)
            Assert.That((await FindAsync(record)).Reason, Is.EqualTo("Title, people and year are needed to look for a work."));
        Assert.That(_registry.Stub.Requests, Is.Empty);
    }

    [Test]
    public async Task Who_is_not_among_the_sources_is_not_asked()
    {
        var result = await FindAsync(Own, o => o.UseSources(["datacite"]));
        Assert.That((result.Outcome, _registry.Stub.Requests.Count), Is.EqualTo((HarvestOutcome.NotFound, 0)));
    }

    [Test]
    public async Task A_failing_service_is_a_result()
    {
        _registry.Stub.Otherwise = static _ => StubReply.Empty(500);
        var result = await FindAsync(Own, o => o.MaxRetries = 0);
        Assert.That((result.Outcome, result.Error?.SourceName), Is.EqualTo((HarvestOutcome.SourceUnavailable, "crossref")));
    }

    [Test]
    public async Task What_was_found_once_is_kept()
    {
        Gives(Item("10.1000/nest", Title));
        var cache = new MemoryAnswerCache();
        var before = await FindAsync(Own, o => (o.Cache, o.Offline) = (cache, true));
        var first = await FindAsync(Own, o => o.Cache = cache);
        var kept = await FindAsync(Own, o => (o.Cache, o.Offline) = (cache, true));
        Assert.That((before.Outcome, first.IsFound, kept.IsStored, kept.Record, _registry.Stub.Requests.Count), Is.EqualTo((HarvestOutcome.NotFound, true, true, first.Record, 1)));
    }

    private static string Item(string doi, string title, string family = "Berg", string year = "2019", string type = "journal-article", string journal = "Marsh Letters", string volume = "3") =>
        $$"""{"DOI":"{{doi}}","type":"{{type}}","title":[{{JsonSerializer.Serialize(title)}}],"author":[{"family":"{{family}}","given":"A."}],"container-title":["{{journal}}"],"volume":{{(type == "book" ? "null" : $"\"{volume}\"")}},"score":50,"issued":{"date-parts":[[{{year}}]]} }""";

    private void Gives(params string[] items) => _registry.Stub.On("/crossref/works", StubReply.Json(
        $$"""{"status":"ok","message-type":"work-list","message-version":"1.0.0","message":{"items":[{{string.Join(',', items)}}] } }"""));

    private async Task<HarvestResult> FindAsync(BibRecord record, Action<HarvesterOptions>? configure = null)
    {
        await using var harvester = _registry.Harvester(configure);
        return await harvester.FindAsync(record).InTimeAsync();
    }
}
