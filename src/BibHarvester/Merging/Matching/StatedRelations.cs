namespace BibHarvester.Merging.Matching;

/// <summary>What records say themselves of each other.</summary>
internal static class StatedRelations
{
    /// <summary>What the left work is to the right one, as one of the records says; absent where neither does.</summary>
    public static RelationKind? Between(WorkTraits left, WorkTraits right) =>
        Stated(left.Record, right) ?? (Stated(right.Record, left) is { } back ? Reverse(back) : null);

    /// <summary>The relation seen from the other work; <see cref="RelationKind.Other"/> where there is no word for it.</summary>
    public static RelationKind Reverse(RelationKind kind) => kind switch
    {
        RelationKind.IsPreprintOf => RelationKind.HasPreprint,
        RelationKind.HasPreprint => RelationKind.IsPreprintOf,
        RelationKind.IsVersionOf => RelationKind.HasVersion,
        RelationKind.HasVersion => RelationKind.IsVersionOf,
        RelationKind.IsNewVersionOf => RelationKind.IsPreviousVersionOf,
        RelationKind.IsPreviousVersionOf => RelationKind.IsNewVersionOf,
        RelationKind.IsIdenticalTo => RelationKind.IsIdenticalTo,
        RelationKind.IsVariantFormOf => RelationKind.IsOriginalFormOf,
        RelationKind.IsOriginalFormOf => RelationKind.IsVariantFormOf,
        RelationKind.IsTranslationOf => RelationKind.HasTranslation,
        RelationKind.HasTranslation => RelationKind.IsTranslationOf,
        RelationKind.IsReviewOf => RelationKind.HasReview,
        RelationKind.HasReview => RelationKind.IsReviewOf,
        RelationKind.IsPartOf => RelationKind.HasPart,
        RelationKind.HasPart => RelationKind.IsPartOf,
        RelationKind.IsSupplementTo => RelationKind.IsSupplementedBy,
        RelationKind.IsSupplementedBy => RelationKind.IsSupplementTo,
        RelationKind.IsCommentOn => RelationKind.HasComment,
        RelationKind.HasComment => RelationKind.IsCommentOn,
        RelationKind.Retracts => RelationKind.IsRetractedBy,
        RelationKind.IsRetractedBy => RelationKind.Retracts,
        RelationKind.Withdraws => RelationKind.IsWithdrawnBy,
        RelationKind.IsWithdrawnBy => RelationKind.Withdraws,
        RelationKind.Corrects => RelationKind.IsCorrectedBy,
        RelationKind.IsCorrectedBy => RelationKind.Corrects,
        RelationKind.ExpressesConcernAbout => RelationKind.HasExpressionOfConcern,
        RelationKind.HasExpressionOfConcern => RelationKind.ExpressesConcernAbout,
        RelationKind.Reinstates => RelationKind.IsReinstatedBy,
        RelationKind.IsReinstatedBy => RelationKind.Reinstates,
        RelationKind.Obsoletes => RelationKind.IsObsoletedBy,
        RelationKind.IsObsoletedBy => RelationKind.Obsoletes,
        _ => RelationKind.Other,
    };

    private static RelationKind? Stated(BibRecord record, WorkTraits other)
    {
        foreach (var relation in record.Relations)
        {
            // That one cites the other tells nothing of whether they are one.
            if (relation.Target is { } target && Reverse(relation.Kind) != RelationKind.Other && other.Own.Contains(WorkIdentifiers.KeyOf(target)))
                return relation.Kind;
        }

        return null;
    }
}
