namespace BibHarvester;

/// <summary>What a description of a work is.</summary>
public enum AbstractKind
{
    /// <summary>The abstract.</summary>
    Abstract,

    /// <summary>How the work was made.</summary>
    Methods,

    /// <summary>A technical description.</summary>
    TechnicalInfo,

    /// <summary>A table of contents.</summary>
    TableOfContents,

    /// <summary>The series the work belongs to, described.</summary>
    SeriesInformation,

    /// <summary>Another description.</summary>
    Other,
}
