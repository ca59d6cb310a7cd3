namespace BibHarvester.Csl.Engine;

/// <summary>Where a cite stands among those of the same work.</summary>
internal enum Position : byte
{
    First,
    Subsequent,
    Ibid,
    IbidWithLocator,
    NearNote,
    FarNote,
}
