using System.Runtime.InteropServices;

namespace BibHarvester;

/// <summary>How far a bulk search is.</summary>
/// <param name="Done">How many results were given.</param>
/// <param name="Found">How many of them have a record.</param>
/// <param name="Failed">How many of them could not be answered because a source failed.</param>
/// <param name="Total">How many identifiers were given, duplicates and blank ones included; absent where that cannot be known beforehand.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct HarvestProgress(int Done, int Found, int Failed, int? Total);
