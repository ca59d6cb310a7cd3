using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

/// <summary>All on which the text of a citation rests besides its items: what must change for it to be rendered anew.</summary>
/// <param name="Cites">The cites with their positions, in the order of the style.</param>
/// <param name="States">What is known of each item.</param>
internal sealed record CitationMark(ValueList<CslCite> Cites, ValueList<string> States)
{
    public static CitationMark Of(Cluster cluster, StyleTree style)
    {
        var cites = new CslCite[cluster.Cites.Count];
        var states = new string[cluster.Cites.Count];
        for (var i = 0; i < cites.Length; i++)
        {
            var cite = cluster.Cites[i].Cite;
            // Other notes point to the one that cites a work first.
            var pointsAt = style.UsesFirstNote && cite.Position == CslPosition.First ? cluster.NoteNumber : cite.FirstReferenceNoteNumber;
            cites[i] = cite with { FirstReferenceNoteNumber = pointsAt };
            states[i] = cluster.Cites[i].State.Mark(style.UsesCitationNumber);
        }

        return new CitationMark([.. cites], [.. states]);
    }
}
