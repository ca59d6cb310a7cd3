namespace BibHarvester.Csl.Output;

/// <summary>A citation or an entry as a tree, for who writes a form that the library has not.</summary>
/// <param name="Id">The id of the item, or of the citation.</param>
/// <param name="Nodes">Its parts.</param>
public sealed record CslTree(string Id, ValueList<CslNode> Nodes);
