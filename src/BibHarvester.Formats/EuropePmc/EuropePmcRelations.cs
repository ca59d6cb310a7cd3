using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.EuropePmc;

/// <summary>Europe PMC's words for links between works: those of PubMed, and its own for preprints.</summary>
internal static class EuropePmcRelations
{
    private static readonly Dictionary<string, (RelationKind Kind, StatusKind? Status)> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Retraction in"] = (RelationKind.IsRetractedBy, StatusKind.Retracted),
        ["Retraction of"] = (RelationKind.Retracts, null),
        ["Partial retraction in"] = (RelationKind.IsCorrectedBy, StatusKind.Corrected),
        ["Partial retraction of"] = (RelationKind.Corrects, null),
        ["Erratum in"] = (RelationKind.IsCorrectedBy, StatusKind.Corrected),
        ["Erratum for"] = (RelationKind.Corrects, null),
        ["Corrected and republished in"] = (RelationKind.IsCorrectedBy, StatusKind.Corrected),
        ["Corrected and republished from"] = (RelationKind.Corrects, null),
        ["Expression of concern in"] = (RelationKind.HasExpressionOfConcern, StatusKind.ExpressionOfConcern),
        ["Expression of concern for"] = (RelationKind.ExpressesConcernAbout, null),
        ["Update in"] = (RelationKind.IsPreviousVersionOf, null),
        ["Update of"] = (RelationKind.IsNewVersionOf, null),
        ["Comment in"] = (RelationKind.HasComment, null),
        ["Comment on"] = (RelationKind.IsCommentOn, null),
        ["Preprint in"] = (RelationKind.HasPreprint, null),
        ["Preprint of"] = (RelationKind.IsPreprintOf, null),
    };

    /// <summary>Adds a link, and what it says of the work's state.</summary>
    public static void Add(ServiceWork work, TreeNode related)
    {
        if (related["type"]?.RawText is not { } word || related["id"]?.RawText is not { } id || !Kinds.TryGetValue(word, out var kind))
            return;
        var source = related["source"]?.RawText;
        var isPmid = source is null or "MED";
        if ((isPmid ? ServiceWork.IdentifierOf(id, IdentifierKind.Pmid) : new Identifier(IdentifierKind.Other, id, "europepmc-" + source)) is not { } target)
            return;
        _ = (related.Take("id"), related.Take("source"), related.Take("type"));
        work.AddRelation(kind.Kind, target, word);
        if (kind.Status is { } status && !work.Draft.Status.Items.ToArray().Any(s => s.Kind == status && s.Notice is not null))
            work.Draft.Status.Add(new WorkStatus { Kind = status, Notice = target, AssertedBy = "europepmc" });
    }
}
