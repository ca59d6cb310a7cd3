namespace BibHarvester.Csl.Engine;

/// <summary>What a cite leaves out because the one before says it.</summary>
internal enum CollapsedParts : byte
{
    None,
    Names,
    NamesAndYear,
}
