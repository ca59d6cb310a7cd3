namespace BibHarvester.Csl.Items;

/// <summary>A set of variables as a mask, so that a condition is one comparison.</summary>
/// <param name="bits">One bit a variable.</param>
internal readonly struct VariableSet(UInt128 bits) : IEquatable<VariableSet>
{
    private readonly UInt128 _bits = bits;

    public bool IsEmpty => _bits == UInt128.Zero;

    public int Count => (int)UInt128.PopCount(_bits);

    public bool Contains(Variable variable) => (_bits & Bit(variable)) != UInt128.Zero;

    public VariableSet With(Variable variable) => new(_bits | Bit(variable));

    public VariableSet Without(Variable variable) => new(_bits & ~Bit(variable));

    public VariableSet Union(VariableSet other) => new(_bits | other._bits);

    public VariableSet Intersect(VariableSet other) => new(_bits & other._bits);

    /// <summary>How many members come before a variable: its place in a packed array.</summary>
    public int CountBefore(Variable variable) => (int)UInt128.PopCount(_bits & (Bit(variable) - UInt128.One));

    public bool Equals(VariableSet other) => _bits == other._bits;

    public override bool Equals(object? obj) => obj is VariableSet other && Equals(other);

    public override int GetHashCode() => _bits.GetHashCode();

    private static UInt128 Bit(Variable variable) => UInt128.One << (int)variable;
}
