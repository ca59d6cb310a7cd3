namespace BibHarvester.Formats.PubMed;

/// <summary>What PubMed's words for comments and corrections say of the work that has them;
/// see https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#commentscorrections.</summary>
internal static class PubMedCorrections
{
    public static (RelationKind? Kind, StatusKind? Status) MeaningOf(string? type) => type switch
    {
        "RetractionIn" => (RelationKind.IsRetractedBy, StatusKind.Retracted),
        "RetractionOf" => (RelationKind.Retracts, null),
        "ErratumIn" => (RelationKind.IsCorrectedBy, StatusKind.Corrected),
        "ErratumFor" => (RelationKind.Corrects, null),
        "ExpressionOfConcernIn" => (RelationKind.HasExpressionOfConcern, StatusKind.ExpressionOfConcern),
        "ExpressionOfConcernFor" => (RelationKind.ExpressesConcernAbout, null),
        "CommentIn" => (RelationKind.HasComment, null),
        "CommentOn" => (RelationKind.IsCommentOn, null),
        "UpdateIn" => (RelationKind.IsPreviousVersionOf, null),
        "UpdateOf" => (RelationKind.IsNewVersionOf, null),
        "Cites" => (RelationKind.Cites, null),
        _ => (null, null),
    };
}
