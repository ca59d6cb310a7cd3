using System.Net;

namespace BibHarvester;

/// <summary>A source failed, or a result without a record was asked for one.</summary>
/// <remarks>Messages and addresses shown carry no keys and no addresses of people.</remarks>
public sealed class HarvestException : Exception
{
    /// <summary>An exception without a message of its own.</summary>
    public HarvestException()
    {
    }

    /// <summary>An exception with a message.</summary>
    /// <param name="message">What happened, in one sentence.</param>
    public HarvestException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message and what led to it.</summary>
    /// <param name="message">What happened, in one sentence.</param>
    /// <param name="innerException">What led to it.</param>
    public HarvestException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The name of the source that failed; absent where it was none.</summary>
    public string? SourceName { get; init; }

    /// <summary>The status of the answer; absent where there was no answer.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>What was asked, without keys and addresses of people.</summary>
    public string? Url { get; init; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; init; }

    /// <summary>Whether the same request may succeed later.</summary>
    public bool IsTransient { get; init; }

    /// <summary>Whether no connection could be made: no such host, refused, no route.</summary>
    public bool IsUnreachable { get; init; }

    /// <summary>Whether nobody was asked, because nobody may be, and no answer is kept.</summary>
    internal bool IsNotKept { get; init; }

    /// <summary>How long the source asked to be left alone; absent where it did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
