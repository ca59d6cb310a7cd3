namespace BibHarvester;

/// <summary>Which tags stand between two visible characters.</summary>
[Flags]
internal enum MarkupBoundary
{
    None = 0,
    Tag = 1,
    FaceClosed = 2,
    MathOpened = 4,
    MathClosed = 8,
}
