namespace BibHarvester.Csl.Output;

/// <summary>Parts that lead somewhere: an identifier or an address.</summary>
/// <param name="Address">Where to.</param>
/// <param name="Children">The parts.</param>
public sealed record CslLinkNode(string Address, ValueList<CslNode> Children) : CslNode;
