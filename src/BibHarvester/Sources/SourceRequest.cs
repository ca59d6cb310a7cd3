namespace BibHarvester.Sources;

/// <summary>A request to a source, put together from values that are not encoded yet. Without <see cref="Json"/> and <see cref="Form"/> it is a GET request.</summary>
/// <remarks>Keys stand in <see cref="SecretHeaders"/> and <see cref="SecretParameters"/> and nowhere else: what the other members say is shown, logged and kept.</remarks>
public sealed record SourceRequest
{
    /// <summary>The segments of the path after the source's address. Each is encoded as a whole, so that a DOI's slash stays inside of its segment.</summary>
    public required ValueList<string> Path { get; init; }

    /// <summary>The parameters of the query, in this order.</summary>
    public ValueList<KeyValuePair<string, string>> Query { get; init; } = [];

    /// <summary>Parameters that carry keys: sent in the query, or in the form where there is one, to the source's own address only, and shown nowhere.</summary>
    public ValueList<KeyValuePair<string, string>> SecretParameters { get; init; } = [];

    /// <summary>Headers that carry keys. They are sent to the source's own address only, and shown nowhere.</summary>
    public ValueList<KeyValuePair<string, string>> SecretHeaders { get; init; } = [];

    /// <summary>The fields of a form, which makes it a POST request; contact address and <see cref="SecretParameters"/> are then sent in the form.</summary>
    public ValueList<KeyValuePair<string, string>> Form { get; init; } = [];

    /// <summary>The JSON that is sent, which makes it a POST request; absent where there is none.</summary>
    public string? Json { get; init; }

    /// <summary>What is accepted.</summary>
    public string Accept { get; init; } = "application/json";

    /// <summary>The budget that it draws on.</summary>
    public RequestPool Pool { get; init; }

    /// <summary>Whether it is a POST request. One that asks changes nothing, so that it is tried again like any other.</summary>
    internal bool IsPost => Json is not null || !Form.IsEmpty;

    /// <summary>A request for the resource at a path.</summary>
    /// <param name="path">The segments of the path.</param>
    /// <returns>The request.</returns>
    public static SourceRequest For(params ReadOnlySpan<string> path) => new() { Path = ValueList.Create(path) };

    /// <summary>The request without what it carries in secret.</summary>
    /// <returns>Text for logs.</returns>
    public override string ToString() => string.Join('/', Path);
}
