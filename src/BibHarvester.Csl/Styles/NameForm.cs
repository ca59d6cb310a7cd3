namespace BibHarvester.Csl.Styles;

/// <summary>Which parts of names are shown.</summary>
internal enum NameForm : byte
{
    Unset,
    Long,
    Short,
    Count,
}
