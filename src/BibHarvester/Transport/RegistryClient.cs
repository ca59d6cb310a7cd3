using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using BibHarvester.Sources;
using BibHarvester.Storage;
using Flurl;
using Flurl.Http;
using Microsoft.Extensions.Logging;

namespace BibHarvester.Transport;

/// <summary>Asks sources. Flurl builds and sends; all policy is in <see cref="PolicyHandler"/>.</summary>
internal sealed class RegistryClient : IDisposable
{
    private readonly HarvesterOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly SourceServices _services;
    private readonly Lazy<FlurlClient> _flurl;

    /// <summary>What is kept, and who keeps it.</summary>
    public AnswerKeeper Keeper { get; }

    public RegistryClient(HarvesterOptions options, SourceServices services, ILogger logger)
    {
        _options = options;
        _time = options.TimeProvider;
        _logger = logger;
        _services = services;
        _flurl = new Lazy<FlurlClient>(MakeClient);
        Keeper = new AnswerKeeper(options, this, logger);
    }

    /// <summary>Time as it is kept.</summary>
    public static DateTimeOffset WholeMilliseconds(DateTimeOffset time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerMillisecond), time.Offset);

    /// <summary>Asks a source where no good answer is kept.</summary>
    /// <exception cref="HarvestException">The source gave none.</exception>
    /// <exception cref="OperationCanceledException">The caller's token was cancelled.</exception>
    public Task<Answer> AskAsync(SourceService service, SourceRequest request, Deadline deadline, CancellationToken cancellationToken) =>
        Keeper.AskAsync(new Inquiry(service, request), deadline, cancellationToken);

    /// <summary>Throws away the kept answer to a request, which turned out to be of no use.</summary>
    public ValueTask ForgetAsync(SourceService service, SourceRequest request) => Keeper.ForgetAsync(new Inquiry(service, request).Key);

    /// <summary>Keeps that the answer to a request says there is nothing, though its status was that of success.</summary>
    public async ValueTask KeepAbsenceAsync(SourceService service, SourceRequest request, HarvestPayload payload)
    {
        if (!payload.IsStored)
            await Keeper.StoreAsync([new StoredAnswer { Key = new Inquiry(service, request).Key, Status = HttpStatusCode.NotFound, RetrievedAt = payload.RetrievedAt }]).ConfigureAwait(false);
    }

    /// <summary>Asks a source, with retries, until there is a definite answer.</summary>
    /// <param name="inquiry">Whom, and for what.</param>
    /// <param name="kept">The answer that may still hold; absent where none is kept.</param>
    /// <param name="deadline">The time that is left.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="HarvestException">The source gave none.</exception>
    /// <exception cref="OperationCanceledException">The caller's token was cancelled.</exception>
    public async Task<Answer> SendAsync(Inquiry inquiry, StoredAnswer? kept, Deadline deadline, CancellationToken cancellationToken)
    {
        var (service, request, shown) = (inquiry.Service, inquiry.Request, inquiry.ShownUrl);
        var call = new Call(service, request, deadline) { Kept = kept is { CanBeChecked: true } ? kept : null };
        using var activity = Telemetry.Activities.StartActivity("bibharvester.ask", ActivityKind.Client);
        activity?.SetTag("bibharvester.source", service.Name);
        activity?.SetTag("url.full", shown);
        TransportLog.Asking(_logger, service.Name, shown);
        var start = _time.GetTimestamp();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            using var response = await _flurl.Value.SendAsync(inquiry.Url, call, either.Token).ConfigureAwait(false);
            var status = response.StatusCode;
            var elapsed = _time.GetElapsedTime(start);
            TransportLog.Answered(_logger, service.Name, (int)status, shown, call.Body.Length, elapsed);
            var now = WholeMilliseconds(_time.GetUtcNow());
            return new Answer(status, status == HttpStatusCode.OK ? PayloadOf(service, request, shown, now, call.Body) : null)
            {
                RetrievedAt = now,
                ETag = response.Headers.ETag?.ToString(),
                LastModified = response.Content.Headers.LastModified,
                Date = response.Headers.Date,
            };
        }
        catch (Exception exception) when (exception is FlurlHttpException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var failure = Explain(service, shown, deadline, exception);
            activity?.SetStatus(ActivityStatusCode.Error, failure.Message);
            TransportLog.Failed(_logger, failure.Message);
            throw failure;
        }
        finally
        {
            Telemetry.Duration.Record(_time.GetElapsedTime(start).TotalSeconds, new KeyValuePair<string, object?>("source", service.Name));
        }
    }

    public void Dispose()
    {
        if (!_flurl.IsValueCreated)
            return;
        // Flurl does not dispose of a client that it was given.
        _flurl.Value.HttpClient.Dispose();
        _flurl.Value.Dispose();
    }

    private FlurlClient MakeClient()
    {
        var isOurs = _options.HttpHandler is null;
        var handler = _options.HttpHandler ?? Connections.MakeHandler(_options);
        var http = new HttpClient(new PolicyHandler(_options, _services, _logger, handler, isOurs), disposeHandler: isOurs)
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        var client = new FlurlClient(http);
        FlurlDefaults.Fence(client);
        return client;
    }

    private HarvestPayload PayloadOf(SourceService service, SourceRequest request, string shown, DateTimeOffset now, byte[] body)
    {
        var keys = request.SecretHeaders.Concat(request.SecretParameters).Select(p => p.Value);
        body = EchoCutter.Clean(body, service.Source.ContactParameter, _options.ContactEmail, service.Context.ApiKey is { } key ? keys.Append(key) : keys);
        return new HarvestPayload(service.Name, shown, now, Convert.ToHexStringLower(SHA256.HashData(body)), body);
    }

    private HarvestException Explain(SourceService service, string shown, Deadline deadline, Exception exception)
    {
        var failure = exception as AttemptFailure ?? exception.InnerException as AttemptFailure;
        if (failure is null)
        {
            return new HarvestException(
                deadline.HasPassed
                    ? $"{service.Name} did not answer within {deadline.Timeout.TotalSeconds:0.###} s."
                    : $"{service.Name} could not be asked.")
            {
                SourceName = service.Name,
                Url = shown,
                IsTransient = true,
            };
        }

        var host = failure.Url?.Authority ?? service.Address.Authority;
        var proxy = failure.Url is { } asked ? Connections.ProxyFor(asked, _options) : null;
        var through = proxy is null ? "" : $" (through the proxy {proxy.Authority})";
        var status = failure.Status is { } code && !failure.Message.Contains($"{(int)code}", StringComparison.Ordinal) ? $", status {(int)code}" : "";
        return new HarvestException(
            $"{service.Name}: {host}{through} {failure.Message}{status}, attempt {failure.Attempts}.", failure.InnerException)
        {
            SourceName = service.Name,
            StatusCode = failure.Status,
            Url = failure.Url is null ? shown : ShownUrl.Of(failure.Url),
            Attempts = failure.Attempts,
            IsTransient = failure.IsTransient,
            IsUnreachable = failure.IsUnreachable,
            RetryAfter = failure.RetryAfter,
        };
    }
}
