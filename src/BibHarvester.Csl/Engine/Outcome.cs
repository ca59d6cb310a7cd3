namespace BibHarvester.Csl.Engine;

/// <summary>What a rendered element did with variables; groups decide by it whether they stay.</summary>
[Flags]
internal enum Outcome : byte
{
    None = 0,

    /// <summary>A variable was asked for.</summary>
    Called = 1,

    /// <summary>A variable had a value.</summary>
    Filled = 2,

    /// <summary>Nothing is printed, but nothing else shall stand for it: an empty term.</summary>
    Settled = 4,
}
