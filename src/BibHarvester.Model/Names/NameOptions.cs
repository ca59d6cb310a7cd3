namespace BibHarvester;

/// <summary>How names are read.</summary>
public sealed record NameOptions
{
    /// <summary>The options used where none are given.</summary>
    public static NameOptions Default { get; } = new();

    /// <summary>Whether a name that holds a word such as <c>University</c> or <c>Committee</c> is an organisation.</summary>
    /// <value><see langword="true"/> by default.</value>
    public bool DetectOrganizations { get; init; } = true;

    /// <summary>Whether names in capitals are recased; a warning is given either way.</summary>
    /// <value><see langword="true"/> by default.</value>
    public bool Recase { get; init; } = true;
}
