namespace BibHarvester.Csl.Engine;

/// <summary>The first names of an entry as they read.</summary>
/// <param name="Whole">All of them.</param>
/// <param name="Each">Each name; none where a title or the like stands for them.</param>
internal sealed record RenderedNames(string Whole, string[] Each);
