namespace BibHarvester.Merging;

/// <summary>Two records that are of one work, or may be.</summary>
/// <param name="First">The place of one in the list, from 0.</param>
/// <param name="Second">The place of the other, after the first.</param>
/// <param name="Evidence">Why.</param>
/// <param name="Reason">What they have in common or, where it is doubtful, what differs: <c>doi 10.1000/1</c>, <c>pages 1, 17</c>.</param>
/// <param name="Relation">What the first one's work is to the second one's, where they are two and that is known.</param>
public sealed record WorkMatch(int First, int Second, MatchEvidence Evidence, string Reason, RelationKind? Relation = null);
