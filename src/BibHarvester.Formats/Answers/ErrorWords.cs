using System.Globalization;
using System.Runtime.InteropServices;

namespace BibHarvester.Formats.Answers;

/// <summary>What a service said, and the code that it gave with it.</summary>
/// <param name="Message">The words.</param>
/// <param name="Code">A code: a status of HTTP or a word; absent where there is none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ErrorWords(string Message, string? Code = null)
{
    private static readonly string[] OfLimit =
        ["too many requests", "rate limit", "ratelimit", "limit exceeded", "exceeded the limit", "quota", "throttl", "resource_exhausted", "out of budget", "insufficient budget"];

    private static readonly string[] OfAbsence =
        [
            "not found", "notfound", "does not exist", "doesn't exist", "doesn’t exist", "no such", "no entity found", "could not be found", "couldn't be found",
            "no match", "norecordsmatch", "iddoesnotexist", "no record", "no result", "no document", "unknown doi", "unknown identifier", "unresolved", "cannot get document",
        ];

    private static readonly string[] OfFailure =
        ["internal server error", "gateway", "time-out", "timed out", "timeout", "unavailable", "overloaded", "exception", "error from server", "maintenance"];

    private static readonly string[] OfRefusal =
        [
            "invalid", "not valid", "unsupported", "not support", "unrecognized", "forbidden", "unauthorized", "not authorized", "bad request", "not allowed", "validation", "mismatch",
            "api key", "apikey", "access token", "malformed", "must be", "too large", "too long", "required", "denied", "locked", "conflict", "not a doi", "badargument",
            "badresumptiontoken", "cannotdisseminateformat", "badverb", "no positive", "not acceptable",
        ];

    /// <summary>What the words and the code mean; absent where neither says it.</summary>
    public AnswerProblem? Problem
    {
        get
        {
            if (IsSaid(OfLimit))
                return AnswerProblem.OverLimit;
            if (int.TryParse(Code, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && OfCode(status) is { } byCode)
                return byCode;
            if (Code is not null && IsIn(Code, OfRefusal))
                return AnswerProblem.Refused;
            if (IsSaid(OfAbsence))
                return AnswerProblem.NotFound;
            if (IsSaid(OfFailure))
                return AnswerProblem.Failure;
            return IsSaid(OfRefusal) ? AnswerProblem.Refused : null;
        }
    }

    private static AnswerProblem? OfCode(int status) => status switch
    {
        404 or 410 => AnswerProblem.NotFound,
        429 => AnswerProblem.OverLimit,
        408 or 425 or (>= 500 and < 600) => AnswerProblem.Failure,
        >= 400 and < 500 => AnswerProblem.Refused,
        _ => null,
    };

    private bool IsSaid(string[] words) => IsIn(Message, words) || (Code is not null && IsIn(Code, words));

    private static bool IsIn(string text, string[] words) => Array.Exists(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
