namespace BibHarvester.Csl;

/// <summary>An entry of a bibliography.</summary>
/// <param name="Id">The item's id.</param>
/// <param name="Text">The entry in the form that was asked for.</param>
public sealed record CslEntry(string Id, string Text);
