namespace BibHarvester;

/// <summary>What the record's work is to another.</summary>
public enum RelationKind
{
    /// <summary>Another relation; <see cref="Relation.KindText"/> names it.</summary>
    Other,

    /// <summary>This is a preprint of the other.</summary>
    IsPreprintOf,

    /// <summary>The other is a preprint of this.</summary>
    HasPreprint,

    /// <summary>This is a version of the other.</summary>
    IsVersionOf,

    /// <summary>The other is a version of this.</summary>
    HasVersion,

    /// <summary>This is a newer version of the other.</summary>
    IsNewVersionOf,

    /// <summary>The other is a newer version of this.</summary>
    IsPreviousVersionOf,

    /// <summary>Both are the same work.</summary>
    IsIdenticalTo,

    /// <summary>This is another form of the other.</summary>
    IsVariantFormOf,

    /// <summary>The other is another form of this.</summary>
    IsOriginalFormOf,

    /// <summary>This is a translation of the other.</summary>
    IsTranslationOf,

    /// <summary>The other is a translation of this.</summary>
    HasTranslation,

    /// <summary>This reviews the other.</summary>
    IsReviewOf,

    /// <summary>The other reviews this.</summary>
    HasReview,

    /// <summary>This is part of the other.</summary>
    IsPartOf,

    /// <summary>The other is part of this.</summary>
    HasPart,

    /// <summary>This supplements the other.</summary>
    IsSupplementTo,

    /// <summary>The other supplements this.</summary>
    IsSupplementedBy,

    /// <summary>This continues the other.</summary>
    Continues,

    /// <summary>The other continues this.</summary>
    IsContinuedBy,

    /// <summary>This cites the other.</summary>
    Cites,

    /// <summary>The other cites this.</summary>
    IsCitedBy,

    /// <summary>This describes the other.</summary>
    Describes,

    /// <summary>The other describes this.</summary>
    IsDescribedBy,

    /// <summary>This is derived from the other.</summary>
    IsDerivedFrom,

    /// <summary>The other is derived from this.</summary>
    IsSourceOf,

    /// <summary>This comments on the other.</summary>
    IsCommentOn,

    /// <summary>The other comments on this.</summary>
    HasComment,

    /// <summary>This notice retracts the other.</summary>
    Retracts,

    /// <summary>This is retracted by the other.</summary>
    IsRetractedBy,

    /// <summary>This notice withdraws the other.</summary>
    Withdraws,

    /// <summary>This is withdrawn by the other.</summary>
    IsWithdrawnBy,

    /// <summary>This notice corrects the other.</summary>
    Corrects,

    /// <summary>This is corrected by the other.</summary>
    IsCorrectedBy,

    /// <summary>This notice states a concern about the other.</summary>
    ExpressesConcernAbout,

    /// <summary>A concern about this is stated by the other.</summary>
    HasExpressionOfConcern,

    /// <summary>This notice reinstates the other.</summary>
    Reinstates,

    /// <summary>This is reinstated by the other.</summary>
    IsReinstatedBy,

    /// <summary>This replaces the other.</summary>
    Obsoletes,

    /// <summary>The other replaces this.</summary>
    IsObsoletedBy,
}
