namespace BibHarvester;

/// <summary>What a container is.</summary>
public enum ContainerKind
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>Journal, magazine, newspaper or another periodical.</summary>
    Periodical,

    /// <summary>Book.</summary>
    Book,

    /// <summary>Conference proceedings.</summary>
    Proceedings,

    /// <summary>Series in which the book, report or proceedings stand.</summary>
    Series,

    /// <summary>Repository, preprint server or database.</summary>
    Repository,

    /// <summary>Web site.</summary>
    WebSite,

    /// <summary>Collection of data or media.</summary>
    Collection,
}
