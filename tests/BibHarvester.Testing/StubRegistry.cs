using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BibHarvester.Testing;

/// <summary>A registry for tests: a real HTTP server on this machine's own address, whose answers are scripted path by path.</summary>
public sealed class StubRegistry : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, Queue<Func<StubRequest, StubReply>>> _scripts = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<StubRequest> _requests = new();
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly CancellationTokenSource _end = new();
    private int _underWay;
    private int _underWayMax;

    private StubRegistry(WebApplication app) => _app = app;

    /// <summary>The address, with the port that the system chose.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The requests that came, in their order.</summary>
    public IReadOnlyList<StubRequest> Requests => [.. _requests];

    /// <summary>The most requests that were under way at once.</summary>
    public int UnderWayMax => _underWayMax;

    /// <summary>Answers where no script does; 404 by default.</summary>
    public Func<StubRequest, StubReply> Otherwise { get; set; } = static _ => StubReply.Text("Resource not found.", status: 404);

    /// <summary>Starts one.</summary>
    public static async Task<StubRegistry> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        var app = builder.Build();
        var stub = new StubRegistry(app);
        app.Run(stub.AnswerAsync);
        await app.StartAsync();
        stub.Address = new Uri(app.Urls.First());
        return stub;
    }

    /// <summary>Scripts a path: the replies in turn, the last one for all further requests.</summary>
    /// <param name="path">The decoded path, with its query where it matters.</param>
    /// <param name="replies">The replies.</param>
    public StubRegistry On(string path, params StubReply[] replies) =>
        On(path, [.. replies.Select(r => (Func<StubRequest, StubReply>)(_ => r))]);

    /// <summary>Scripts a path with replies made from the request.</summary>
    /// <param name="path">The decoded path, with its query where it matters.</param>
    /// <param name="replies">The replies.</param>
    public StubRegistry On(string path, params Func<StubRequest, StubReply>[] replies)
    {
        _scripts[path] = new Queue<Func<StubRequest, StubReply>>(replies);
        return this;
    }

    /// <summary>The requests to a path.</summary>
    public IReadOnlyList<StubRequest> RequestsTo(string path) =>
        [.. _requests.Where(r => r.Decoded == path || Uri.UnescapeDataString(r.Path) == path)];

    /// <summary>Waits until so many requests came.</summary>
    public async Task WaitForRequestsAsync(int count, CancellationToken cancellationToken = default)
    {
        while (_requests.Count < count)
            await Task.Delay(5, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        using var now = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
        _end.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        if (Uri.TryCreate(target, UriKind.Absolute, out var absolute) && absolute.Scheme == "http")
            target = absolute.PathAndQuery;
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        var request = new StubRequest(
            mark < 0 ? target : target[..mark],
            mark < 0 ? "" : target[(mark + 1)..],
            context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            Stopwatch.GetElapsedTime(_start))
        {
            Method = context.Request.Method,
            Body = await ReadAsync(context.Request.Body),
        };
        _requests.Enqueue(request);
        var underWay = Interlocked.Increment(ref _underWay);
        int most;
        while (underWay > (most = _underWayMax) && Interlocked.CompareExchange(ref _underWayMax, underWay, most) != most)
        {
        }

        try
        {
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(_end.Token, context.RequestAborted);
            var reply = ReplyTo(request);
            if (reply.After is { } after)
                await after.WaitAsync(ended.Token);
            await SendAsync(context, reply, ended.Token);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }

    private static async Task<string> ReadAsync(Stream body)
    {
        using var reader = new StreamReader(body);
        return await reader.ReadToEndAsync();
    }

    private StubReply ReplyTo(StubRequest request)
    {
        if (!_scripts.TryGetValue(request.Decoded, out var script) && !_scripts.TryGetValue(Uri.UnescapeDataString(request.Path), out script))
            return Otherwise(request);
        lock (script)
            return (script.Count > 1 ? script.Dequeue() : script.Peek())(request);
    }

    private static async Task SendAsync(HttpContext context, StubReply reply, CancellationToken cancellationToken)
    {
        var response = context.Response;
        var body = reply.Fault is StubFault.Gzip or StubFault.DamagedGzip ? Compress(reply.Body) : reply.Body;
        switch (reply.Fault)
        {
            case StubFault.Reset:
                Reset(context);
                return;
            case StubFault.Hang:
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return;
            case StubFault.Truncate:
                body = body[..(body.Length / 2)];
                break;
            case StubFault.Gzip or StubFault.DamagedGzip:
                response.Headers.ContentEncoding = "gzip";
                break;
        }

        if (reply.Fault == StubFault.DamagedGzip)
        {
            var damaged = body.ToArray();
            damaged[damaged.Length / 2] ^= 0xFF;
            body = damaged;
        }

        response.StatusCode = reply.Status;
        foreach (var (name, value) in reply.Headers)
            response.Headers.Append(name, value);
        response.ContentLength = reply.Times == 1 ? body.Length : null;
        if (reply.Fault is StubFault.ResetInBody or StubFault.HangInBody or StubFault.TooShort)
        {
            await response.BodyWriter.WriteAsync(body[..(body.Length / 2)], cancellationToken);
            if (reply.Fault == StubFault.HangInBody)
                await Task.Delay(Timeout.Infinite, cancellationToken);
            else if (reply.Fault == StubFault.ResetInBody)
                Reset(context);
            else
                context.Abort();
            return;
        }

        for (var i = 0; i < reply.Times && !body.IsEmpty; i++)
            await response.BodyWriter.WriteAsync(body, cancellationToken);
    }

    private static void Reset(HttpContext context)
    {
        // Without lingering the system sends a reset instead of an orderly end.
        if (context.Features.Get<IConnectionSocketFeature>()?.Socket is { } socket)
            socket.LingerState = new LingerOption(enable: true, 0);
        context.Abort();
    }

    private static byte[] Compress(ReadOnlyMemory<byte> body)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(body.Span);
        return buffer.ToArray();
    }
}
