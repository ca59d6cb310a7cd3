using System.Text.Json;
using BibHarvester.Testing;

namespace BibHarvester.Tests;

/// <summary>A stub that plays doi.org, Crossref and DataCite under paths of their own, and harvesters that ask it.</summary>
internal sealed class RegistryStub : IAsyncDisposable
{
    private RegistryStub(StubRegistry stub) => Stub = stub;

    public StubRegistry Stub { get; }

    public static async Task<RegistryStub> StartAsync() => new(await StubRegistry.StartAsync());

    public Harvester Harvester(Action<HarvesterOptions>? configure = null)
    {
        var options = new HarvesterOptions();
        Point(options);
        configure?.Invoke(options);
        return new Harvester(options);
    }

    public void Point(HarvesterOptions options)
    {
        options.SourceUrls["doi.org"] = new Uri(Stub.Address, "/doi");
        foreach (var source in options.Sources.Where(s => s.Name != "doi.org"))
            options.SourceUrls[source.Name] = new Uri(Stub.Address, $"/{source.Name}");
    }

    public RegistryStub Agency(string doi, string agency)
    {
        Stub.On($"/doi/doiRA/{doi}", StubReply.Json($$"""[{"DOI":{{Js(doi)}},"RA":{{Js(agency)}}}]"""));
        return this;
    }

    public RegistryStub NoSuchDoi(string doi)
    {
        Stub.On($"/doi/doiRA/{doi}", StubReply.Json($$"""[{"DOI":{{Js(doi)}},"status":"DOI does not exist"}]"""));
        return this;
    }

    public RegistryStub Handle(string doi, string? alias = null, string? url = null)
    {
        var (type, value) = alias is null ? ("URL", url ?? "https://example.org/work") : ("HS_ALIAS", alias);
        Stub.On($"/doi/api/handles/{doi}", StubReply.Json(
            $$"""{"responseCode":1,"handle":{{Js(doi)}},"values":[{"index":1,"type":"{{type}}","data":{"format":"string","value":{{Js(value)}} } } ] }"""));
        return this;
    }

    public RegistryStub Crossref(string doi, params StubReply[] replies)
    {
        Stub.On($"/crossref/works/{doi}", replies);
        return this;
    }

    public static StubReply Work(string doi, string title = "A title") => StubReply.Json(
        $$"""{"status":"ok","message-type":"work","message-version":"1.0.0","message":{{Item(doi, title)}} }""");

    public static StubReply Works(IEnumerable<string> dois) => StubReply.Json(
        $$"""{"status":"ok","message-type":"work-list","message-version":"1.0.0","message":{"items":[ {{string.Join(',', dois.Select(d => Item(d, $"Title of {d}")))}} ] } }""");

    public static StubReply DataCiteWork(string doi, string title = "A data set") => StubReply.Json(
        $$"""{"data":{"id":{{Js(doi)}},"type":"dois","attributes":{"doi":{{Js(doi)}},"titles":[{"title":{{Js(title)}}}],"publicationYear":2020,"types":{"resourceTypeGeneral":"Dataset"} } } }""");

    public static string Item(string doi, string title) =>
        $$"""{"DOI":{{Js(doi)}},"type":"journal-article","title":[{{Js(title)}}],"issued":{"date-parts":[[2020]] } }""";

    public ValueTask DisposeAsync() => Stub.DisposeAsync();

    private static string Js(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
