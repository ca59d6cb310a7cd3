namespace BibHarvester.Csl.Engine;

/// <summary>All on which the text of a citation rests besides its items: what must change for it to be rendered anew.</summary>
/// <param name="Citation">The citation as it was given.</param>
/// <param name="Cites">The cites with their positions, in the order of the style.</param>
/// <param name="States">What is known of each item.</param>
internal sealed record CitationMark(CslCitation Citation, ValueList<CslCite> Cites, ValueList<string> States)
{
    public static CitationMark Of(CslCitation citation, Cluster cluster)
    {
        var cites = new CslCite[cluster.Cites.Count];
        var states = new string[cluster.Cites.Count];
        for (var i = 0; i < cites.Length; i++)
        {
            cites[i] = cluster.Cites[i].Cite;
            states[i] = cluster.Cites[i].State.Mark;
        }

        return new CitationMark(citation, [.. cites], [.. states]);
    }
}
