namespace BibHarvester;

/// <summary>What has become of a work, or how far it is.</summary>
public enum StatusKind
{
    /// <summary>Another status; <see cref="WorkStatus.Text"/> names it.</summary>
    Other,

    /// <summary>Retracted.</summary>
    Retracted,

    /// <summary>Withdrawn.</summary>
    Withdrawn,

    /// <summary>Removed.</summary>
    Removed,

    /// <summary>Corrected by an erratum, corrigendum or correction.</summary>
    Corrected,

    /// <summary>Subject of an expression of concern.</summary>
    ExpressionOfConcern,

    /// <summary>Reinstated after a retraction.</summary>
    Reinstated,

    /// <summary>Followed by a new version.</summary>
    Updated,

    /// <summary>In press.</summary>
    InPress,

    /// <summary>Forthcoming.</summary>
    Forthcoming,

    /// <summary>Submitted.</summary>
    Submitted,
}
