using System.Net;
using BibHarvester.Sources;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace BibHarvester.Transport;

/// <summary>
/// All that makes asking polite and persistent: redirects, each hop of them through the gate of where it leads, retries,
/// circuit breaker, limits and timeouts. Whatever builds the requests can be replaced without touching it.
/// </summary>
internal sealed partial class PolicyHandler : DelegatingHandler
{
    private static readonly ResiliencePropertyKey<Hop> HopKey = new("BibHarvester.Hop");

    private readonly HarvesterOptions _options;
    private readonly SourceServices _services;
    private readonly TimeProvider _time;
    private readonly Backoff _backoff;
    private readonly ILogger _logger;
    private readonly ResiliencePipeline<HttpResponseMessage> _retries;
    private readonly string _userAgent;
    private readonly string _userAgentWithContact;
    private readonly bool _stampsDepartures;

    public PolicyHandler(HarvesterOptions options, SourceServices services, ILogger logger, HttpMessageHandler inner, bool stampsDepartures)
        : base(inner)
    {
        _options = options;
        _services = services;
        _time = options.TimeProvider;
        _backoff = new Backoff(options.Random);
        _logger = logger;
        _stampsDepartures = stampsDepartures;
        _userAgent = UserAgent.Of(options.Product, contact: null);
        _userAgentWithContact = UserAgent.Of(options.Product, options.ContactEmail);
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = _time };
        if (options.MaxRetries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = options.MaxRetries,
                ShouldHandle = args => ValueTask.FromResult(ShouldRetry(args.Context, args.Outcome.Exception)),
                DelayGenerator = args => ValueTask.FromResult<TimeSpan?>(BeginRetry(args.Context, args.Outcome.Exception!)),
            });
        }

        _retries = builder.Build();
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.Options.TryGetValue(Call.Key, out var call) || request.RequestUri is not { } url)
            throw new InvalidOperationException("The request was not made by the harvester.");
        var service = call.Service;
        for (var redirects = 0; ; redirects++)
        {
            var hop = new Hop(call, service, url, redirects);
            var response = await SendHopAsync(hop, cancellationToken).ConfigureAwait(false);
            if (!IsRedirect(response.StatusCode))
                return response;
            var location = response.Headers.Location;
            response.Dispose();
            if (location is null || redirects == _options.MaxRedirects)
                throw hop.Failure(new AttemptFailure(location is null ? "redirected to nowhere" : $"redirected more than {redirects} times") { IsTransient = false });
            url = RequestUrl.Without(new Uri(url, location), call.OwnParameters);
            if (url.Scheme is not ("http" or "https"))
                throw hop.Failure(new AttemptFailure("redirected to something else than http or https") { IsTransient = false });
            service = _services.At(url, service);
            var shown = ShownUrl.Of(url);
            TransportLog.Redirected(_logger, call.Service.Name, shown);
        }
    }

    private async Task<HttpResponseMessage> SendHopAsync(Hop hop, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        context.Properties.Set(HopKey, hop);
        try
        {
            return await _retries.ExecuteAsync(
                static (context, handler) => handler.SendThroughBreakerAsync(context), context, this).ConfigureAwait(false);
        }
        catch (AttemptFailure failure)
        {
            if (failure.IsTimeout || failure.IsUnreachable)
                HeardNothing(hop);
            throw hop.Failure(failure);
        }
        catch (OperationCanceledException) when (hop.Call.Deadline.HasPassed)
        {
            HeardNothing(hop);
            throw;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static void HeardNothing(Hop hop)
    {
        if (hop.FirstSentAt is { } since)
            hop.Service.GateOf(hop.Call.Request.Pool).HeardNothing(since);
    }

    private async ValueTask<HttpResponseMessage> SendThroughBreakerAsync(ResilienceContext context)
    {
        var hop = context.Properties.GetValue(HopKey, null!);
        var gate = hop.Service.GateOf(hop.Call.Request.Pool);
        try
        {
            return await gate.Breaker.ExecuteAsync(
                static (context, state) => state.Handler.AttemptAsync(state.Gate, state.Hop, context.CancellationToken),
                context,
                (Handler: this, Gate: gate, Hop: hop)).ConfigureAwait(false);
        }
        catch (BrokenCircuitException exception)
        {
            throw new AttemptFailure("has failed too often of late and is left alone for a while")
            {
                IsNotAsked = true,
                RetryAfter = exception.RetryAfter,
            };
        }
    }

    private bool ShouldRetry(ResilienceContext context, Exception? exception)
    {
        if (exception is not AttemptFailure { IsTransient: true } failure)
            return false;
        var hop = context.Properties.GetValue(HopKey, null!);
        var call = hop.Call;
        var gate = hop.Service.GateOf(call.Request.Pool);
        // Nobody there: a restart of the service is worth a second look, more is not.
        if (failure.IsNoSuchHost || failure.IsSilent || (failure.IsUnreachable && hop.Attempt > 2) || (failure.IsNotAsked && !gate.HasAnswered))
            return false;

        var delay = _backoff.Delay(hop.Attempt, failure.IsTooMany);
        if (failure.RetryAfter is { } asked && _backoff.Asked(asked) is var longer && longer > delay)
            delay = longer;
        var waitsForService = failure.IsTooMany || failure.RetryAfter is not null;
        if (waitsForService && delay > _options.MaxRetryAfter)
        {
            // Nobody waits that long, and nobody asks meanwhile.
            if (failure.IsTooMany)
                gate.LeaveAlone(delay, tooMany: true);
            return false;
        }

        if (delay >= call.Deadline.Left && !(waitsForService && call.Deadline.IsPatient))
            return false;

        if (failure.IsTooMany)
        {
            gate.Limiter.TooFast(saidWhenToComeBack: failure.RetryAfter is not null);
            gate.LeaveAlone(delay, tooMany: true);
        }
        else if (failure.RetryAfter is not null && !failure.IsNotAsked)
        {
            gate.LeaveAlone(delay, tooMany: false);
        }

        if (waitsForService && !failure.IsNotAsked)
            call.Deadline.EnterQueue();
        // After "too many requests" the closed gate is what everybody waits at, this request first.
        hop.Delay = failure.IsTooMany ? TimeSpan.Zero : delay;
        return true;
    }

    private TimeSpan BeginRetry(ResilienceContext context, Exception failure)
    {
        var hop = context.Properties.GetValue(HopKey, null!);
        TransportLog.Retrying(_logger, hop.Service.Name, failure.Message, hop.Attempt, hop.Delay);
        Telemetry.Retries.Add(1, new KeyValuePair<string, object?>("source", hop.Service.Name));
        hop.Attempt++;
        return hop.Delay;
    }

    private static bool IsRedirect(HttpStatusCode status) =>
        status is HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    /// <summary>One address of a search, with its retries.</summary>
    private sealed class Hop(Call call, SourceService service, Uri url, int redirects)
    {
        public Call Call => call;

        public SourceService Service => service;

        public Uri Url => url;

        public int Redirects => redirects;

        public int Attempt { get; set; } = 1;

        public TimeSpan Delay { get; set; }

        /// <summary>When its first attempt left; absent where none has.</summary>
        public long? FirstSentAt { get; set; }

        public AttemptFailure Failure(AttemptFailure failure)
        {
            failure.Url = url;
            failure.Attempts = Attempt;
            return failure;
        }
    }
}
