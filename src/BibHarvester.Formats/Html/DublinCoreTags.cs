using BibHarvester.Formats.DublinCore;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Html;

/// <summary>The tags of Dublin Core, <c>dc.*</c> and <c>dcterms.*</c>, read as its elements are.</summary>
/// <remarks>See https://www.dublincore.org/specifications/dublin-core/dcq-html/.</remarks>
internal static class DublinCoreTags
{
    // Refinements that are elements of their own among the terms; any other is a form of its element.
    private static readonly string[] Terms = ["issued", "created", "available", "abstract", "alternative", "ispartof", "extent", "license"];

    public static BibRecord? ToRecord(PageMarks marks)
    {
        var element = new ElementNode("dc", DublinCoreFormat.ElementsUri, 0, 0);
        var names = marks.Tags.Select(t => t.Name).Where(n => n.StartsWith("dc.", StringComparison.Ordinal) || n.StartsWith("dcterms.", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var tag in marks.TakeAll(names))
        {
            var steps = tag.Name.Split('.');
            if (steps[1] is "citation")
            {
                marks.PutBack(tag);
                continue;
            }

            var name = Terms.Contains(steps[^1], StringComparer.Ordinal) ? steps[^1] : steps[1];
            var child = new ElementNode(name, DublinCoreFormat.ElementsUri, 0, 0);
            child.Content.Add((null, tag.Content));
            element.Content.Add((child, null));
        }

        if (element.Content.Count == 0)
            return null;
        var record = DublinCoreReader.Read(element, extras: true);
        return record with
        {
            Volume = marks.TakeFirst("dc.citation.volume"),
            Issue = marks.TakeFirst("dc.citation.issue"),
            Pages = marks.TakeFirst("dc.citation.spage") is { } first ? Pages.Parse(marks.TakeFirst("dc.citation.epage") is { } last ? $"{first}-{last}" : first) : null,
        };
    }
}
