namespace BibHarvester.Merging.Matching;

/// <summary>How far the form of a work is that a record is about.</summary>
internal enum WorkStage
{
    /// <summary>The record does not show it.</summary>
    Unknown,

    /// <summary>On a server of preprints.</summary>
    Preprint,

    /// <summary>In a journal, in proceedings, as a book.</summary>
    Published,
}
