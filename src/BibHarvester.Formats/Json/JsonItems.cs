using System.Runtime.InteropServices;

namespace BibHarvester.Formats.Json;

/// <summary>Where a walk over a list stands: an array, or one element without its array.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct JsonItems
{
    /// <summary>The element's place, from 0; -1 before the first.</summary>
    public int Index;

    /// <summary>Whether it is one element without an array.</summary>
    public bool IsSingle;

    /// <summary>Before the first element.</summary>
    public static JsonItems Start => new() { Index = -1 };
}
