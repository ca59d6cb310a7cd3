namespace BibHarvester.Csl.Styles;

/// <summary>The slant of letters.</summary>
internal enum FontStyle : byte
{
    Unset,
    Normal,
    Italic,
    Oblique,
}
