using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Rdf;

/// <summary>The nodes of a graph by their names.</summary>
internal sealed class RdfGraph
{
    private const int MaxDepth = 8;

    private readonly Dictionary<string, ElementNode> _nodes = new(StringComparer.Ordinal);
    private readonly HashSet<ElementNode> _parts = [];
    private readonly HashSet<ElementNode> _used = [];

    public RdfGraph(ElementNode root)
    {
        Index(root, 0);
        foreach (var property in root.Elements.SelectMany(n => n.Elements).Where(p => p.Name == "isPartOf"))
        {
            if (Resolve(property) is { } whole)
                _parts.Add(whole);
        }
    }

    /// <summary>Whether a node is a work of its own: of a class that is known, and no container of another unless it says its type.</summary>
    public bool IsWork(ElementNode node) => RdfTypes.Of(node) is not null && (node.Child("itemType") is not null || !_parts.Contains(node));

    /// <summary>The node that a property leads to; absent where it has a text, or a name that is not in the file.</summary>
    public ElementNode? Resolve(ElementNode property)
    {
        if ((property["resource"] ?? property["nodeID"]) is { } name)
            return _nodes.GetValueOrDefault(name);
        return property["parseType"] == "Resource" ? property : property.Elements.FirstOrDefault();
    }

    /// <summary>Marks a node as belonging to a work.</summary>
    public void Use(ElementNode node) => _used.Add(node);

    /// <summary>Whether a node belongs to a work.</summary>
    public bool IsUsed(ElementNode node) => _used.Contains(node);

    /// <summary>The nodes to which the properties of a node lead.</summary>
    public IEnumerable<ElementNode> TargetsOf(ElementNode node) => node.Elements.Select(Resolve).OfType<ElementNode>();

    private void Index(ElementNode element, int depth)
    {
        foreach (var node in element.Elements)
        {
            // A property that only points at a node is not the node.
            if ((node["about"] ?? (node["resource"] is null && (depth % 2 == 0) ? node["nodeID"] ?? (node["ID"] is { } id ? "#" + id : null) : null)) is { } name)
                _nodes.TryAdd(name, node);
            if (depth < MaxDepth)
                Index(node, depth + 1);
        }
    }
}
