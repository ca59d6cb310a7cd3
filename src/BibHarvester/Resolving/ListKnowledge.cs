namespace BibHarvester.Resolving;

/// <summary>What is kept of an identifier that may join a list.</summary>
internal enum ListKnowledge
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The answer to the request for it alone.</summary>
    Answer,

    /// <summary>That a list did not hold it.</summary>
    Missing,
}
