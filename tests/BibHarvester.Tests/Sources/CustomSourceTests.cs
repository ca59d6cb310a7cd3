using System.Runtime.CompilerServices;
using System.Text.Json;
using BibHarvester.Formats;
using BibHarvester.Sources;
using BibHarvester.Testing;

namespace BibHarvester.Tests.Sources;

/// <summary>Sources that users add.</summary>
public sealed class CustomSourceTests
{
    private StubRegistry _stub = null!;

    [SetUp]
    public async Task StartAsync() => _stub = await StubRegistry.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _stub.DisposeAsync();

    [Test]
    public async Task A_source_of_ones_own_is_asked_for_what_it_serves()
    {
        _stub.On("/library/isbn/9780306406157?contact=me@example.org", StubReply.Json("""{"title":"A book"}"""));
        await using var harvester = Harvester(new Library());

        var result = await harvester.ResolveAsync("ISBN 0-306-40615-2").InTimeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(result.Record?.Title?.Text.Plain, Is.EqualTo("A book"));
            Assert.That(result.Asked, Is.EqualTo((string[])["library"]));
            Assert.That(result.Record!.Provenance!.Witnesses[0].Source, Is.EqualTo("library"));
        });
    }

    [TestCase(nameof(ISource.Serves))]
    [TestCase(nameof(ISource.Ask))]
    [TestCase(nameof(ISource.Reader))]
    public async Task A_source_that_throws_fails_alone(string where)
    {
        _stub.Otherwise = _ => StubReply.Json("""{"title":"A book"}""");
        await using var harvester = Harvester(new Library { ThrowsIn = where });

        var results = new List<HarvestResult>();
        await foreach (var each in harvester.ResolveManyAsync(["ISBN 9780306406157", "nothing"]))
            results.Add(each);

        Assert.Multiple(() =>
        {
            Assert.That(results.Select(r => r.Outcome), Is.EqualTo([HarvestOutcome.SourceUnavailable, HarvestOutcome.InvalidIdentifier]));
            Assert.That(results[0].Error!.SourceName, Is.EqualTo("library"));
        });
    }

    private Harvester Harvester(Library library)
    {
        var options = new HarvesterOptions { ContactEmail = "me@example.org" };
        options.Sources.Clear();
        options.Sources.Add(library);
        options.SourceUrls["library"] = new Uri(_stub.Address, "/library/");
        return new Harvester(options);
    }

    private sealed class Library : ISource
    {
        public string? ThrowsIn { get; init; }

        public string Name => "library";

        public Uri Address { get; } = new("https://library.example.org");

        public string ContactParameter => "contact";

        public IRecordReader Reader => Try(nameof(Reader), new Titles());

        public bool Serves(Identifier identifier, string? agency) => Try(nameof(Serves), identifier.Kind == IdentifierKind.Isbn);

        public SourceRequest Ask(Identifier identifier, SourceContext context) =>
            Try(nameof(Ask), SourceRequest.For("isbn", identifier.Value));

        private T Try<T>(string where, T value) => where == ThrowsIn ? throw new InvalidDataException() : value;
    }

    private sealed class Titles : IRecordReader
    {
        public IEnumerable<ReadItem> Read(Stream input, ReadOptions? options = null) => throw new NotSupportedException();

        public IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options = null)
        {
            using var document = JsonDocument.Parse(payload);
            var title = document.RootElement.GetProperty("title").GetString()!;
            var record = new BibRecord { Type = WorkType.Book, Titles = [title], Provenance = Provenance.Of(options!.Witness!) };
            return [new ReadItem(record, [], default)];
        }

        public async IAsyncEnumerable<ReadItem> ReadAsync(
            Stream input, ReadOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.CompletedTask;
            yield break;
        }
    }
}
