using BibHarvester.Formats;

namespace BibHarvester.Resolving;

/// <summary>What a list request gave.</summary>
/// <param name="Items">What was read, by identifier; empty where the request failed.</param>
/// <param name="Payload">The answer; absent where the request failed, or was never sent because each goes alone.</param>
/// <param name="Error">Why it failed.</param>
internal sealed record BatchAnswer(IReadOnlyDictionary<Identifier, ReadItem> Items, HarvestPayload? Payload, HarvestException? Error)
{
    private static readonly Dictionary<Identifier, ReadItem> None = [];

    /// <summary>Those that were asked for, now or by somebody else a moment ago. Whoever is not among them goes alone.</summary>
    public IReadOnlyList<Identifier> Asked { get; init; } = [];

    /// <summary>The list is given up, and each identifier asked for alone.</summary>
    public static BatchAnswer Apart { get; } = new(None, null, null);

    /// <summary>Lists of somebody else did not hold these.</summary>
    public static BatchAnswer WithoutAny(IReadOnlyList<Identifier> missing) => new(None, null, null) { Asked = missing };

    public static BatchAnswer Failed(HarvestException error) => new(None, null, error);
}
