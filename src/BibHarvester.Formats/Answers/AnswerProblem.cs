namespace BibHarvester.Formats.Answers;

/// <summary>What is the matter where a service answers something else than works.</summary>
public enum AnswerProblem
{
    /// <summary>There is no such work; asking again does not help, asking another service may.</summary>
    NotFound,

    /// <summary>Too much was asked, or the day's share is used up; later the answer may be another.</summary>
    OverLimit,

    /// <summary>The service does not accept the question: a parameter, an identifier of the wrong kind, a key.</summary>
    Refused,

    /// <summary>The service failed: an internal error, a proxy's page, nothing at all.</summary>
    Failure,
}
