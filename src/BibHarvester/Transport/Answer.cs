using System.Net;

namespace BibHarvester.Transport;

/// <summary>A definite answer of a service: a whole body, or that there is none of what was asked.</summary>
/// <param name="Status">200, or one that means absence: 404, 406, 410.</param>
/// <param name="Payload">The body; absent where there is none of use.</param>
internal sealed record Answer(HttpStatusCode Status, HarvestPayload? Payload);
