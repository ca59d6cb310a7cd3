using System.Numerics;
using System.Runtime.InteropServices;

namespace BibHarvester.Csl.Items;

/// <summary>A set of variables as a mask, so that a condition is one comparison.</summary>
/// <remarks>
/// Two words instead of one <see cref="UInt128"/>: code that touches that type is never compiled ahead of time, so that a
/// program would start by compiling most of the engine.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct VariableSet : IEquatable<VariableSet>
{
    private readonly ulong _low;
    private readonly ulong _high;

    private VariableSet(ulong low, ulong high)
    {
        _low = low;
        _high = high;
    }

    public bool IsEmpty => (_low | _high) == 0;

    public int Count => BitOperations.PopCount(_low) + BitOperations.PopCount(_high);

    public bool Contains(Variable variable) => ((_low & Low(variable)) | (_high & High(variable))) != 0;

    public VariableSet With(Variable variable) => new(_low | Low(variable), _high | High(variable));

    public VariableSet Without(Variable variable) => new(_low & ~Low(variable), _high & ~High(variable));

    public VariableSet Union(VariableSet other) => new(_low | other._low, _high | other._high);

    public VariableSet Intersect(VariableSet other) => new(_low & other._low, _high & other._high);

    /// <summary>How many members come before a variable: its place in a packed array.</summary>
    public int CountBefore(Variable variable) => (int)variable < 64
        ? BitOperations.PopCount(_low & (Low(variable) - 1))
        : BitOperations.PopCount(_low) + BitOperations.PopCount(_high & (High(variable) - 1));

    public bool Equals(VariableSet other) => _low == other._low && _high == other._high;

    public override bool Equals(object? obj) => obj is VariableSet other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_low, _high);

    private static ulong Low(Variable variable) => (int)variable < 64 ? 1UL << (int)variable : 0;

    private static ulong High(Variable variable) => (int)variable < 64 ? 0 : 1UL << ((int)variable - 64);
}
