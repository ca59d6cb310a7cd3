namespace BibHarvester.Sources;

/// <summary>A GET request to a source, put together from values that are not encoded yet.</summary>
public sealed record SourceRequest
{
    /// <summary>The segments of the path after the source's address. Each is encoded as a whole, so that a DOI's slash stays inside of its segment.</summary>
    public required ValueList<string> Path { get; init; }

    /// <summary>The parameters of the query, in this order.</summary>
    public ValueList<KeyValuePair<string, string>> Query { get; init; } = [];

    /// <summary>Headers that carry keys. They are sent to the source's own address only, and shown nowhere.</summary>
    public ValueList<KeyValuePair<string, string>> SecretHeaders { get; init; } = [];

    /// <summary>What is accepted.</summary>
    public string Accept { get; init; } = "application/json";

    /// <summary>The budget that it draws on.</summary>
    public RequestPool Pool { get; init; }

    /// <summary>A request for the resource at a path.</summary>
    /// <param name="path">The segments of the path.</param>
    /// <returns>The request.</returns>
    public static SourceRequest For(params ReadOnlySpan<string> path) => new() { Path = ValueList.Create(path) };

    /// <summary>The request without what it carries in secret.</summary>
    /// <returns>Text for logs.</returns>
    public override string ToString() => string.Join('/', Path);
}
