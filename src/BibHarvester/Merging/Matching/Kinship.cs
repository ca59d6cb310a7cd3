namespace BibHarvester.Merging.Matching;

/// <summary>What two records are to each other.</summary>
/// <param name="Evidence">Why they are, or may be, of one work; absent where they have nothing in common.</param>
/// <param name="Reason">What they have in common or, where it is doubtful, what differs.</param>
/// <param name="Relation">What the first one's work is to the second one's, where that is known and they are two.</param>
internal readonly record struct Kinship(MatchEvidence? Evidence, string Reason = "", RelationKind? Relation = null)
{
    public static Kinship None => default;

    public static Kinship Doubt(string reason) => new(MatchEvidence.Doubtful, reason);

    public static Kinship Apart(string reason, RelationKind? relation = null) => new(MatchEvidence.Apart, reason, relation);
}
