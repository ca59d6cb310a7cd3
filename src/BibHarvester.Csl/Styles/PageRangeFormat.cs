namespace BibHarvester.Csl.Styles;

/// <summary>How page ranges are shortened.</summary>
internal enum PageRangeFormat : byte
{
    Unset,
    Expanded,
    Minimal,
    MinimalTwo,
    Chicago15,
    Chicago16,
}
