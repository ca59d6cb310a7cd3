using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Rdf;

/// <summary>Reads a graph in RDF/XML: nodes refer to each other, so that the whole file is held.</summary>
internal sealed class RdfReader() : XmlRecordReader(ZoteroRdfFormat.Name, "RDF")
{
    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) => localName == "RDF";

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        var graph = new RdfGraph(element);
        var works = element.Elements.Where(graph.IsWork).Select(n => new RdfWork(n, graph)).ToArray();
        foreach (var work in works)
            work.Read();

        // What no work refers to is kept with the one that it refers to, else with the first.
        foreach (var node in element.Elements.Where(n => !graph.IsUsed(n)))
        {
            var target = graph.TargetsOf(node).ToHashSet();
            (Array.Find(works, w => target.Contains(w.Node)) ?? works.FirstOrDefault())?.Keep(node, node.Name);
        }

        if (works.Length == 0 && element.Elements.Any())
            notes.Diagnostics.Add(element.Diagnose("RDF010", "The graph has no work that is known."));
        return works.Select(w => w.ToRecord(notes.Options.ExtraFields));
    }
}
