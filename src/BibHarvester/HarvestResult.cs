using System.Diagnostics.CodeAnalysis;

namespace BibHarvester;

/// <summary>What a search for one identifier gave.</summary>
public sealed record HarvestResult
{
    /// <summary>The text that was given.</summary>
    public required string Query { get; init; }

    /// <summary>How it ended.</summary>
    public required HarvestOutcome Outcome { get; init; }

    /// <summary>The record; absent unless <see cref="Outcome"/> is <see cref="HarvestOutcome.Found"/>.</summary>
    public BibRecord? Record { get; init; }

    /// <summary>The identifier that the text was read as; absent where it is none.</summary>
    public Identifier? RequestedIdentifier { get; init; }

    /// <summary>The identifier under which the work is registered: another than the requested one for an alias or a short DOI.</summary>
    public Identifier? PrimeIdentifier { get; init; }

    /// <summary>The registration agency, as doi.org names it; absent where it was not looked up.</summary>
    public string? Agency { get; init; }

    /// <summary>Where the identifier leads people; known where no metadata was found.</summary>
    public string? LandingUrl { get; init; }

    /// <summary>Who was asked, in that order.</summary>
    public ValueList<string> Asked { get; init; } = [];

    /// <summary>What is odd, with the stable codes of <see cref="HarvestWarnings"/> and of the model.</summary>
    public ValueList<Diagnostic> Warnings { get; init; } = [];

    /// <summary>Why there is no record, in one sentence; absent where there is one.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// Identifiers that exist and differ from the requested one by a slip: text glued to its end, two digits swapped, the case of a
    /// letter. They are offered where <see cref="Outcome"/> is <see cref="HarvestOutcome.NotFound"/>, and never taken in its place.
    /// </summary>
    public ValueList<Identifier> Candidates { get; init; } = [];

    /// <summary>The failure of a source; present where <see cref="Outcome"/> is <see cref="HarvestOutcome.SourceUnavailable"/>,
    /// and where a stored record stands in for a source that failed.</summary>
    public HarvestException? Error { get; init; }

    /// <summary>The answer that the record was read from, the registry's where there are several; absent for stored records.</summary>
    public HarvestPayload? Payload => Payloads.IsEmpty ? null : Payloads[0];

    /// <summary>The answers that the record was read from, the registry's first.</summary>
    public ValueList<HarvestPayload> Payloads { get; init; } = [];

    /// <summary>Whether there is a record.</summary>
    [MemberNotNullWhen(true, nameof(Record))]
    public bool IsFound => Record is not null;

    /// <summary>Whether the identifier is another name of the one the work is registered under.</summary>
    public bool IsAlias => PrimeIdentifier is { } prime && RequestedIdentifier is { } requested && prime != requested;

    /// <summary>Whether the record was not asked for now, but kept: from a cache, a lock file, a snapshot or the sample.
    /// Its witness says of what time it is.</summary>
    public bool IsStored => Record?.Provenance is { Witnesses: [{ IsStored: true }, ..] };

    /// <summary>This result as an exception, for callers who need the record.</summary>
    /// <returns>The exception, to be thrown.</returns>
    public HarvestException ToException() =>
        Error ?? new HarvestException(Reason ?? $"'{Query}' has no record ({Outcome}).");
}
