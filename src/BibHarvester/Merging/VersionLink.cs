using BibHarvester.Merging.Matching;

namespace BibHarvester.Merging;

/// <summary>The link between a preprint and what was published from it.</summary>
internal static class VersionLink
{
    /// <summary>The identifier of the other form that is preferred; absent where the record is of that form, or knows of none.</summary>
    /// <param name="record">The record.</param>
    /// <param name="preference">Which form is preferred.</param>
    public static Identifier? Of(BibRecord record, VersionPreference preference) => preference switch
    {
        VersionPreference.Published => Target(record, RelationKind.IsPreprintOf),
        VersionPreference.Preprint => Target(record, RelationKind.HasPreprint),
        _ => null,
    };

    /// <summary>The record of the other form with a link back, and the number that people cite beside it.</summary>
    /// <param name="other">The record that is given.</param>
    /// <param name="asked">The record in whose place it stands.</param>
    /// <param name="preference">Which form it is.</param>
    public static BibRecord Link(BibRecord other, BibRecord asked, VersionPreference preference)
    {
        var kind = preference == VersionPreference.Published ? RelationKind.HasPreprint : RelationKind.IsPreprintOf;
        var relations = other.Relations;
        if (asked.Doi is { } doi && !relations.Any(r => r.Kind == kind && r.Target == doi))
            relations = relations.Add(new Relation { Kind = kind, Target = doi });
        var identifiers = other.Identifiers;
        if (preference == VersionPreference.Published && !identifiers.Any(i => i.Kind == IdentifierKind.Arxiv) && ArxivOf(asked) is { } arxiv)
            identifiers = identifiers.Add(arxiv);
        return other with { Relations = relations, Identifiers = identifiers };
    }

    private static Identifier? Target(BibRecord record, RelationKind kind)
    {
        foreach (var relation in record.Relations)
        {
            if (IsLink(record, relation, kind) && relation.Target is { Kind: IdentifierKind.Doi or IdentifierKind.Arxiv or IdentifierKind.Pmid } target)
                return target;
        }

        return null;
    }

    // DataCite's preprints are versions of what was published, in arXiv's words.
    private static bool IsLink(BibRecord record, Relation relation, RelationKind kind) =>
        relation.Kind == kind ||
        (kind == RelationKind.IsPreprintOf && relation.Kind == RelationKind.IsVersionOf && record.Type == WorkType.Preprint &&
            relation.Target is { Kind: IdentifierKind.Doi } target && PreprintServers.IsPreprint(record.Doi?.Value ?? "") && !PreprintServers.IsPreprint(target.Value));

    private static Identifier? ArxivOf(BibRecord record)
    {
        foreach (var identifier in record.Identifiers)
        {
            if (identifier.Kind == IdentifierKind.Arxiv)
                return identifier;
        }

        return record.Doi is { } doi && doi.TryGetArxiv(out var arxiv) ? (Identifier)arxiv : null;
    }
}
