namespace BibHarvester;

/// <summary>The scheme of an identifier.</summary>
public enum IdentifierKind
{
    /// <summary>Another scheme; <see cref="Identifier.Scheme"/> names it.</summary>
    Other,

    /// <summary>Digital Object Identifier.</summary>
    Doi,

    /// <summary>PubMed identifier.</summary>
    Pmid,

    /// <summary>PubMed Central identifier.</summary>
    Pmcid,

    /// <summary>arXiv identifier, with or without version.</summary>
    Arxiv,

    /// <summary>International Standard Book Number.</summary>
    Isbn,

    /// <summary>International Standard Serial Number.</summary>
    Issn,

    /// <summary>Wikidata item.</summary>
    Wikidata,

    /// <summary>Handle that is no DOI.</summary>
    Handle,

    /// <summary>Web address.</summary>
    Url,

    /// <summary>OpenAlex work.</summary>
    OpenAlex,

    /// <summary>Semantic Scholar paper.</summary>
    SemanticScholar,

    /// <summary>Bibcode of the Astrophysics Data System.</summary>
    Bibcode,

    /// <summary>ORCID iD of a person.</summary>
    Orcid,

    /// <summary>ROR of an organisation.</summary>
    Ror,

    /// <summary>Short name for a DOI (shortdoi.org), to be expanded.</summary>
    ShortDoi,
}
