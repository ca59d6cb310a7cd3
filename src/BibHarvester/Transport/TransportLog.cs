using Microsoft.Extensions.Logging;

namespace BibHarvester.Transport;

/// <summary>What is logged of requests. Addresses are shown without keys and contact addresses.</summary>
internal static partial class TransportLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Debug, Message = "{Source}: asking {Url}")]
    public static partial void Asking(ILogger logger, string source, string url);

    [LoggerMessage(EventId = 2, Level = LogLevel.Debug, Message = "{Source}: {Status} from {Url}, {Bytes} bytes in {Elapsed}")]
    public static partial void Answered(ILogger logger, string source, int status, string url, int bytes, TimeSpan elapsed);

    [LoggerMessage(EventId = 3, Level = LogLevel.Information, Message = "{Source} {Problem}; attempt {Attempt} is followed by another in {Delay}")]
    public static partial void Retrying(ILogger logger, string source, string problem, int attempt, TimeSpan delay);

    [LoggerMessage(EventId = 4, Level = LogLevel.Debug, Message = "{Source}: redirected to {Url}")]
    public static partial void Redirected(ILogger logger, string source, string url);

    [LoggerMessage(EventId = 6, Level = LogLevel.Warning, Message = "{Message} Answers are not kept any more.")]
    public static partial void CacheFailed(ILogger logger, string message);

    [LoggerMessage(EventId = 7, Level = LogLevel.Information, Message = "{Source}: the answer kept since {RetrievedAt:O} is given, because: {Problem}")]
    public static partial void KeptInstead(ILogger logger, string source, DateTimeOffset retrievedAt, string problem);

    [LoggerMessage(EventId = 5, Level = LogLevel.Warning, Message = "{Message}")]
    public static partial void Failed(ILogger logger, string message);
}
