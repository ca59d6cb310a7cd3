using Flurl;
using Flurl.Http;

namespace BibHarvester.Transport;

/// <summary>Keeps Flurl to building and sending, whatever the host program does to Flurl's global settings.</summary>
internal static class FlurlDefaults
{
    /// <summary>Gives a client every setting of its own: what is not set falls back on the global ones.</summary>
    public static void Fence(FlurlClient client)
    {
        var settings = client.Settings;
        settings.Timeout = null;
        settings.AllowedHttpStatusRange = "*";
        settings.CookiesEnabled = false;
        settings.BeforeCall = static sent => sent.Request.Options.Set(Call.Key, ((CallRequest)sent.FlurlRequest).Call);
        settings.BeforeCallAsync = null;
        settings.AfterCall = null;
        settings.AfterCallAsync = null;
        settings.OnError = null;
        settings.OnErrorAsync = null;
        settings.ConnectionLeaseTimeout = null;
    }

    /// <summary>Sends a GET request that carries a call.</summary>
    public static Task<HttpResponseMessage> SendAsync(this FlurlClient client, Url url, Call call, CancellationToken cancellationToken)
    {
        // FlurlClient.Request(…) refuses addresses with percent-encoded letters that are not ASCII.
        var request = new CallRequest(url, call) { Client = client };
        return request.SendAsync(HttpMethod.Get, content: null, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>A request that carries a call, which is handed on to the message when that is made.</summary>
    private sealed class CallRequest(Url url, Call call) : FlurlRequest(url)
    {
        public Call Call => call;
    }
}
