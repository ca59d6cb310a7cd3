namespace BibHarvester.Csl;

/// <summary>A citation in a document: one or more works cited at one place.</summary>
/// <param name="Id">What tells it from the other citations of the document.</param>
/// <param name="Cites">The works, in the order of the author; a style may sort them.</param>
public sealed record CslCitation(string Id, ValueList<CslCite> Cites)
{
    /// <summary>The number of the footnote or endnote that it stands in; 0 in the running text.</summary>
    public int NoteNumber { get; init; }
}
