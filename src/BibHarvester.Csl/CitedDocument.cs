using BibHarvester.Csl.Engine;
using BibHarvester.Csl.Items;
using BibHarvester.Csl.Output;

namespace BibHarvester.Csl;

/// <summary>The citations of a document and its bibliography, rendered together, and again when the document changes.</summary>
/// <remarks>Not thread-safe: a document has one writer.</remarks>
public sealed class CitedDocument
{
    private readonly RenderContext _context;
    private readonly Dictionary<string, CslItem> _items = new(StringComparer.Ordinal);
    private Dictionary<string, CitationMark> _marks = new(StringComparer.Ordinal);
    private IReadOnlyList<CslCitation> _citations = [];
    private List<Cluster> _clusters = [];
    private CitedWorks _works;

    internal CitedDocument(RenderContext context, IEnumerable<CslItem> items)
    {
        _context = context;
        _works = new CitedWorks(context, []);
        Add(items);
    }

    /// <summary>Adds works that may be cited; one of a known id takes the place of the other.</summary>
    /// <param name="items">The works.</param>
    public void Add(IEnumerable<CslItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (var item in items)
            _items[item.Id] = item;
    }

    /// <summary>Renders all citations: numbers, positions, years and names fit the document as it is now.</summary>
    /// <param name="citations">The citations in the order of the document. Works that are not known are left out.</param>
    /// <param name="output">The form of the texts.</param>
    /// <param name="hyperlinks">Whether identifiers and addresses become links.</param>
    /// <returns>Their texts in the same order; those that changed since the last time are marked.</returns>
    public IReadOnlyList<CslCitationText> Render(
        IReadOnlyList<CslCitation> citations, CslOutput output = CslOutput.Text, bool hyperlinks = false)
    {
        ArgumentNullException.ThrowIfNull(citations);
        _works = new CitedWorks(_context, Cited(citations));
        var clusters = new List<Cluster>(citations.Count);
        foreach (var citation in citations)
            clusters.Add(new Cluster(citation.NoteNumber, _works.Sorted(citation.Cites)));
        CitePosition.Assign(clusters, _context.Style.Citation.NearNoteDistance);

        var texts = new List<CslCitationText>(citations.Count);
        var marks = new Dictionary<string, CitationMark>(citations.Count, StringComparer.Ordinal);
        for (var i = 0; i < citations.Count; i++)
        {
            var text = _works.Render(clusters[i].Cites, output, hyperlinks);
            var mark = CitationMark.Of(clusters[i], _context.Style);
            var isChanged = !_marks.TryGetValue(citations[i].Id, out var before) || !before.Equals(mark);
            marks[citations[i].Id] = mark;
            texts.Add(new CslCitationText(citations[i].Id, text, isChanged));
        }

        _marks = marks;
        (_citations, _clusters) = (citations, clusters);
        return texts;
    }

    /// <summary>The citations as they were last rendered, as trees.</summary>
    /// <returns>A tree for each citation, in the order of the document.</returns>
    public IReadOnlyList<CslTree> CitationTrees()
    {
        var trees = new List<CslTree>(_clusters.Count);
        for (var i = 0; i < _clusters.Count; i++)
            trees.Add(new CslTree(_citations[i].Id, _works.Tree(_clusters[i].Cites)));
        return trees;
    }

    /// <summary>The bibliography of what the document cited when it was last rendered.</summary>
    /// <param name="output">The form of the entries.</param>
    /// <param name="hyperlinks">Whether identifiers and addresses become links.</param>
    /// <returns>The entries in the order of the style; a work without printed form has none.</returns>
    public IReadOnlyList<CslEntry> Bibliography(CslOutput output = CslOutput.Text, bool hyperlinks = false) =>
        _works.Bibliography(output, hyperlinks);

    /// <summary>The bibliography of what the document cited when it was last rendered, as trees.</summary>
    /// <returns>The entries in the order of the style; a work without printed form has none.</returns>
    public IReadOnlyList<CslTree> BibliographyTrees() => _works.BibliographyTrees();

    private List<CslItem> Cited(IReadOnlyList<CslCitation> citations)
    {
        var cited = new List<CslItem>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var citation in citations)
        {
            foreach (var cite in citation.Cites)
            {
                if (_items.TryGetValue(cite.Id, out var item) && known.Add(cite.Id))
                    cited.Add(item);
            }
        }

        return cited;
    }
}
