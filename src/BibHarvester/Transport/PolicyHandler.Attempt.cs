using System.Net;
using System.Net.Sockets;
using System.Text;
using BibHarvester.Storage;
using Polly.CircuitBreaker;

namespace BibHarvester.Transport;

internal sealed partial class PolicyHandler
{
    /// <summary>How long the service gets to see that we hung up, before the place counts as free.</summary>
    private static readonly TimeSpan HangUp = TimeSpan.FromMilliseconds(100);

    private async ValueTask<HttpResponseMessage> AttemptAsync(Gate gate, Hop hop, CancellationToken cancellationToken)
    {
        var attempt = await EnterAsync(gate, hop, cancellationToken).ConfigureAwait(false);
        using var timeout = new CancellationTokenSource(gate.Latencies.AttemptTimeout(hop.Call.Timeouts), _time);
        using var ending = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), timeout);
        var start = _time.GetTimestamp();
        try
        {
            using var message = MakeMessage(hop, attempt);
            Stamp.Expect(attempt.IsStamped ? new Stamp(gate.Limiter, attempt.Departure) : null);
            var response = await base.SendAsync(message, timeout.Token).ConfigureAwait(false);
            gate.Limiter.Answered(attempt.Departure);
            gate.Answered();
            var body = await ReadAsync(gate, hop, response, timeout.Token).ConfigureAwait(false);
            Leave(attempt);
            gate.Latencies.Add(_time.GetElapsedTime(start));
            Check(gate, hop, response, body);
            gate.Good();
            hop.Call.Body = body;
            return response;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            HangUpOn(attempt);
            throw;
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            HangUpOn(attempt);
            hop.Call.Timeouts++;
            throw new AttemptFailure($"did not answer within {_time.GetElapsedTime(start).TotalSeconds:0.#} s") { IsTimeout = true };
        }
        catch (OperationCanceledException exception)
        {
            // What remains is the handler's own timeout of a connection.
            Leave(attempt);
            throw new AttemptFailure("could not be reached in time", exception) { IsUnreachable = true };
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            Leave(attempt);
            throw Translate(exception);
        }
        catch
        {
            Leave(attempt);
            throw;
        }
        finally
        {
            Stamp.Expect(null);
        }
    }

    private async Task<Attempt> EnterAsync(Gate gate, Hop hop, CancellationToken cancellationToken)
    {
        var deadline = hop.Call.Deadline;
        if (gate.Limiter.ClosedFor is var closed && closed > (deadline.IsPatient ? _options.MaxRetryAfter : deadline.Left))
            throw new AttemptFailure($"asked to be left alone for {closed.TotalSeconds:0} s") { IsTransient = false, RetryAfter = closed };
        ThrowIfSilent(gate);
        deadline.EnterQueue();
        try
        {
            var departure = await gate.Limiter.EnterAsync(hop.Attempt > 1, cancellationToken).ConfigureAwait(false);
            if (gate.State.CircuitState is CircuitState.Open)
            {
                // The service went down while this request was in the queue.
                gate.Limiter.Leave(departure, neverSent: true);
                throw new BrokenCircuitException();
            }

            if (gate.SilentFor > TimeSpan.Zero)
            {
                gate.Limiter.Leave(departure, neverSent: true);
                ThrowIfSilent(gate);
            }

            hop.FirstSentAt ??= _time.GetTimestamp();
            // A proxy may ask for its password on one connection and get it on another.
            return new Attempt(gate, departure, _stampsDepartures && Connections.ProxyFor(hop.Url, _options) is null);
        }
        finally
        {
            deadline.LeaveQueue();
        }
    }

    /// <exception cref="AttemptFailure">The service has not answered anybody of late.</exception>
    private static void ThrowIfSilent(Gate gate)
    {
        if (gate.SilentFor is var silent && silent > TimeSpan.Zero)
        {
            throw new AttemptFailure("did not answer others in time and is left alone for a while") { IsSilent = true, RetryAfter = silent };
        }
    }

    private HttpRequestMessage MakeMessage(Hop hop, Attempt attempt)
    {
        var isKnown = _services.IsKnown(hop.Service);
        var request = hop.Call.Request;
        // Whoever the source redirects to learns neither keys nor, unless the user knows it, who asks.
        IReadOnlyList<KeyValuePair<string, string>> own = [.. isKnown ? Introduction(hop) : [], .. hop.Service == hop.Call.Service ? request.SecretParameters : []];
        var message = new HttpRequestMessage(
            request.IsPost ? HttpMethod.Post : HttpMethod.Get,
            request.Form.IsEmpty ? RequestUrl.With(hop.Url, own) : hop.Url);
        if (request.Json is { } json)
            message.Content = new StringContent(json, Encoding.UTF8, "application/json");
        else if (!request.Form.IsEmpty)
            message.Content = new FormUrlEncodedContent([.. request.Form, .. own]);
        message.Options.Set(Attempt.Key, attempt);
        message.Headers.TryAddWithoutValidation("Accept", request.Accept);
        message.Headers.TryAddWithoutValidation("User-Agent", isKnown ? _userAgentWithContact : _userAgent);
        if (hop.Service == hop.Call.Service)
        {
            foreach (var (name, value) in request.SecretHeaders)
                message.Headers.TryAddWithoutValidation(name, value);
        }

        AskIfStillHolds(message, hop.Call.Kept);
        return message;
    }

    private static void AskIfStillHolds(HttpRequestMessage message, StoredAnswer? kept)
    {
        if (kept?.ETag is { } tag)
            message.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (kept?.LastModified is { } modified)
            message.Headers.IfModifiedSince = modified;
    }

    /// <summary>The parameters by which the service wants to know who asks.</summary>
    private IEnumerable<KeyValuePair<string, string>> Introduction(Hop hop)
    {
        if (hop.Service.Source.ProductParameter is { } product)
            yield return new(product, _options.Product ?? UserAgent.Library);
        if (_options.ContactEmail is { } contact && hop.Service.Source.ContactParameter is { } parameter)
            yield return new(parameter, contact);
    }

    private static void Leave(Attempt attempt) => attempt.Gate.Limiter.Leave(attempt.Departure, neverSent: attempt.IsStamped);

    private static void HangUpOn(Attempt attempt)
    {
        if (attempt.IsStamped && !attempt.Departure.IsSent)
            Leave(attempt);
        else
            attempt.Gate.Limiter.Abandon(attempt.Departure, HangUp);
    }

    private static AttemptFailure Translate(Exception exception)
    {
        var socket = exception.InnerException as SocketException ?? exception.InnerException?.InnerException as SocketException;
        var request = exception as HttpRequestException;
        var isNoSuchHost = request?.HttpRequestError == HttpRequestError.NameResolutionError ||
            socket?.SocketErrorCode is SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain;
        var isUnreachable = isNoSuchHost || request?.HttpRequestError == HttpRequestError.ConnectionError ||
            socket?.SocketErrorCode is SocketError.ConnectionRefused or SocketError.HostUnreachable or SocketError.NetworkUnreachable;
        var problem = request?.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => "could not be found: no such host",
            HttpRequestError.ConnectionError => $"could not be reached{Because(socket)}",
            HttpRequestError.SecureConnectionError => "could not be trusted: the secure connection failed",
            HttpRequestError.ProxyTunnelError => "could not be reached through the proxy",
            HttpRequestError.ResponseEnded or HttpRequestError.InvalidResponse => "broke off its answer",
            _ when exception is InvalidDataException => "sent a damaged compressed body",
            _ => $"broke the connection{Because(socket)}",
        };
        return new AttemptFailure(problem, exception)
        {
            IsUnreachable = isUnreachable,
            IsNoSuchHost = isNoSuchHost,
            Status = request?.StatusCode,
            IsTransient = request?.HttpRequestError is not (HttpRequestError.SecureConnectionError or HttpRequestError.ConfigurationLimitExceeded) &&
                request?.StatusCode is not (HttpStatusCode.ProxyAuthenticationRequired or HttpStatusCode.Forbidden),
        };
    }

    private static string Because(SocketException? exception) => exception?.SocketErrorCode switch
    {
        SocketError.ConnectionRefused => ": connection refused",
        SocketError.ConnectionReset => " (reset)",
        SocketError.HostUnreachable or SocketError.NetworkUnreachable => ": no route",
        SocketError.TimedOut => ": timed out",
        _ => "",
    };
}
