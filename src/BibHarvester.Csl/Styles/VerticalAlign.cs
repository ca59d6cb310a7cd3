namespace BibHarvester.Csl.Styles;

/// <summary>The height of the text.</summary>
internal enum VerticalAlign : byte
{
    Unset,
    Baseline,
    Superscript,
    Subscript,
}
