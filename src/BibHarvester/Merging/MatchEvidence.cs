namespace BibHarvester.Merging;

/// <summary>Why two records are of one work, or may be.</summary>
public enum MatchEvidence
{
    /// <summary>They are not: one is the preprint, another version, a translation or a notice of the other, or they have DOIs of their own.</summary>
    Apart,

    /// <summary>They may be: title and an author are the same, but another value speaks against it. They are not joined.</summary>
    Doubtful,

    /// <summary>Title, an author and year are the same, and nothing speaks against it.</summary>
    TitleAuthorYear,

    /// <summary>They have an identifier of the work in common.</summary>
    Identifier,
}
