using BibHarvester.Locking;
using BibHarvester.Testing;

namespace BibHarvester.Tests.Locking;

/// <summary>Who has a lock file gets the same records without asking anybody, or is told why not.</summary>
public sealed class LockTests
{
    private RegistryStub _registry = null!;
    private string _folder = null!;

    private string LockPath => Path.Combine(_folder, "bib.lock");

    [SetUp]
    public async Task StartAsync()
    {
        _registry = await RegistryStub.StartAsync();
        _folder = Directory.CreateTempSubdirectory("bibharvest-").FullName;
    }

    [TearDown]
    public async Task StopAsync()
    {
        await _registry.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task The_lock_gives_the_same_records_without_a_request()
    {
        var dois = ManyWorks.Play(_registry.Stub, 60);
        var fresh = await ResolveAsync(dois, o => { });
        await LockAsync(dois);
        var asked = _registry.Stub.Requests.Count;

        // Without the stub's addresses: a lock does not care through which mirror it came.
        await using var harvester = new Harvester(new HarvesterOptions { Frozen = AnswerLock.Open(LockPath) });
        var frozen = await AllAsync(harvester, dois);

        Assert.Multiple(() =>
        {
            Assert.That(frozen.Select(r => (r.Query, r.Outcome, r.Record)), Is.EqualTo(fresh.Select(r => (r.Query, r.Outcome, r.Record))));
            Assert.That(frozen.Where(r => r.IsFound).Select(r => r.IsStored), Is.All.True);
            Assert.That(frozen.Select(r => r.Error), Is.All.Null);
            Assert.That(_registry.Stub.Requests, Has.Count.EqualTo(asked));
        });
    }

    [Test]
    public async Task The_same_answers_give_the_same_bytes_in_any_order_and_with_or_without_lists()
    {
        var dois = ManyWorks.Play(_registry.Stub, 60);
        var time = new ManualTime();
        await LockAsync(dois, o => o.TimeProvider = time);
        var first = await File.ReadAllTextAsync(LockPath);
        File.Delete(LockPath);
        await LockAsync([.. dois.Reverse()], o => (o.TimeProvider, o.UseLists) = (time, false), previous: null);

        var bodies = Directory.GetFiles(LockPath + ".answers").Length;
        Assert.Multiple(() =>
        {
            Assert.That(UpToBodies(File.ReadAllText(LockPath)), Is.EqualTo(UpToBodies(first)));
            Assert.That(bodies, Is.EqualTo(57 + 2), "The works, the agency of the prefix, and once that there are no DOIs near to one that does not exist.");
        });

        // A member of a list has other bytes than its own answer; all else is equal.
        static string UpToBodies(string json) => string.Join('\n', json.Split('\n').Where(l => !l.Contains("\"sha256\"") && !l.Contains("\"body\"")));
    }

    [Test]
    public async Task Locking_again_without_change_changes_no_byte_and_asks_nobody()
    {
        var dois = ManyWorks.Play(_registry.Stub, 30);
        await LockAsync(dois);
        var (first, asked) = (await File.ReadAllTextAsync(LockPath), _registry.Stub.Requests.Count);
        await LockAsync(dois, previous: AnswerLock.Open(LockPath));
        var (again, askedAgain) = (await File.ReadAllTextAsync(LockPath), _registry.Stub.Requests.Count);

        await LockAsync(dois, o => o.Refresh = true, AnswerLock.Open(LockPath));

        Assert.Multiple(() =>
        {
            Assert.That((again, askedAgain), Is.EqualTo((first, asked)));
            Assert.That(File.ReadAllText(LockPath), Is.EqualTo(first), "What was asked for again and is the same keeps its date.");
            Assert.That(_registry.Stub.Requests, Has.Count.GreaterThan(asked));
        });
    }

    [Test]
    public async Task A_work_that_is_not_locked_fails_alone_and_nobody_is_asked()
    {
        var dois = ManyWorks.Play(_registry.Stub, 3);
        await LockAsync([dois[0], dois[1]]);
        var asked = _registry.Stub.Requests.Count;

        var results = await ResolveAsync(dois, o => o.Frozen = AnswerLock.Open(LockPath));

        Assert.Multiple(() =>
        {
            Assert.That(results.Select(r => r.Outcome), Is.EqualTo((HarvestOutcome[])[HarvestOutcome.Found, HarvestOutcome.Found, HarvestOutcome.SourceUnavailable]));
            Assert.That(results[2].Reason, Is.EqualTo("'10.1000/n.2' is not in bib.lock; 'bibharvest lock' adds it."));
            Assert.That(_registry.Stub.Requests, Has.Count.EqualTo(asked));
        });
    }

    [Test]
    public async Task An_edited_body_is_an_error_of_its_work_that_says_what_to_do()
    {
        var dois = ManyWorks.Play(_registry.Stub, 2);
        await LockAsync(dois);
        var body = Directory.GetFiles(LockPath + ".answers").Single(f => File.ReadAllText(f).Contains("Title of 10.1000/n.1", StringComparison.Ordinal));
        await File.WriteAllTextAsync(body, (await File.ReadAllTextAsync(body)).Replace("Title", "Tale", StringComparison.Ordinal));

        var results = await ResolveAsync(dois, o => o.Frozen = AnswerLock.Open(LockPath));

        Assert.Multiple(() =>
        {
            Assert.That(results.Select(r => r.IsFound), Is.EqualTo((bool[])[true, false]));
            Assert.That(results[1].Reason, Does.Match(
                $@"^bib\.lock: the body 'bib\.lock\.answers/{Path.GetFileName(body)}' \(crossref GET https://api\.crossref\.org/works/\S+ application/json\) was changed: its SHA-256 is [0-9a-f]{{64}}\. Restore it, or lock it anew"));
        });
    }

    [TestCase("{}", "is no lock file")]
    [TestCase("[1]", "is no lock file")]
    [TestCase("{\"bibharvestLock\":\"2.0\"}", "newer version")]
    [TestCase("{\"bibharvestLock\":\"1.0\",\"works\":[{}],\"answers\":[]}", "damaged")]
    [TestCase("{\"bibharvestLock\":\"1.0\",\"works\":[],\"answers\":[{\"source\":\"a\",\"request\":\"GET b c\",\"status\":200,\"retrievedAt\":\"2026-01-05T12:00:00.000Z\",\"sha256\":\"00\",\"body\":\"../../secret\"}]}", "can be none")]
    public void A_file_that_is_no_lock_is_refused(string json, string reason)
    {
        File.WriteAllText(LockPath, json);
        Assert.That(() => AnswerLock.Open(LockPath), Throws.TypeOf<InvalidDataException>().With.Message.Contains(reason));
    }

    [Test]
    public async Task What_nobody_answered_is_not_locked()
    {
        _registry.Agency("10.1000", "Crossref").Crossref("10.1000/down", StubReply.Empty(500));

        var result = await LockRun.LockAsync(["10.1000/down", "no identifier"], Options(o => o.MaxRetries = 0));

        Assert.Multiple(() =>
        {
            Assert.That(result.Lock.Works, Is.Empty);
            Assert.That(result.Failed.Select(f => f.Outcome), Is.EqualTo((HarvestOutcome[])[HarvestOutcome.SourceUnavailable, HarvestOutcome.InvalidIdentifier]));
        });
    }

    private async Task LockAsync(IEnumerable<string> dois, Action<HarvesterOptions>? configure = null, AnswerLock? previous = null)
    {
        var result = await LockRun.LockAsync(dois, Options(configure), previous);
        Assert.That(result.Failed, Is.Empty);
        result.Lock.Save(LockPath);
    }

    private async Task<List<HarvestResult>> ResolveAsync(IEnumerable<string> dois, Action<HarvesterOptions> configure)
    {
        await using var harvester = new Harvester(Options(configure));
        return await AllAsync(harvester, dois);
    }

    private static async Task<List<HarvestResult>> AllAsync(Harvester harvester, IEnumerable<string> dois)
    {
        var results = new List<HarvestResult>();
        await foreach (var result in harvester.ResolveManyAsync(dois))
            results.Add(result);
        return results;
    }

    private HarvesterOptions Options(Action<HarvesterOptions>? configure)
    {
        var options = new HarvesterOptions();
        _registry.Point(options);
        configure?.Invoke(options);
        return options;
    }
}
