namespace BibHarvester.Testing;

/// <summary>A request that reached the stub.</summary>
/// <param name="Path">The path as it stood on the wire, percent-encoding included.</param>
/// <param name="Query">The query as it stood on the wire, without the question mark.</param>
/// <param name="Headers">The headers.</param>
/// <param name="At">When it came, by the stub's own steady clock.</param>
public sealed record StubRequest(string Path, string Query, IReadOnlyDictionary<string, string> Headers, TimeSpan At)
{
    /// <summary>The method.</summary>
    public string Method { get; init; } = "GET";

    /// <summary>The body, read as UTF-8; empty where there is none.</summary>
    public string Body { get; init; } = "";

    /// <summary>Path and query, decoded.</summary>
    public string Decoded => Uri.UnescapeDataString(Query.Length == 0 ? Path : $"{Path}?{Query}");
}
