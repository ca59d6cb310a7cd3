using System.Net;
using BibHarvester.Storage;

namespace BibHarvester.Tests.Storage;

public sealed class MemoryAnswerCacheTests
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    [Test]
    public async Task What_was_not_used_for_longest_goes_first()
    {
        var cache = new MemoryAnswerCache(mostBytes: 4000);
        await cache.StoreAsync([Answer("a"), Answer("b")]);
        await cache.FindAsync(Key("a"));

        await cache.StoreAsync([Answer("c")]);

        Assert.Multiple(async () =>
        {
            Assert.That(await cache.FindAsync(Key("a")), Is.Not.Null);
            Assert.That(await cache.FindAsync(Key("b")), Is.Null);
            Assert.That(await cache.FindAsync(Key("c")), Is.Not.Null);
        });
    }

    [Test]
    public async Task One_claims_and_the_others_wait_until_it_is_stored_or_given_up()
    {
        var cache = new MemoryAnswerCache();
        var claimed = await cache.ClaimAsync([Key("a"), Key("b")]);
        var again = await cache.ClaimAsync([Key("a"), Key("c")]);
        var (a, b) = (cache.WaitAsync(Key("a")).AsTask(), cache.WaitAsync(Key("b")).AsTask());
        var waited = (a.IsCompleted, b.IsCompleted);

        await cache.StoreAsync([Answer("a")]);
        await a.WaitAsync(TimeSpan.FromSeconds(10));
        await cache.ReleaseAsync([Key("b")]);
        await b.WaitAsync(TimeSpan.FromSeconds(10));

        Assert.Multiple(async () =>
        {
            Assert.That(claimed, Is.EquivalentTo((AnswerKey[])[Key("a"), Key("b")]));
            Assert.That(again, Is.EquivalentTo((AnswerKey[])[Key("c")]));
            Assert.That(waited, Is.EqualTo((false, false)));
            Assert.That(await cache.ClaimAsync([Key("b")]), Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task Clearing_takes_what_is_older_and_of_that_source()
    {
        var cache = new MemoryAnswerCache();
        await cache.StoreAsync([Answer("a"), Answer("b") with { RetrievedAt = Noon.AddDays(2) }, Answer("c") with { Key = new AnswerKey("other", "c") }]);

        var count = await cache.ClearAsync("STUB", Noon.AddDays(1));

        Assert.Multiple(async () =>
        {
            Assert.That(count, Is.EqualTo(1));
            Assert.That((await cache.SummarizeAsync()).Select(s => (s.Source, s.Answers)), Is.EqualTo(((string, int)[])[("other", 1), ("stub", 1)]));
        });
    }

    [Test]
    public void Sources_have_times_of_their_own_and_absence_a_shorter_one()
    {
        var freshness = new AnswerFreshness();
        bool IsFresh(string source, HttpStatusCode status, double days) =>
            freshness.IsFresh(Answer("a") with { Key = new AnswerKey(source, "a"), Status = status }, Noon.AddDays(days));

        Assert.Multiple(() =>
        {
            Assert.That((IsFresh("crossref", HttpStatusCode.OK, 6.9), IsFresh("crossref", HttpStatusCode.OK, 7.1)), Is.EqualTo((true, false)));
            Assert.That((IsFresh("doi.org", HttpStatusCode.OK, 29.9), IsFresh("doi.org", HttpStatusCode.OK, 30.1)), Is.EqualTo((true, false)));
            Assert.That((IsFresh("doi.org", HttpStatusCode.NotFound, 0.9), IsFresh("doi.org", HttpStatusCode.NotFound, 1.1)), Is.EqualTo((true, false)));
        });
    }

    private static AnswerKey Key(string request) => new("stub", request);

    private static StoredAnswer Answer(string request) => new()
    {
        Key = Key(request), Status = HttpStatusCode.OK, RetrievedAt = Noon, Body = new byte[1000], Hash = StoredAnswer.HashOf(new byte[1000]),
    };
}
