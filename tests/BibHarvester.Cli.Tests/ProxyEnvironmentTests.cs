using System.Diagnostics;
using System.Text;
using BibHarvester.Testing;

namespace BibHarvester.Cli.Tests;

/// <summary>The proxy that the environment names, which a process reads once: each case runs the program as a process of its own.</summary>
public sealed class ProxyEnvironmentTests
{
    private const string Doi = "10.5555/proxied";

    private StubRegistry _proxy = null!;

    [SetUp]
    public async Task StartAsync() => _proxy = await StubRegistry.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _proxy.DisposeAsync();

    [TestCase("HTTP_PROXY")]
    [TestCase("http_proxy")]
    [TestCase("ALL_PROXY")]
    public async Task Requests_go_through_the_proxy_with_its_password(string variable)
    {
        _proxy.Otherwise = request => request.Headers.ContainsKey("Proxy-Authorization")
            ? Answer(request)
            : StubReply.Empty(407).With("Proxy-Authenticate", "Basic realm=\"proxy\"");

        var run = await RunAsync("http://registry.invalid", (variable, $"http://user:secret-password@{_proxy.Address.Authority}"));

        Assert.Multiple(() =>
        {
            Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, "A title. (2020).\n")));
            Assert.That(_proxy.Requests.Select(r => r.Headers["Host"]), Is.All.EqualTo("registry.invalid"));
            Assert.That(
                _proxy.Requests[^1].Headers["Proxy-Authorization"],
                Is.EqualTo($"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes("user:secret-password"))}"));
        });
    }

    [TestCase("HTTPS_PROXY")]
    [TestCase("https_proxy")]
    public async Task Secure_requests_ask_the_proxy_for_a_tunnel_and_its_refusal_names_it(string variable)
    {
        _proxy.Otherwise = _ => StubReply.Empty(403);

        var run = await RunAsync("https://registry.invalid", (variable, $"http://user:secret-password@{_proxy.Address.Authority}"), ("HTTP_PROXY", "http://127.0.0.1:9"));

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(_proxy.Requests.Select(r => r.Path), Is.All.EqualTo("registry.invalid:443"));
            Assert.That(run.Error, Does.Contain($"registry.invalid (through the proxy {_proxy.Address.Authority}) ").And.Contain("403").And.Contain("attempt 1"));
            Assert.That(run.Error, Does.Not.Contain("secret-password"));
        });
    }

    [TestCase("127.0.0.1")]
    [TestCase("example.org,127.0.0.1")]
    public async Task Hosts_that_are_excepted_are_asked_directly(string excepted)
    {
        await using var registry = await StubRegistry.StartAsync();
        registry.Otherwise = Answer;

        var run = await RunAsync(registry.Address.ToString(), ("HTTP_PROXY", _proxy.Address.ToString()), ("NO_PROXY", excepted));

        Assert.Multiple(() =>
        {
            Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, "A title. (2020).\n")));
            Assert.That(_proxy.Requests, Is.Empty);
        });
    }

    private static StubReply Answer(StubRequest request) => request.Path.Contains("doiRA", StringComparison.Ordinal)
        ? StubReply.Json("""[{"DOI":"10.5555","RA":"Crossref"}]""")
        : StubReply.Json($$$"""{"status":"ok","message-type":"work","message-version":"1.0.0","message":{"DOI":"{{{Doi}}}","type":"journal-article","title":["A title"],"issued":{"date-parts":[[2020]] } } }""");

    private static async Task<CliRun> RunAsync(string registry, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "bibharvest.dll"), "cite", Doi, "--no-links", "--no-cache" },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var source in (string[])["doi.org", "crossref", "datacite"])
        {
            start.ArgumentList.Add("--source-url");
            start.ArgumentList.Add($"{source}={registry}");
        }

        foreach (var name in (string[])["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"])
        {
            start.Environment.Remove(name);
            start.Environment.Remove(name.ToLowerInvariant());
        }

        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var end = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var output = process.StandardOutput.ReadToEndAsync(end.Token);
        var error = process.StandardError.ReadToEndAsync(end.Token);
        await process.WaitForExitAsync(end.Token);
        return new CliRun(process.ExitCode, await output, await error);
    }
}
