using BibHarvester.Formats;
using BibHarvester.Sources;
using BibHarvester.Testing;
using BibHarvester.Transport;

namespace BibHarvester.Tests.Transport;

/// <summary>What a source can put into a request, and where its keys go.</summary>
public sealed class RequestTests
{
    private const string Key = "very-secret-key";

    private StubRegistry _stub = null!;

    [SetUp]
    public async Task StartAsync() => _stub = await StubRegistry.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _stub.DisposeAsync();

    [Test]
    public async Task Json_is_posted_and_a_key_in_a_header_is_sent()
    {
        _stub.On("/service/batch", StubReply.Json("{}"));
        var request = SourceRequest.For("batch") with
        {
            Json = """{"ids":["é"]}""",
            Query = [new("fields", "a,b")],
            SecretHeaders = [new("x-api-key", Key)],
        };

        await AskAsync(request);

        var sent = _stub.Requests.Single();
        Assert.Multiple(() =>
        {
            Assert.That((sent.Method, sent.Body, sent.Query), Is.EqualTo(("POST", """{"ids":["é"]}""", "fields=a%2Cb&tool=MyApp%2F1.0&email=me%40example.org")));
            Assert.That(sent.Headers["Content-Type"], Does.StartWith("application/json"));
            Assert.That(sent.Headers["x-api-key"], Is.EqualTo(Key));
        });
    }

    [Test]
    public async Task A_form_is_posted_and_holds_the_key_and_who_asks()
    {
        _stub.On("/service/fetch", StubReply.Json("{}"));

        var result = await AskAsync(SourceRequest.For("fetch") with { Form = [new("id", "1,2")], SecretParameters = [new("api_key", Key)] });

        var sent = _stub.Requests.Single();
        Assert.Multiple(() =>
        {
            Assert.That((sent.Method, sent.Body, sent.Query), Is.EqualTo(("POST", $"id=1%2C2&tool=MyApp%2F1.0&email=me%40example.org&api_key={Key}", "")));
            Assert.That(result.Payload!.Url, Does.EndWith("/service/fetch"));
        });
    }

    [Test]
    public async Task A_key_in_the_query_is_shown_nowhere_and_goes_to_nobody_else()
    {
        await using var other = await StubRegistry.StartAsync();
        other.Otherwise = static _ => StubReply.Json("{}");
        // A service that redirects with all that it was sent.
        _stub.On("/service/work", sent => StubReply.Redirect($"{other.Address}elsewhere?{sent.Query}"));

        var result = await AskAsync(SourceRequest.For("work") with { Query = [new("q", "1")], SecretParameters = [new("wskey", Key)] });

        Assert.Multiple(() =>
        {
            Assert.That(_stub.Requests.Single().Query, Is.EqualTo($"q=1&tool=MyApp%2F1.0&email=me%40example.org&wskey={Key}"));
            Assert.That(other.Requests.Single().Query, Is.EqualTo("q=1&tool=MyApp%2F1.0"));
            Assert.That(result.Payload!.Url, Does.EndWith("/service/work?q=1"));
        });
    }

    [Test]
    public void The_identity_of_a_request_is_what_it_asks_and_no_key()
    {
        using var services = new SourceServices(Options());
        var get = SourceRequest.For("a b") with { Query = [new("q", "1")], SecretParameters = [new("key", Key)], SecretHeaders = [new("k", Key)] };
        var service = services.Find("service")!;
        Assert.Multiple(() =>
        {
            Assert.That(new Inquiry(service, get).Key.Request, Is.EqualTo($"GET {_stub.Address}service/a%20b?q=1 application/json"));
            Assert.That(new Inquiry(service, get with { Json = "[1]" }).Key.Request, Is.EqualTo($"POST {_stub.Address}service/a%20b?q=1 application/json [1]"));
            Assert.That(new Inquiry(service, get with { Form = [new("id", "1,2")] }).Key.Request, Is.EqualTo($"POST {_stub.Address}service/a%20b?q=1 application/json id=1%2C2"));
        });
    }

    [TestCase("3600", TestName = "A countdown in seconds")]
    [TestCase("1767618000", TestName = "A moment in seconds since 1970")]
    public async Task A_budget_that_is_spent_closes_the_service_until_its_reset(string reset)
    {
        var time = new ManualTime();
        _stub.On("/service/work", StubReply.Json("{}").With("x-ratelimit-remaining", "0").With("x-ratelimit-reset", reset));
        var options = Options();
        options.TimeProvider = time;
        using var services = new SourceServices(options);
        using var client = new RegistryClient(options, services, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        var service = services.Find("service")!;

        await AskAsync(client, service, time);
        var refused = Assert.ThrowsAsync<HarvestException>(() => AskAsync(client, service, time));
        time.Advance(TimeSpan.FromHours(1));
        await AskAsync(client, service, time);

        Assert.Multiple(() =>
        {
            Assert.That(refused!.RetryAfter, Is.EqualTo(TimeSpan.FromHours(1)));
            Assert.That(_stub.Requests, Has.Count.EqualTo(2));
        });
    }

    private static async Task AskAsync(RegistryClient client, SourceService service, TimeProvider time)
    {
        using var deadline = new Deadline(TimeSpan.FromSeconds(10), standsStillInQueue: true, time);
        await client.AskAsync(service, SourceRequest.For("work"), deadline, default).InTimeAsync();
    }

    private async Task<Answer> AskAsync(SourceRequest request)
    {
        var options = Options();
        using var services = new SourceServices(options);
        using var client = new RegistryClient(options, services, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        using var deadline = new Deadline(TimeSpan.FromSeconds(10), standsStillInQueue: false, TimeProvider.System);
        return await client.AskAsync(services.Find("service")!, request, deadline, default).InTimeAsync();
    }

    private HarvesterOptions Options()
    {
        var options = new HarvesterOptions { ContactEmail = "me@example.org", Product = "MyApp/1.0", MaxRetries = 0 };
        options.Sources.Add(new Service());
        options.SourceUrls["service"] = new Uri(_stub.Address, "/service");
        return options;
    }

    private sealed class Service : ISource
    {
        public string Name => "service";

        public Uri Address { get; } = new("https://service.example.org");

        public IRecordReader Reader => RecordFormats.Find("csl-json")!.Reader!;

        public string ContactParameter => "email";

        public string ProductParameter => "tool";

        public bool Serves(Identifier identifier, string? agency) => false;

        public SourceRequest Ask(Identifier identifier, SourceContext context) => SourceRequest.For(identifier.Value);
    }
}
