using System.Net;
using System.Text;

namespace BibHarvester.Cli.Tests;

/// <summary>Plays registries: says that every DOI is Crossref's, gives the works it was told of, all of them to whoever searches, and knows nothing else.</summary>
internal sealed class RegistryHandler(params (string Doi, string Message)[] works) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = Uri.UnescapeDataString(request.RequestUri!.AbsoluteUri);
        if (path.Contains("query.bibliographic=", StringComparison.Ordinal))
            return Answer($$"""{"status":"ok","message-type":"work-list","message-version":"1.0.0","message":{"items":[{{string.Join(',', works.Select(w => w.Message))}}] } }""");
        foreach (var (doi, message) in works)
        {
            if (!path.Contains(doi, StringComparison.OrdinalIgnoreCase))
                continue;
            if (path.Contains("/doiRA/", StringComparison.OrdinalIgnoreCase) || path.Contains("/ra/", StringComparison.OrdinalIgnoreCase))
                return Answer($$"""[{"DOI":"{{doi}}","RA":"Crossref"}]""");
            if (path.Contains("crossref", StringComparison.Ordinal) && path.Contains("/works/", StringComparison.Ordinal))
                return Answer($$"""{"status":"ok","message-type":"work","message-version":"1.0.0","message":{{message}}}""");
        }

        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound) { RequestMessage = request, Content = new StringContent("Resource not found.") });

        Task<HttpResponseMessage> Answer(string json) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            RequestMessage = request,
            Content = new StringContent(json, Encoding.UTF8, "application/json"),
        });
    }
}
