namespace BibHarvester.Csl.Styles;

/// <summary>Which names show the family name first.</summary>
internal enum NameOrder : byte
{
    Unset,
    None,
    First,
    All,
}
