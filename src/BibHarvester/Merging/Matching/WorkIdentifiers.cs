namespace BibHarvester.Merging.Matching;

/// <summary>The identifiers by which one work is known from another.</summary>
internal static class WorkIdentifiers
{
    private static readonly IdentifierKind[] Kinds =
    [
        IdentifierKind.Doi, IdentifierKind.Pmid, IdentifierKind.Pmcid, IdentifierKind.Arxiv, IdentifierKind.Isbn, IdentifierKind.Wikidata, IdentifierKind.Handle,
        IdentifierKind.OpenAlex, IdentifierKind.SemanticScholar, IdentifierKind.Bibcode,
    ];

    /// <summary>Whether a kind of identifier names works.</summary>
    public static bool NamesWorks(IdentifierKind kind) => Array.IndexOf(Kinds, kind) >= 0;

    /// <summary>An identifier in the form in which it is compared: arXiv's DOIs are arXiv's identifiers, and those have no version.</summary>
    public static (IdentifierKind Kind, string Key) KeyOf(Identifier identifier)
    {
        if (identifier.TryGetDoi(out var doi) && doi.TryGetArxiv(out var own))
            return (IdentifierKind.Arxiv, own.Id);
        if (identifier.Kind == IdentifierKind.Arxiv && ArxivId.TryParse(identifier.Value, out var arxiv))
            return (IdentifierKind.Arxiv, arxiv.Id);
        return (identifier.Kind, identifier.Kind == IdentifierKind.Doi ? identifier.Key : identifier.Key.ToUpperInvariant());
    }

    /// <summary>Whether an identifier is of another form of the work than the record is about: of the preprint, or of what was published.</summary>
    public static bool IsOfOtherStage(Identifier identifier, WorkStage stage, bool hasPreprintDoi) => stage switch
    {
        WorkStage.Published => identifier.Kind == IdentifierKind.Arxiv || (identifier.Kind == IdentifierKind.Doi && PreprintServers.IsPreprint(identifier.Value)),
        WorkStage.Preprint => hasPreprintDoi && identifier.Kind == IdentifierKind.Doi && !PreprintServers.IsPreprint(identifier.Value),
        _ => false,
    };

    /// <summary>The word for a kind in reasons.</summary>
    public static string Word(IdentifierKind kind) => kind switch
    {
        IdentifierKind.Arxiv => "arXiv",
        IdentifierKind.Isbn => "ISBN",
        IdentifierKind.Doi or IdentifierKind.Pmid or IdentifierKind.Pmcid => kind.ToString().ToUpperInvariant(),
        _ => kind.ToString(),
    };
}
