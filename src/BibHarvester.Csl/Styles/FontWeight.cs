namespace BibHarvester.Csl.Styles;

/// <summary>The weight of letters.</summary>
internal enum FontWeight : byte
{
    Unset,
    Normal,
    Bold,
    Light,
}
