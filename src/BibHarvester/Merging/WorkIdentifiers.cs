namespace BibHarvester.Merging;

/// <summary>The identifiers by which one work is known from another.</summary>
internal static class WorkIdentifiers
{
    private static readonly IdentifierKind[] Kinds =
    [
        IdentifierKind.Doi, IdentifierKind.Pmid, IdentifierKind.Pmcid, IdentifierKind.Arxiv, IdentifierKind.Isbn, IdentifierKind.Wikidata, IdentifierKind.Handle,
        IdentifierKind.OpenAlex, IdentifierKind.SemanticScholar, IdentifierKind.Bibcode,
    ];

    /// <summary>Those of a record that name the work itself.</summary>
    public static IEnumerable<Identifier> Of(BibRecord record) => record.Identifiers.Where(i => Array.IndexOf(Kinds, i.Kind) >= 0);

    /// <summary>The kind of identifier of which both have one and none in common; absent where there is none.</summary>
    public static IdentifierKind? Clash(BibRecord left, BibRecord right)
    {
        foreach (var kind in Kinds)
        {
            // A book has an ISBN for each binding, a record may know one of them.
            if (kind == IdentifierKind.Isbn)
                continue;
            var of = KeysOf(left, kind);
            var others = KeysOf(right, kind);
            if (of.Count > 0 && others.Count > 0 && !of.Overlaps(others))
                return kind;
        }

        return null;
    }

    private static HashSet<string> KeysOf(BibRecord record, IdentifierKind kind) =>
        record.Identifiers.Where(i => i.Kind == kind).Select(i => i.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
