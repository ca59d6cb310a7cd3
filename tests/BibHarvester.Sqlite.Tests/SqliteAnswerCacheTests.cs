using System.Net;
using System.Text;
using BibHarvester.Storage;
using BibHarvester.Testing;

namespace BibHarvester.Sqlite.Tests;

/// <summary>Answers on disk: what was stored is found by every process, and a damaged file harms nobody.</summary>
public sealed class SqliteAnswerCacheTests
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 5, 12, 0, 0, 123, TimeSpan.Zero);

    private readonly List<string> _problems = [];
    private string _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = Path.Combine(Directory.CreateTempSubdirectory("bibharvest-").FullName, "cache");
        _problems.Clear();
    }

    [TearDown]
    public void DropFolder() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    [Test]
    public async Task What_was_stored_is_found_whole_by_another()
    {
        var answer = Answer("a", new string('x', 4000)) with { ETag = "\"e\"", LastModified = Noon.AddMilliseconds(-123), Date = Noon.AddMilliseconds(-123) };
        var absent = new StoredAnswer { Key = Key("b"), Status = HttpStatusCode.NotFound, RetrievedAt = Noon };
        using (var cache = Open())
            await cache.StoreAsync([answer, absent]);

        using var other = Open();
        var (found, nothing) = (await other.FindAsync(Key("a")), await other.FindAsync(Key("b")));

        Assert.Multiple(async () =>
        {
            Assert.That(found! with { Body = default }, Is.EqualTo(answer with { Body = default }));
            Assert.That(found!.Body.ToArray(), Is.EqualTo(answer.Body.ToArray()));
            Assert.That(nothing, Is.EqualTo(absent));
            Assert.That(await other.FindAsync(Key("c")), Is.Null);
            Assert.That(new FileInfo(other.Path).Length, Is.LessThan(64 * 1024));
        });
    }

    [Test]
    public async Task Looking_makes_no_file()
    {
        using var cache = Open();
        var found = await cache.FindAsync(Key("a"));
        var shares = await cache.SummarizeAsync();
        Assert.Multiple(() =>
        {
            Assert.That(found, Is.Null);
            Assert.That(shares, Is.Empty);
            Assert.That(Directory.Exists(_folder), Is.False);
        });
    }

    [Test]
    public async Task The_latest_answer_stays_and_bodies_nobody_needs_go()
    {
        using var cache = Open();
        await cache.StoreAsync([Answer("a", "old"), Answer("b", "shared"), Answer("c", "shared")]);
        await cache.StoreAsync([Answer("a", "new") with { RetrievedAt = Noon.AddHours(1) }]);
        await cache.StoreAsync([Answer("a", "older") with { RetrievedAt = Noon.AddHours(-1) }]);
        await cache.RemoveAsync([Key("b")]);

        var found = await cache.FindAsync(Key("a"));
        var kept = await cache.FindAsync(Key("c"));
        var count = await cache.ClearAsync("STUB", Noon.AddMinutes(1));
        var shares = await cache.SummarizeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(Encoding.UTF8.GetString(found!.Body.Span), Is.EqualTo("new"));
            Assert.That(Encoding.UTF8.GetString(kept!.Body.Span), Is.EqualTo("shared"));
            Assert.That(count, Is.EqualTo(1));
            Assert.That(shares, Is.EqualTo((CacheShare[])[new("stub", 1, 0, 3, Noon.AddHours(1), Noon.AddHours(1))]));
        });
    }

    [Test]
    public async Task Two_that_write_at_once_lose_nothing()
    {
        using var one = Open();
        using var other = Open();
        await Parallel.ForAsync(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, cancellationToken) =>
            await (i % 2 == 0 ? one : other).StoreAsync([Answer($"{i}", $"body {i}")], cancellationToken));

        for (var i = 0; i < 400; i++)
        {
            var found = await (i % 2 == 0 ? other : one).FindAsync(Key($"{i}"));
            Assert.That(Encoding.UTF8.GetString(found!.Body.Span), Is.EqualTo($"body {i}"));
        }
    }

    [Test]
    public async Task One_process_claims_and_the_other_waits()
    {
        using var one = Open();
        using var other = Open();
        var claimed = await one.ClaimAsync([Key("a"), Key("b")]);
        var refused = await other.ClaimAsync([Key("a"), Key("c")]);
        var own = await one.ClaimAsync([Key("a")]);
        var wait = other.WaitAsync(Key("a")).AsTask();
        await Task.Delay(50);
        var isWaiting = !wait.IsCompleted;

        await one.StoreAsync([Answer("a", "text")]);
        await wait.WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Multiple(() =>
        {
            Assert.That(claimed, Has.Count.EqualTo(2));
            Assert.That(refused, Is.EquivalentTo((AnswerKey[])[Key("c")]));
            Assert.That(own, Is.Empty);
            Assert.That(isWaiting);
        });
    }

    [Test]
    public async Task The_claim_of_a_process_that_died_is_free_after_a_while()
    {
        var time = new ManualTime();
        using var dead = new SqliteAnswerCache(_folder, _problems.Add, new StoppedTime(time.GetUtcNow()));
        using var living = new SqliteAnswerCache(_folder, _problems.Add, time);
        await dead.ClaimAsync([Key("a")]);
        var first = await living.ClaimAsync([Key("a")]);
        time.Advance(TimeSpan.FromSeconds(11));

        var second = await living.ClaimAsync([Key("a")]);

        Assert.That((first.Count, second.Count), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task A_damaged_file_is_set_aside_and_a_new_one_begun([Values("no database at all", "")] string text)
    {
        using (var cache = Open())
            await cache.StoreAsync([Answer("a", "text")]);
        var path = Path.Combine(_folder, "answers-1.db");
        var bytes = await File.ReadAllBytesAsync(path);
        if (text.Length > 0)
            bytes = Encoding.UTF8.GetBytes(text.PadRight(5000));
        else
            bytes.AsSpan(4096, 4096 * 3).Fill(0xA5);
        await File.WriteAllBytesAsync(path, bytes);

        using (var cache = Open())
        {
            await cache.FindAsync(Key("a"));
            await cache.StoreAsync([Answer("b", "other")]);
            var found = await cache.FindAsync(Key("b"));
            Assert.That(Encoding.UTF8.GetString(found!.Body.Span), Is.EqualTo("other"));
        }

        Assert.Multiple(() =>
        {
            Assert.That(_problems, Has.Count.EqualTo(1).And.All.StartsWith("The cache is damaged"));
            Assert.That(Directory.GetFiles(_folder, "*.damaged-*"), Is.Not.Empty);
        });
    }

    [Test]
    public async Task A_damaged_body_is_as_good_as_none_and_is_replaced()
    {
        using var cache = Open();
        await cache.StoreAsync([Answer("a", "text")]);
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={cache.Path};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE body SET bytes = x'00'";
            command.ExecuteNonQuery();
        }

        var damaged = await cache.FindAsync(Key("a"));
        await cache.StoreAsync([Answer("a", "text")]);
        var mended = await cache.FindAsync(Key("a"));

        Assert.Multiple(() =>
        {
            Assert.That(damaged, Is.Null);
            Assert.That(Encoding.UTF8.GetString(mended!.Body.Span), Is.EqualTo("text"));
        });
    }

    [Test]
    public async Task Two_processes_that_harvest_the_same_ask_for_nothing_twice_and_a_third_for_nothing()
    {
        await using var stub = await StubRegistry.StartAsync();
        var dois = ManyWorks.Play(stub, 1000);
        using var one = Open();
        using var other = Open();

        var both = await Task.WhenAll(HarvestAsync(stub, one, dois), HarvestAsync(stub, other, dois));
        var asked = stub.Requests.ToArray();
        using var third = Open();
        var again = await HarvestAsync(stub, third, dois);

        var singles = asked.Where(r => !r.Path.EndsWith("/works", StringComparison.Ordinal)).GroupBy(r => r.Decoded, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);
        var listed = asked.Where(r => r.Path.EndsWith("/works", StringComparison.Ordinal))
            .SelectMany(r => Uri.UnescapeDataString(r.Query).Split('&')[0]["filter=".Length..].Split(',')).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(both[1], Is.EqualTo(both[0]));
            Assert.That(again, Is.EqualTo(both[0]));
            Assert.That(both[0].Count(r => r.Title is not null), Is.EqualTo(dois.Count(ManyWorks.Exists)));
            Assert.That(singles, Is.Empty);
            Assert.That(listed.GroupBy(d => d, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key), Is.Empty);
            Assert.That(stub.Requests, Has.Count.EqualTo(asked.Length));
            Assert.That(_problems, Is.Empty);
        });
    }

    private static async Task<List<(string Query, HarvestOutcome Outcome, string? Title)>> HarvestAsync(
        StubRegistry stub, IAnswerCache cache, IReadOnlyList<string> dois)
    {
        var options = new HarvesterOptions { Cache = cache };
        options.SourceUrls["doi.org"] = new Uri(stub.Address, "/doi");
        options.SourceUrls["crossref"] = new Uri(stub.Address, "/crossref");
        options.SourceUrls["datacite"] = new Uri(stub.Address, "/datacite");
        await using var harvester = new Harvester(options);
        var results = new List<(string, HarvestOutcome, string?)>();
        await foreach (var result in harvester.ResolveManyAsync(dois))
            results.Add((result.Query, result.Outcome, result.Record?.Title?.Text.Plain));
        return results;
    }

    [Test]
    public async Task What_was_used_longest_ago_goes_when_there_is_too_much()
    {
        const int Bytes = 32 * 1024;
        var random = new Random(1);
        StoredAnswer Sized(int number) => Answer($"{number:d3}", Convert.ToBase64String(RandomBytes(random, Bytes * 3 / 4))) with { RetrievedAt = Noon.AddMinutes(number) };
        // The first is found again much later.
        using (var cache = new SqliteAnswerCache(_folder, _problems.Add, new StoppedTime(Noon.AddDays(30)), maxBytes: 1 << 20))
        {
            await cache.StoreAsync([Sized(0)]);
            Assert.That(await cache.FindAsync(Key("000")), Is.Not.Null);
            for (var i = 1; i < 100; i++)
                await cache.StoreAsync([Sized(i)]);
        }

        using var other = Open();
        var kept = new List<int>();
        for (var i = 0; i < 100; i++)
        {
            if (await other.FindAsync(Key($"{i:d3}")) is not null)
                kept.Add(i);
        }

        Assert.Multiple(() =>
        {
            Assert.That(kept, Does.Contain(0));
            Assert.That(kept.Skip(1), Is.EqualTo(Enumerable.Range(100 - kept.Count + 1, kept.Count - 1)));
            Assert.That(kept, Has.Count.GreaterThan(16).And.Count.LessThan(44));
            Assert.That(new FileInfo(other.Path).Length, Is.LessThan(3 << 19));
            Assert.That(() => new SqliteAnswerCache(_folder, maxBytes: 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        });
    }

    private static byte[] RandomBytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }

    private static AnswerKey Key(string request) => new("stub", request);

    private static StoredAnswer Answer(string request, string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        return new StoredAnswer { Key = Key(request), Status = HttpStatusCode.OK, RetrievedAt = Noon, Body = bytes, Hash = StoredAnswer.HashOf(bytes) };
    }

    private SqliteAnswerCache Open() => new(_folder, _problems.Add);

    /// <summary>The clock of a process that does nothing any more.</summary>
    private sealed class StoppedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(static _ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
