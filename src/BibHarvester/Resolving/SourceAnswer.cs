using BibHarvester.Transport;

namespace BibHarvester.Resolving;

/// <summary>What one source gave for a work, beside its registry.</summary>
/// <param name="Service">The source.</param>
/// <param name="Asked">What it was asked for.</param>
/// <param name="Record">Its record; absent where it has none or failed.</param>
/// <param name="Payload">The answer that the record stands in.</param>
/// <param name="Error">Why it failed.</param>
internal sealed record SourceAnswer(
    SourceService Service, Identifier Asked, BibRecord? Record = null, HarvestPayload? Payload = null, HarvestException? Error = null);
