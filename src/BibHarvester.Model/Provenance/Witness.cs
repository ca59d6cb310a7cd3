namespace BibHarvester;

/// <summary>Who said it: one answer of one source.</summary>
public sealed record Witness
{
    /// <summary>The source, such as <c>crossref</c>, or the name of a file.</summary>
    public required string Source { get; init; }

    /// <summary>The format of the payload, such as <c>crossref-json</c>.</summary>
    public string? Format { get; init; }

    /// <summary>Where it was asked, without keys and addresses of people.</summary>
    public string? Url { get; init; }

    /// <summary>When it was said: the time of the answer, or the date of the snapshot it was taken from.</summary>
    public DateTimeOffset? RetrievedAt { get; init; }

    /// <summary>The SHA-256 of the payload in lower-case hexadecimal digits.</summary>
    public string? PayloadHash { get; init; }

    /// <summary>Where in the payload the record stands; absent where it is the whole payload.</summary>
    public SourceSpan? Place { get; init; }

    /// <summary>Whether it was not asked now but kept: from a snapshot, a sample, a cache.</summary>
    public bool IsStored { get; init; }
}
