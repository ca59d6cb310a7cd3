namespace BibHarvester.Formats.DataCite;

/// <summary>The words for relations and for kinds of identifiers; see the controlled lists of the DataCite schema 4.</summary>
internal static class DataCiteRelations
{
    /// <summary>The kind of a word, and whether it says all of it.</summary>
    public static (RelationKind Kind, bool IsExact) KindOf(string? word) => word switch
    {
        "IsCitedBy" => (RelationKind.IsCitedBy, true),
        "Cites" => (RelationKind.Cites, true),
        "IsSupplementTo" => (RelationKind.IsSupplementTo, true),
        "IsSupplementedBy" => (RelationKind.IsSupplementedBy, true),
        "IsContinuedBy" => (RelationKind.IsContinuedBy, true),
        "Continues" => (RelationKind.Continues, true),
        "IsDescribedBy" => (RelationKind.IsDescribedBy, true),
        "Describes" => (RelationKind.Describes, true),
        "IsDocumentedBy" or "HasMetadata" => (RelationKind.IsDescribedBy, false),
        "Documents" or "IsMetadataFor" => (RelationKind.Describes, false),
        "HasVersion" => (RelationKind.HasVersion, true),
        "IsVersionOf" => (RelationKind.IsVersionOf, true),
        "IsNewVersionOf" => (RelationKind.IsNewVersionOf, true),
        "IsPreviousVersionOf" => (RelationKind.IsPreviousVersionOf, true),
        "IsPartOf" => (RelationKind.IsPartOf, true),
        "IsPublishedIn" => (RelationKind.IsPartOf, false),
        "HasPart" => (RelationKind.HasPart, true),
        "IsReferencedBy" => (RelationKind.IsCitedBy, false),
        "References" => (RelationKind.Cites, false),
        "IsVariantFormOf" => (RelationKind.IsVariantFormOf, true),
        "IsOriginalFormOf" => (RelationKind.IsOriginalFormOf, true),
        "IsIdenticalTo" => (RelationKind.IsIdenticalTo, true),
        "IsReviewedBy" => (RelationKind.HasReview, true),
        "Reviews" => (RelationKind.IsReviewOf, true),
        "IsDerivedFrom" => (RelationKind.IsDerivedFrom, true),
        "IsSourceOf" => (RelationKind.IsSourceOf, true),
        "IsObsoletedBy" => (RelationKind.IsObsoletedBy, true),
        "Obsoletes" => (RelationKind.Obsoletes, true),
        "IsTranslationOf" => (RelationKind.IsTranslationOf, true),
        "HasTranslation" => (RelationKind.HasTranslation, true),
        "IsPreprintOf" => (RelationKind.IsPreprintOf, true),
        "HasPreprint" => (RelationKind.HasPreprint, true),
        _ => (RelationKind.Other, false),
    };

    /// <summary>An identifier of a named kind; kept as it is where it is none of that kind.</summary>
    public static Identifier IdentifierOf(string value, string? type)
    {
        switch (type)
        {
            case "DOI" or "doi" when Doi.TryParse(value, out var doi): return doi;
            case "arXiv" or "arxiv" when ArxivId.TryParse(value, out var arxiv): return arxiv;
            case "PMID" or "pmid" when Pmid.TryParse(value, out var pmid): return pmid;
            case "PMCID" or "pmcid" when Pmcid.TryParse(value, out var pmcid): return pmcid;
            case "ISBN" or "isbn" when Isbn.TryParse(value, out var isbn): return isbn;
            case "ISSN" or "EISSN" or "issn" when Issn.TryParse(value, out var issn):
                return new Identifier(
                    IdentifierKind.Issn, issn.Value, null, type == "EISSN" ? IdentifierMedium.Electronic : IdentifierMedium.Unspecified);
            case "LISSN" when Issn.TryParse(value, out var linking):
                return new Identifier(IdentifierKind.Issn, linking.Value, null, IdentifierMedium.Linking);
            case "Handle" or "handle" when Handle.TryParse(value, out var handle): return handle;
            case "bibcode" when Bibcode.TryParse(value, out var bibcode): return bibcode;
            case "ROR" when Ror.TryParse(value, out var ror): return ror;
            case "URL" or "url": return new Identifier(IdentifierKind.Url, value);
            default: return new Identifier(IdentifierKind.Other, value, type);
        }
    }
}
