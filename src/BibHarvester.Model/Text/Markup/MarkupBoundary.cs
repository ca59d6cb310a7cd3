namespace BibHarvester;

/// <summary>Which tags stand between two visible characters.</summary>
[Flags]
internal enum MarkupBoundary
{
    None = 0,
    Tag = 1,
    FaceOpened = 2,
    FaceClosed = 4,
    MathOpened = 8,
    MathClosed = 16,
    ScriptOpened = 32,
}
