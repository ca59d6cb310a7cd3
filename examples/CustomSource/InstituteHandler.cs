using System.Net;
using System.Text;

/// <summary>Answers in the place of the institute's repository, so that the example runs anywhere.</summary>
internal sealed class InstituteHandler : HttpMessageHandler
{
    private const string Report =
        """
        { "id": "tr-7", "type": "report", "title": "Measuring the sheaf: A field guide", "DOI": "10.5555/tr-7", "number": "7",
          "author": [{ "family": "Ito", "given": "Mika" }], "publisher": "Institute of Sheaves", "issued": { "date-parts": [[2024, 3]] } }
        """;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isKnown = request.RequestUri!.OriginalString.EndsWith("/reports/10.5555%2Ftr-7", StringComparison.OrdinalIgnoreCase);
        return Task.FromResult(new HttpResponseMessage(isKnown ? HttpStatusCode.OK : HttpStatusCode.NotFound)
        {
            Content = new StringContent(isKnown ? Report : "", Encoding.UTF8, "application/json"),
            RequestMessage = request,
        });
    }
}
