namespace BibHarvester.Csl.Output;

/// <summary>Parts in a font.</summary>
/// <param name="Font">The whole font, what stands around it included: italics within italics are upright here.</param>
/// <param name="Children">The parts.</param>
public sealed record CslFontNode(CslFont Font, ValueList<CslNode> Children) : CslNode;
