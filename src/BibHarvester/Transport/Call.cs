using BibHarvester.Sources;
using BibHarvester.Storage;

namespace BibHarvester.Transport;

/// <summary>What the policy handler must know of a request beside the message itself.</summary>
internal sealed class Call(SourceService service, SourceRequest request, Deadline deadline)
{
    /// <summary>Under which the message carries it.</summary>
    public static readonly HttpRequestOptionsKey<Call> Key = new("BibHarvester.Call");

    /// <summary>The source that the search asked; a redirect may lead to another's service.</summary>
    public SourceService Service => service;

    public SourceRequest Request => request;

    public Deadline Deadline => deadline;

    /// <summary>The answer that is kept: the service is asked whether it still holds. Absent where none is.</summary>
    public StoredAnswer? Kept { get; init; }

    /// <summary>The names of the parameters that are added when the request is sent: they tell keys, and who asks.</summary>
    public IReadOnlyList<string> OwnParameters { get; } =
    [
        .. request.SecretParameters.Select(p => p.Key),
        .. service.Source.ContactParameter is { } contact ? [contact] : Array.Empty<string>(),
    ];

    /// <summary>Which attempt is under way, from 1.</summary>
    public int Attempt { get; set; } = 1;

    /// <summary>The whole body of the last answer.</summary>
    public byte[] Body { get; set; } = [];

    /// <summary>How many attempts ended because the service did not answer in time.</summary>
    public int Timeouts { get; set; }
}
