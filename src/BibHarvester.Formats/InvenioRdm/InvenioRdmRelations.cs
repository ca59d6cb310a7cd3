using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.InvenioRdm;

/// <summary>Links of InvenioRDM's records to other works, in DataCite's words, and to the concept of all versions.</summary>
internal static class InvenioRdmRelations
{
    public static void Add(ServiceWork work, TreeNode related)
    {
        var word = related["relation"]?.RawText ?? (related["relation_type"]?["id"] ?? related["relation_type"])?.RawText;
        var scheme = related["scheme"]?.RawText?.ToLowerInvariant();
        if (word is null || related["identifier"]?.RawText is not { } text ||
            ServiceWork.IdentifierOf(text, KindOf(scheme), KindOf(scheme) == IdentifierKind.Other ? scheme : null) is not { } target)
            return;
        var name = word is "isReviewedBy" or "isreviewedby" ? nameof(RelationKind.HasReview) : word is "reviews" ? nameof(RelationKind.IsReviewOf) : word;
        var isKnown = Enum.TryParse<RelationKind>(name, ignoreCase: true, out var kind);
        _ = (related.Take("identifier"), related.Take("scheme"), related.Take("relation"), related["relation_type"]?.Take("id"));
        work.AddRelation(isKnown ? kind : RelationKind.Other, target, isKnown && name == word ? null : word);
    }

    /// <summary>The identifier of the concept: all versions of the record.</summary>
    public static void AddConcept(ServiceWork work, TreeNode root)
    {
        var node = root["conceptdoi"] ?? root["parent"]?["pids"]?["doi"]?["identifier"];
        if (node?.RawText is { } text && Doi.TryParse(text, out var concept) && node.Take() is not null)
            work.AddRelation(RelationKind.IsVersionOf, concept);
    }

    public static IdentifierKind KindOf(string? scheme) => scheme switch
    {
        "doi" => IdentifierKind.Doi,
        "url" or "purl" => IdentifierKind.Url,
        "isbn" => IdentifierKind.Isbn,
        "issn" or "eissn" => IdentifierKind.Issn,
        "arxiv" => IdentifierKind.Arxiv,
        "pmid" => IdentifierKind.Pmid,
        "pmcid" => IdentifierKind.Pmcid,
        "handle" => IdentifierKind.Handle,
        "ads" or "bibcode" => IdentifierKind.Bibcode,
        _ => IdentifierKind.Other,
    };
}
