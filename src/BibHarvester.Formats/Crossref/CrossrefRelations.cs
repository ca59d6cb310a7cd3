using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

/// <summary>The words for relations; see "Relationships" in Crossref's documentation of its schema.</summary>
internal static class CrossrefRelations
{
    /// <summary>The kind of each word, and whether it says all of the word.</summary>
    public static Utf8Names<(RelationKind Kind, bool IsExact)> Kinds { get; } = new(
    [
        ("is-preprint-of", (RelationKind.IsPreprintOf, true)), ("has-preprint", (RelationKind.HasPreprint, true)),
        ("is-version-of", (RelationKind.IsVersionOf, true)), ("has-version", (RelationKind.HasVersion, true)),
        ("is-identical-to", (RelationKind.IsIdenticalTo, true)), ("is-same-as", (RelationKind.IsIdenticalTo, false)),
        ("is-varient-form-of", (RelationKind.IsVariantFormOf, false)), ("is-variant-form-of", (RelationKind.IsVariantFormOf, true)),
        ("is-original-form-of", (RelationKind.IsOriginalFormOf, true)),
        ("is-format-of", (RelationKind.IsVariantFormOf, false)), ("has-format", (RelationKind.IsOriginalFormOf, false)),
        ("is-expression-of", (RelationKind.IsVersionOf, false)), ("has-expression", (RelationKind.HasVersion, false)),
        ("is-manifestation-of", (RelationKind.IsVersionOf, false)), ("has-manifestation", (RelationKind.HasVersion, false)),
        ("is-manuscript-of", (RelationKind.IsVersionOf, false)), ("has-manuscript", (RelationKind.HasVersion, false)),
        ("is-replaced-by", (RelationKind.IsObsoletedBy, true)), ("replaces", (RelationKind.Obsoletes, true)),
        ("is-translation-of", (RelationKind.IsTranslationOf, true)), ("has-translation", (RelationKind.HasTranslation, true)),
        ("is-review-of", (RelationKind.IsReviewOf, true)), ("has-review", (RelationKind.HasReview, true)),
        ("is-comment-on", (RelationKind.IsCommentOn, true)), ("has-comment", (RelationKind.HasComment, true)),
        ("is-reply-to", (RelationKind.IsCommentOn, false)), ("has-reply", (RelationKind.HasComment, false)),
        ("is-part-of", (RelationKind.IsPartOf, true)), ("has-part", (RelationKind.HasPart, true)),
        ("is-child-of", (RelationKind.IsPartOf, false)), ("is-parent-of", (RelationKind.HasPart, false)),
        ("is-supplement-to", (RelationKind.IsSupplementTo, true)), ("is-supplemented-by", (RelationKind.IsSupplementedBy, true)),
        ("continues", (RelationKind.Continues, true)), ("is-continued-by", (RelationKind.IsContinuedBy, true)),
        ("cites", (RelationKind.Cites, true)), ("is-cited-by", (RelationKind.IsCitedBy, true)),
        ("references", (RelationKind.Cites, false)), ("is-referenced-by", (RelationKind.IsCitedBy, false)),
        ("documents", (RelationKind.Describes, false)), ("is-documented-by", (RelationKind.IsDescribedBy, false)),
        ("is-derived-from", (RelationKind.IsDerivedFrom, true)), ("has-derivation", (RelationKind.IsSourceOf, true)),
        ("is-based-on", (RelationKind.IsDerivedFrom, false)), ("is-basis-for", (RelationKind.IsSourceOf, false)),
        ("based-on-data", (RelationKind.IsDerivedFrom, false)), ("is-data-basis-for", (RelationKind.IsSourceOf, false)),
    ]);

    private static readonly Utf8Names<(RelationKind OfNotice, RelationKind OfWork, StatusKind Status, bool IsExact)> Updates = new(
    [
        ("retraction", (RelationKind.Retracts, RelationKind.IsRetractedBy, StatusKind.Retracted, true)),
        ("partial_retraction", (RelationKind.Corrects, RelationKind.IsCorrectedBy, StatusKind.Corrected, false)),
        ("withdrawal", (RelationKind.Withdraws, RelationKind.IsWithdrawnBy, StatusKind.Withdrawn, true)),
        ("removal", (RelationKind.Withdraws, RelationKind.IsWithdrawnBy, StatusKind.Removed, false)),
        ("correction", (RelationKind.Corrects, RelationKind.IsCorrectedBy, StatusKind.Corrected, true)),
        ("corrigendum", (RelationKind.Corrects, RelationKind.IsCorrectedBy, StatusKind.Corrected, false)),
        ("erratum", (RelationKind.Corrects, RelationKind.IsCorrectedBy, StatusKind.Corrected, false)),
        ("err", (RelationKind.Corrects, RelationKind.IsCorrectedBy, StatusKind.Corrected, false)),
        ("addendum", (RelationKind.Corrects, RelationKind.IsCorrectedBy, StatusKind.Corrected, false)),
        ("clarification", (RelationKind.Corrects, RelationKind.IsCorrectedBy, StatusKind.Corrected, false)),
        ("expression_of_concern",
            (RelationKind.ExpressesConcernAbout, RelationKind.HasExpressionOfConcern, StatusKind.ExpressionOfConcern, true)),
        ("expression-of-concern",
            (RelationKind.ExpressesConcernAbout, RelationKind.HasExpressionOfConcern, StatusKind.ExpressionOfConcern, false)),
        ("concern",
            (RelationKind.ExpressesConcernAbout, RelationKind.HasExpressionOfConcern, StatusKind.ExpressionOfConcern, false)),
        ("reinstatement", (RelationKind.Reinstates, RelationKind.IsReinstatedBy, StatusKind.Reinstated, true)),
        ("new_version", (RelationKind.IsNewVersionOf, RelationKind.IsPreviousVersionOf, StatusKind.Updated, true)),
        ("new_edition", (RelationKind.IsNewVersionOf, RelationKind.IsPreviousVersionOf, StatusKind.Updated, false)),
    ]);

    /// <summary>What an update of a type makes of the notice, of the work, and of the work's status.</summary>
    public static (RelationKind OfNotice, RelationKind OfWork, StatusKind Status, bool IsExact) UpdateOf(string? type)
    {
        Span<byte> bytes = stackalloc byte[64];
        if (type is not null && type.Length <= bytes.Length / 3 &&
            Updates.TryGet(bytes[..System.Text.Encoding.UTF8.GetBytes(type.ToLowerInvariant(), bytes)], out var update))
            return update;
        return (RelationKind.Other, RelationKind.Other, StatusKind.Other, false);
    }

    /// <summary>The other work's identifier.</summary>
    public static Identifier TargetOf(string id, string? type)
    {
        switch (type)
        {
            case "doi" when Doi.TryParse(id, out var doi): return doi;
            case "issn" when Issn.TryParse(id, out var issn): return issn;
            case "isbn" when Isbn.TryParse(id, out var isbn): return isbn;
            case "pmid" when Pmid.TryParse(id, out var pmid): return pmid;
            case "pmcid" when Pmcid.TryParse(id, out var pmcid): return pmcid;
            case "arxiv" when ArxivId.TryParse(id, out var arxiv): return arxiv;
            case "uri" or "url": return new Identifier(IdentifierKind.Url, id);
            default: return new Identifier(IdentifierKind.Other, id, type);
        }
    }
}
