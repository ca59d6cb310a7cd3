namespace BibHarvester.Csl.Styles;

/// <summary>A line under the text.</summary>
internal enum TextDecoration : byte
{
    Unset,
    None,
    Underline,
}
