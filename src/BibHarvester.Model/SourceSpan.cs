using System.Runtime.InteropServices;

namespace BibHarvester;

/// <summary>A place in a payload.</summary>
/// <param name="Start">The first byte, from 0.</param>
/// <param name="Length">How many bytes.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SourceSpan(long Start, int Length);
