namespace BibHarvester.Sources;

/// <summary>What part a source's record of a work plays.</summary>
public enum SourcePart
{
    /// <summary>It is the registry of such identifiers, or as good: its record may stand alone.</summary>
    Record,

    /// <summary>It collects what others register: its record fills gaps, and stands alone only where no registry has one.</summary>
    Supplement,

    /// <summary>It knows some side of a work, such as links to its text: its record never stands alone.</summary>
    Complement,
}
