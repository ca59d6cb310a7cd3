namespace BibHarvester.Csl.Output;

/// <summary>Parts with a place of their own in the entry.</summary>
/// <param name="Place">The place.</param>
/// <param name="Children">The parts.</param>
public sealed record CslDisplayNode(CslDisplay Place, ValueList<CslNode> Children) : CslNode;
