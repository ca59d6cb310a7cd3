namespace BibHarvester.Csl.Styles;

/// <summary>When a non-dropping particle moves behind the given name.</summary>
internal enum ParticleDemotion : byte
{
    DisplayAndSort,
    SortOnly,
    Never,
}
