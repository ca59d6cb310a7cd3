namespace BibHarvester;

/// <summary>What happened at a date.</summary>
public enum DateKind
{
    /// <summary>The source's one date of publication, of no said medium.</summary>
    Issued,

    /// <summary>Published in print.</summary>
    Print,

    /// <summary>Published online.</summary>
    Online,

    /// <summary>Published in another medium.</summary>
    OtherMedium,

    /// <summary>Posted to a preprint server or repository.</summary>
    Posted,

    /// <summary>Submitted or received.</summary>
    Submitted,

    /// <summary>Accepted for publication.</summary>
    Accepted,

    /// <summary>Approved, as a dissertation or report.</summary>
    Approved,

    /// <summary>Made available.</summary>
    Available,

    /// <summary>Copyright.</summary>
    Copyright,

    /// <summary>First published, where this is a later edition.</summary>
    Original,

    /// <summary>The content was made.</summary>
    ContentCreated,

    /// <summary>The content was changed.</summary>
    ContentUpdated,

    /// <summary>Data were collected.</summary>
    Collected,

    /// <summary>The content is valid or covered.</summary>
    Valid,

    /// <summary>Withdrawn.</summary>
    Withdrawn,

    /// <summary>Looked at online by who cites it.</summary>
    Accessed,

    /// <summary>The registry's record was made; never a date of publication.</summary>
    RecordCreated,

    /// <summary>The registry's record was deposited; never a date of publication.</summary>
    RecordDeposited,

    /// <summary>The registry's record was indexed or updated; never a date of publication.</summary>
    RecordUpdated,

    /// <summary>Another date.</summary>
    Other,
}
