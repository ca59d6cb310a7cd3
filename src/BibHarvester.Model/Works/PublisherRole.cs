namespace BibHarvester;

/// <summary>What an organisation did to bring a work out.</summary>
public enum PublisherRole
{
    /// <summary>Publisher.</summary>
    Publisher,

    /// <summary>University, institute or other body behind a thesis, report or preprint.</summary>
    Institution,

    /// <summary>Publisher of the original.</summary>
    OriginalPublisher,

    /// <summary>Distributor.</summary>
    Distributor,
}
