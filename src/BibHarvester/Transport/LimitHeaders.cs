using System.Buffers;
using System.Globalization;
using System.Net.Http.Headers;
using BibHarvester.Sources;

namespace BibHarvester.Transport;

/// <summary>What an answer says about the limits of the service.</summary>
/// <param name="Requests">How many requests an interval may have; absent where nothing usable is said.</param>
/// <param name="Interval">The interval; absent where <paramref name="Requests"/> is.</param>
/// <param name="Concurrency">How many requests may be under way; absent where nothing is said.</param>
/// <param name="Pool">The name of the budget; absent where nothing is said.</param>
/// <param name="SpentFor">How long it takes until there are requests again; absent while some are left, and where nothing is said.</param>
internal readonly record struct LimitHeaders(int? Requests, TimeSpan? Interval, int? Concurrency, string? Pool, TimeSpan? SpentFor = null)
{
    /// <summary>A reset beyond that is a moment, in seconds since 1970, and no duration: OpenAlex and RFC drafts count down, Zenodo and ADS name the moment.</summary>
    private const double LongestCountdown = 1_000_000_000;

    private static readonly SearchValues<char> Decimal = SearchValues.Create("0123456789.");

    /// <summary>Reads the headers in either spelling. A limit without its interval says nothing: it may be for an hour.</summary>
    public static LimitHeaders Read(HttpResponseHeaders headers, TimeProvider time)
    {
        var requests = Number(headers, "x-rate-limit-limit") ?? Number(headers, "x-rate-limit") ?? Number(headers, "x-ratelimit-limit");
        var interval = Duration(Text(headers, "x-rate-limit-interval") ?? Text(headers, "x-ratelimit-interval"));
        if (requests is null || interval is null)
            (requests, interval) = (null, null);
        return new LimitHeaders(requests, interval, Number(headers, "x-concurrency-limit"), Text(headers, "x-api-pool"), SpentBudget(headers, time));
    }

    private static TimeSpan? SpentBudget(HttpResponseHeaders headers, TimeProvider time)
    {
        var left = Text(headers, "x-ratelimit-remaining") ?? Text(headers, "ratelimit-remaining");
        if (!double.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var remaining) || remaining > 0)
            return null;
        var reset = Text(headers, "x-ratelimit-reset") ?? Text(headers, "ratelimit-reset");
        if (!double.TryParse(reset, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            return null;
        if (seconds >= LongestCountdown)
            seconds -= time.GetUtcNow().ToUnixTimeMilliseconds() / 1000.0;
        return seconds is > 0 and < 86_400 * 31.0 ? TimeSpan.FromSeconds(seconds) : null;
    }

    private static string? Text(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault(v => !string.IsNullOrWhiteSpace(v))?.Trim() : null;

    private static int? Number(HttpResponseHeaders headers, string name) =>
        int.TryParse(Text(headers, name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0 ? value : null;

    // "1s", "300s", "5m", "500ms"; a bare number counts seconds.
    private static TimeSpan? Duration(string? text)
    {
        if (text is null)
            return null;
        var digits = text.AsSpan().IndexOfAnyExcept(Decimal);
        var number = digits < 0 ? text : text.AsSpan(0, digits);
        double? unit = (digits < 0 ? "s" : text.AsSpan(digits).Trim().ToString()) switch
        {
            "ms" => 0.001,
            "s" => 1,
            "m" => 60,
            "h" => 3600,
            _ => null,
        };
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) &&
            value * unit is > 0 and < 86_400 * 31.0
            ? TimeSpan.FromSeconds(value * unit.GetValueOrDefault())
            : null;
    }
}
