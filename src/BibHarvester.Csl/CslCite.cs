namespace BibHarvester.Csl;

/// <summary>One work in a citation.</summary>
public sealed record CslCite
{
    /// <summary>A cite of an item.</summary>
    /// <param name="id">The item's id.</param>
    public CslCite(string id) => Id = id;

    /// <summary>The item's id.</summary>
    public string Id { get; }

    /// <summary>Where in the work, such as <c>410</c> or <c>3-5</c>.</summary>
    public string? Locator { get; init; }

    /// <summary>What the locator counts by its CSL name; <c>page</c> where absent.</summary>
    public string? Label { get; init; }

    /// <summary>Words before the cite.</summary>
    public string? Prefix { get; init; }

    /// <summary>Words after the cite.</summary>
    public string? Suffix { get; init; }

    /// <summary>Whether the names are left out because the sentence says them.</summary>
    public bool SuppressAuthor { get; init; }
}
