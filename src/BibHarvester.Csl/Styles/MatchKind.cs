namespace BibHarvester.Csl.Styles;

/// <summary>How tests are combined.</summary>
internal enum MatchKind : byte
{
    All,
    Any,
    None,
    Nand,
}
