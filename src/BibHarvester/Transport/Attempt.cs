namespace BibHarvester.Transport;

/// <summary>One request of one hop on its way through a gate.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Departure">Its place in the limiter.</param>
/// <param name="IsStamped">Whether the limiter is told when it is written.</param>
internal sealed record Attempt(Gate Gate, Departure Departure, bool IsStamped)
{
    /// <summary>Under which the message carries it.</summary>
    public static readonly HttpRequestOptionsKey<Attempt> Key = new("BibHarvester.Attempt");
}
