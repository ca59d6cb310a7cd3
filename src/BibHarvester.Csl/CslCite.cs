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

    /// <summary>Whether the names alone are cited, as the subject of a sentence.</summary>
    public bool AuthorOnly { get; init; }

    /// <summary>Where it stands among the cites of the same work; a document works it out by itself.</summary>
    public CslPosition Position { get; init; }

    /// <summary>Whether the cite before of the same work is near; a document works it out by itself.</summary>
    public bool IsNearNote { get; init; }

    /// <summary>The number of the note that cites the work first, or 0; a document works it out by itself.</summary>
    public int FirstReferenceNoteNumber { get; init; }
}
