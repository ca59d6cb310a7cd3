using System.Runtime.InteropServices;

namespace BibHarvester.Sqlite;

/// <summary>How far the building of a snapshot is.</summary>
/// <param name="Read">How many records were read.</param>
/// <param name="Unidentified">How many of them have no identifier to find them by and were left out.</param>
/// <param name="Failed">How many places of the input gave no record.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SnapshotProgress(long Read, long Unidentified, long Failed);
