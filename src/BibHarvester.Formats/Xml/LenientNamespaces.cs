using System.Xml;

namespace BibHarvester.Formats.Xml;

/// <summary>Namespaces of a file in which prefixes may lack their declaration; such a prefix stands for a namespace of its own.</summary>
internal sealed class LenientNamespaces() : XmlNamespaceManager(new NameTable())
{
    /// <summary>The prefixes that were not declared.</summary>
    public SortedSet<string> Undeclared { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string? LookupNamespace(string prefix)
    {
        var found = base.LookupNamespace(prefix);
        if (found is not null || string.IsNullOrEmpty(prefix))
            return found;
        Undeclared.Add(prefix);
        return "undeclared:" + prefix;
    }
}
