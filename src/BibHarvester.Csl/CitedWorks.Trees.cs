using BibHarvester.Csl.Engine;
using BibHarvester.Csl.Output;

namespace BibHarvester.Csl;

public sealed partial class CitedWorks
{
    /// <summary>The bibliography as trees, for who writes a form that the library has not.</summary>
    /// <returns>The entries in the order of the style; a work without printed form has none.</returns>
    public IReadOnlyList<CslTree> BibliographyTrees()
    {
        var trees = new List<CslTree>(_states.Count);
        if (_context.Style.Bibliography is not { } area)
            return trees;
        var renderer = new EntryRenderer(_context, area);
        foreach (var state in _states)
        {
            var entry = Finish(renderer.Render(state), _context.For(area.For(state.Language)));
            if (entry.HasTextFrom(0))
                trees.Add(new CslTree(state.Item.Id, new TreeBuilder().Build(entry.Tokens)));
        }

        return trees;
    }

    /// <summary>A citation as a tree.</summary>
    /// <param name="cluster">The works it cites; those that are not registered are left out.</param>
    /// <returns>Its parts; none where nothing is printed.</returns>
    public ValueList<CslNode> CiteTree(IReadOnlyList<CslCite> cluster)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        return Tree(Sorted(cluster));
    }

    internal ValueList<CslNode> Tree(List<(CslCite Cite, ItemState State)> cites) => new TreeBuilder().Build(Rendered(cites).Tokens);
}
