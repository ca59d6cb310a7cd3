namespace BibHarvester.Transport;

/// <summary>How long a failed request waits before it is tried again.</summary>
internal sealed class Backoff(Random random)
{
    private static readonly TimeSpan AfterFault = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan AfterTooMany = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>The delay before the next attempt: doubling, capped, spread upwards by up to a half.</summary>
    /// <param name="failed">How many attempts failed, from 1.</param>
    /// <param name="tooMany">Whether the service said that there were too many requests: then it starts at a second.</param>
    public TimeSpan Delay(int failed, bool tooMany)
    {
        var start = tooMany ? AfterTooMany : AfterFault;
        var delay = start * Math.Pow(2, Math.Min(failed - 1, 16));
        return Spread(delay < Longest ? delay : Longest, 0.5);
    }

    /// <summary>A delay that the service asked for, spread upwards by a little, so that not everyone comes back at once.</summary>
    public TimeSpan Asked(TimeSpan retryAfter) =>
        retryAfter + Spread(TimeSpan.FromMilliseconds(50), 1) + (TimeSpan.FromMilliseconds(10) * Math.Min(retryAfter.TotalSeconds, 30) * Next());

    private TimeSpan Spread(TimeSpan delay, double share) => delay * (1 + (share * Next()));

    private double Next()
    {
        if (ReferenceEquals(random, Random.Shared))
            return random.NextDouble();
        lock (random)
            return random.NextDouble();
    }
}
