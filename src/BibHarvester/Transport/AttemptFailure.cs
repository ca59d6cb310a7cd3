using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace BibHarvester.Transport;

/// <summary>Why one attempt failed. It stays inside of the transport; outside it becomes a <see cref="HarvestException"/>.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Thrown in one room only.")]
[SuppressMessage("Design", "CA1064", Justification = "Never leaves the transport.")]
internal sealed class AttemptFailure(string problem, Exception? inner = null) : Exception(problem, inner)
{
    /// <summary>Whether another attempt may succeed.</summary>
    public bool IsTransient { get; init; } = true;

    /// <summary>Whether no connection could be made.</summary>
    public bool IsUnreachable { get; init; }

    /// <summary>Whether it is certain that nobody is there: the name is unknown.</summary>
    public bool IsNoSuchHost { get; init; }

    /// <summary>Whether no answer came in time.</summary>
    public bool IsTimeout { get; init; }

    /// <summary>Whether the service said that there were too many requests.</summary>
    public bool IsTooMany { get; init; }

    public HttpStatusCode? Status { get; init; }

    /// <summary>How long the service asked to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the circuit was open, so that nothing was sent.</summary>
    public bool IsNotAsked { get; init; }

    /// <summary>Whether nothing was sent, because the service had not answered anybody.</summary>
    public bool IsSilent { get; init; }

    /// <summary>What was asked at last, redirects included.</summary>
    public Uri? Url { get; set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>Whether it tells that the service is down. Too many requests do not, nor does the refusal of one.</summary>
    public bool CountsForBreaker => IsTransient && !IsTooMany && !IsNotAsked && !IsSilent;
}
