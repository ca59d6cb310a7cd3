using System.Runtime.InteropServices;

namespace BibHarvester.Sources;

/// <summary>How often a service may be asked.</summary>
/// <param name="Requests">How many requests may arrive within any one interval.</param>
/// <param name="Interval">The interval.</param>
/// <param name="Concurrency">How many may be under way at once; absent where the service sets no such limit.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SourceLimit(int Requests, TimeSpan Interval, int? Concurrency = null)
{
    /// <summary>What is kept to where nobody says anything: five requests a second, four at once.</summary>
    public static SourceLimit Cautious { get; } = new(5, TimeSpan.FromSeconds(1), 4);
}
