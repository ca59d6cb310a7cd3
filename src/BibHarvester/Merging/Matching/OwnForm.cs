namespace BibHarvester.Merging.Matching;

/// <summary>A record without the identifiers of another form of its work, which become relations to that.</summary>
internal static class OwnForm
{
    public static BibRecord Of(BibRecord record, WorkTraits traits)
    {
        var hasOther = false;
        foreach (var identifier in record.Identifiers)
            hasOther |= IsOther(identifier, traits);
        if (!hasOther)
            return record;
        var kind = traits.Stage == WorkStage.Preprint ? RelationKind.IsPreprintOf : RelationKind.HasPreprint;
        var (own, relations) = (new List<Identifier>(), record.Relations.ToList());
        foreach (var identifier in record.Identifiers)
        {
            if (!IsOther(identifier, traits))
                own.Add(identifier);
            else if (!relations.Exists(r => r.Kind == kind && r.Target == identifier))
                relations.Add(new Relation { Kind = kind, Target = identifier });
        }

        return record with { Identifiers = own.ToValueList(), Relations = relations.ToValueList(), Provenance = WithoutPlaces(record.Provenance) };
    }

    // The places of the identifiers have changed.
    private static Provenance? WithoutPlaces(Provenance? provenance) => provenance is null ? null : provenance with
    {
        Fields = provenance.Fields.Where(row => !row.Path.StartsWith("/identifiers/", StringComparison.Ordinal)).ToValueList(),
    };

    // A published work keeps the number of its preprint at arXiv, which people cite beside it; never the preprint's DOI.
    private static bool IsOther(Identifier identifier, WorkTraits traits) =>
        identifier.Kind == IdentifierKind.Doi && traits.IsOfOtherStage(identifier);
}
