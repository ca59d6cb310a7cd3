using System.Net;

namespace BibHarvester.Transport;

internal sealed partial class PolicyHandler
{
    /// <summary>Bodies of errors are read only so that the connection can be used again.</summary>
    private const int ErrorBodyBytes = 64 * 1024;

    private async Task<byte[]> ReadAsync(Gate gate, Hop hop, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        hop.Service.Learn(gate.Pool, LimitHeaders.Read(response.Headers, _time));
        if (response.IsSuccessStatusCode)
            return await BodyReader.ReadAsync(response.Content, _options.MaxResponseBytes, cancellationToken).ConfigureAwait(false);
        try
        {
            return await BodyReader.ReadAsync(response.Content, ErrorBodyBytes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is AttemptFailure or HttpRequestException or IOException or InvalidDataException)
        {
            return [];
        }
    }

    /// <summary>Sorts answers: what is definite comes back, the rest is a failure.</summary>
    /// <exception cref="AttemptFailure">The answer says nothing of what was asked.</exception>
    private void Check(Gate gate, Hop hop, HttpResponseMessage response, byte[] body)
    {
        var status = response.StatusCode;
        switch ((int)status)
        {
            case 204 or 404 or 406 or 410:
            case 304 when hop.Call.Kept is not null:
                return;
            case >= 200 and < 300:
                if (Problem(hop, body) is not { } problem)
                    return;
                // An agency without metadata sends everyone to its pages.
                if (!_services.IsKnown(hop.Service) && body.AsSpan().TrimStart(" \t\r\n\uFEFF"u8).StartsWith("<"u8))
                {
                    response.StatusCode = HttpStatusCode.NotAcceptable;
                    return;
                }

                response.Dispose();
                throw new AttemptFailure($"answered with {problem}") { Status = status };
            default:
                if (IsRedirect(status))
                    return;
                var isTooMany = status == HttpStatusCode.TooManyRequests;
                var retryAfter = RetryAfter.Read(response, _time) ?? (isTooMany ? LimitHeaders.Read(response.Headers, _time).SpentFor : null);
                response.Dispose();
                throw new AttemptFailure(isTooMany ? "says that there are too many requests (429)" : $"answered {(int)status}")
                {
                    Status = status,
                    IsTooMany = isTooMany,
                    RetryAfter = retryAfter,
                    IsTransient = isTooMany || (int)status is 408 or 425 or 500 or (>= 502 and <= 504) or (>= 506 and <= 599),
                };
        }
    }

    private static string? Problem(Hop hop, ReadOnlySpan<byte> body)
    {
        if (hop.Call.Request.Accept.Contains("json", StringComparison.OrdinalIgnoreCase))
            return JsonCheck.Problem(body);
        if (hop.Call.Request.Accept.Contains("xml", StringComparison.OrdinalIgnoreCase))
            return XmlCheck.Problem(body);
        return body.TrimStart(" \t\r\n"u8).IsEmpty ? "an empty body" : null;
    }
}
