namespace BibHarvester.Csl.Styles;

/// <summary>The form of small letters.</summary>
internal enum FontVariant : byte
{
    Unset,
    Normal,
    SmallCaps,
}
