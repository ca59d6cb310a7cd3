namespace BibHarvester.Csl.Engine;

/// <summary>The cites of one citation, sorted.</summary>
/// <param name="NoteNumber">The number of its note; 0 in the running text.</param>
/// <param name="Cites">The cites with the items' state.</param>
internal sealed record Cluster(int NoteNumber, List<(CslCite Cite, ItemState State)> Cites);
