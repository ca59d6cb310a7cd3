using System.Net;
using System.Net.Sockets;

namespace BibHarvester.Transport;

/// <summary>Makes the handler that opens connections: no redirects, no cookies, whole bodies decompressed, the proxy of the system.</summary>
internal static class Connections
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PatienceWithFallback = TimeSpan.FromSeconds(2);

    public static SocketsHttpHandler MakeHandler(HarvesterOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            MaxConnectionsPerServer = int.MaxValue,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            // Whoever has stored records to fall back on is to get them soon when nobody can be reached.
            ConnectTimeout = options.Fallbacks.Count > 0 ? PatienceWithFallback : Patience,
            PlaintextStreamFilter = static (context, _) => ValueTask.FromResult(
                context.InitialRequestMessage.Method == HttpMethod.Connect ? context.PlaintextStream : new StampingStream(context.PlaintextStream)),
            ConnectCallback = (context, cancellationToken) => ConnectAsync(context, options.TimeProvider, cancellationToken),
        };
        if (options.Proxy is not null)
            handler.Proxy = options.Proxy;
        return handler;
    }

    /// <summary>The proxy that a request to an address goes through; absent where it goes directly.</summary>
    public static Uri? ProxyFor(Uri url, HarvesterOptions options)
    {
        if (options.HttpHandler is not null)
            return null;
        var proxy = options.Proxy ?? HttpClient.DefaultProxy;
        return proxy.IsBypassed(url) || proxy.GetProxy(url) is not { } address || address == url ? null : address;
    }

    private static async ValueTask<Stream> ConnectAsync(
        SocketsHttpConnectionContext context, TimeProvider time, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        if (context.InitialRequestMessage.Options.TryGetValue(Attempt.Key, out var attempt))
            attempt.Gate.Limiter.Connected(attempt.Departure, time.GetElapsedTime(start));
        return new NetworkStream(socket, ownsSocket: true);
    }
}
