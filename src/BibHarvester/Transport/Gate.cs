using BibHarvester.Sources;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace BibHarvester.Transport;

/// <summary>What all requests to one budget of one service share: limiter, circuit breaker, experience.</summary>
/// <remarks>The order is: deadline of the search → retries → circuit breaker → limiter → attempt timeout.</remarks>
internal sealed class Gate : IDisposable
{
    private static readonly TimeSpan FirstBreak = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestBreak = TimeSpan.FromMinutes(1);

    private readonly TimeProvider _time;
    private readonly Lock _lock = new();
    private long _lastAnswer = long.MinValue;
    private long _silentUntil = long.MinValue;
    private int _silences;
    private volatile bool _hasAnswered;
    private volatile bool _lastSaidUnavailable;

    public Gate(SourceService service, RequestPool pool, HarvesterOptions options)
    {
        _time = options.TimeProvider;
        Service = service;
        Pool = pool;
        Limiter = new RequestLimiter(
            service.Source.Limit(pool, service.Context), options.MaxConcurrency, options.MaxRequestsPerSecond, options.TimeProvider);
        Breaker = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = options.TimeProvider }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
            {
                FailureRatio = 0.9,
                MinimumThroughput = 10,
                SamplingDuration = TimeSpan.FromSeconds(30),
                BreakDurationGenerator = static args =>
                {
                    var duration = FirstBreak * Math.Pow(2, Math.Min(args.HalfOpenAttempts, 8));
                    return ValueTask.FromResult(duration < LongestBreak ? duration : LongestBreak);
                },
                StateProvider = State,
                ShouldHandle = static args => ValueTask.FromResult(args.Outcome.Exception is AttemptFailure { CountsForBreaker: true }),
            })
            .Build();
    }

    public SourceService Service { get; }

    public RequestPool Pool { get; }

    public RequestLimiter Limiter { get; }

    public LatencyWindow Latencies { get; } = new();

    public CircuitBreakerStateProvider State { get; } = new();

    public ResiliencePipeline<HttpResponseMessage> Breaker { get; }

    /// <summary>Whether the service ever answered: then it is worth waiting for until it is back.</summary>
    public bool HasAnswered => _hasAnswered;

    public void Good()
    {
        _hasAnswered = true;
        _lastSaidUnavailable = false;
        Limiter.Good();
    }

    /// <summary>
    /// The service asked to be left alone. After "too many requests" nobody goes meanwhile. "Unavailable" may be one server's
    /// word of one request: it holds up that request alone, unless the next one hears the same with no good answer in between.
    /// </summary>
    public void LeaveAlone(TimeSpan delay, bool tooMany)
    {
        if (tooMany || _lastSaidUnavailable)
            Limiter.Close(delay);
        _lastSaidUnavailable = !tooMany;
    }

    /// <summary>For how long nobody asks, because the service answered nothing, not even that it fails, for as long as a search could wait.</summary>
    public TimeSpan SilentFor
    {
        get
        {
            lock (_lock)
            {
                var now = _time.GetTimestamp();
                return _silentUntil > now ? _time.GetElapsedTime(now, _silentUntil) : TimeSpan.Zero;
            }
        }
    }

    /// <summary>The service answered something.</summary>
    public void Answered()
    {
        lock (_lock)
        {
            _lastAnswer = _time.GetTimestamp();
            _silentUntil = long.MinValue;
            _silences = 0;
        }
    }

    /// <summary>A request was given up without an answer. Where nobody else had one meanwhile, the others need not wait for the same.</summary>
    /// <param name="since">When it was first sent.</param>
    public void HeardNothing(long since)
    {
        lock (_lock)
        {
            var now = _time.GetTimestamp();
            // Those that were sent at the same time say the same once.
            if (_lastAnswer >= since || _silentUntil > now)
                return;
            var duration = FirstBreak * Math.Pow(2, Math.Min(_silences++, 8));
            _silentUntil = now + (long)((duration < LongestBreak ? duration : LongestBreak).TotalSeconds * _time.TimestampFrequency);
        }
    }

    public void Dispose() => Limiter.Dispose();
}
