using System.Net;

namespace BibHarvester.Transport;

/// <summary>A definite answer of a service: a whole body, or that there is none of what was asked.</summary>
/// <param name="Status">200; one that means absence: 404, 406, 410; or 304, that what is kept still holds.</param>
/// <param name="Payload">The body; absent where there is none of use.</param>
internal sealed record Answer(HttpStatusCode Status, HarvestPayload? Payload)
{
    public DateTimeOffset RetrievedAt { get; init; }

    public string? ETag { get; init; }

    public DateTimeOffset? LastModified { get; init; }

    public DateTimeOffset? Date { get; init; }
}
