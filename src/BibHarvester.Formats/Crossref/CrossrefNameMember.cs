namespace BibHarvester.Formats.Crossref;

/// <summary>The members of a contributor that are read.</summary>
internal enum CrossrefNameMember : byte
{
    /// <summary><c>given</c>.</summary>
    Given,

    /// <summary><c>family</c>.</summary>
    Family,

    /// <summary><c>suffix</c>.</summary>
    Suffix,

    /// <summary><c>name</c>, of an organisation.</summary>
    Name,

    /// <summary><c>literal</c>, of the dialects.</summary>
    Literal,

    /// <summary><c>dropping-particle</c>, of the dialects.</summary>
    DroppingParticle,

    /// <summary><c>non-dropping-particle</c>, of the dialects.</summary>
    NonDroppingParticle,

    /// <summary><c>ORCID</c>.</summary>
    Orcid,

    /// <summary><c>affiliation</c>.</summary>
    Affiliation,

    /// <summary><c>sequence</c>.</summary>
    Sequence,

    /// <summary><c>role</c>.</summary>
    Role,

    /// <summary><c>contributorType</c>, of DataCite's dialect.</summary>
    ContributorType,
}
