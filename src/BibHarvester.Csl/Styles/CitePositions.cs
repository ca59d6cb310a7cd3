namespace BibHarvester.Csl.Styles;

/// <summary>Positions of a cite that a condition tests.</summary>
[Flags]
internal enum CitePositions : byte
{
    None = 0,
    First = 1,
    Subsequent = 2,
    Ibid = 4,
    IbidWithLocator = 8,
    NearNote = 16,
    FarNote = 32,
}
