namespace BibHarvester.Merging;

/// <summary>A record that was left out of a merge, since it is of another work.</summary>
/// <param name="Record">The record; where several are of that other work, what their merge gave.</param>
/// <param name="Reason">What tells the works apart, such as <c>preprint, published</c> or <c>different DOI</c>.</param>
/// <param name="Relation">What the merged work is to this one; absent where they have nothing to do with each other. The merged record has it among its relations.</param>
public sealed record ApartRecord(BibRecord Record, string Reason, RelationKind? Relation = null);
