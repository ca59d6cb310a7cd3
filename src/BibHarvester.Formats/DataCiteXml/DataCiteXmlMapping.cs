using BibHarvester.Formats.Trees;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.DataCiteXml;

/// <summary>DataCite's XML as its JSON. Both have the same names but for those of texts, which have none in XML.</summary>
internal static class DataCiteXmlMapping
{
    public static TreeNode ToJson(ElementNode resource)
    {
        var json = new TreeNode(TreeKind.Map);
        foreach (var element in resource.Elements)
        {
            // JSON has room for one of each; the first counts, and what is said again, in another language, is kept beside it.
            if (json[element.Name] is not null)
            {
                json.Add($"{element.Name}#{json.Members.Count}", Object(element, "name"));
                continue;
            }

            var attributes = TreeXml.Of(element);
            switch (element.Name)
            {
                case "identifier":
                    json.Add("doi", attributes.TakeText());
                    break;
                case "publisher" when element.Attributes.Count == 0:
                case "publicationYear" or "language" or "version":
                    json.Add(element.Name, element.Text);
                    break;
                case "publisher":
                    json.Add("publisher", Object(element, "name"));
                    break;
                case "resourceType":
                    json.Add("types", Object(element, "resourceType"));
                    break;
                case "sizes" or "formats":
                    json.Add(element.Name, TreeNode.OfList(element.Elements.Select(e => e.Text).OfType<string>().Select(TreeNode.OfText)));
                    break;
                case "alternateIdentifiers":
                    json.Add("identifiers", TreeNode.OfList(element.Elements.Select(e => Object(e, "alternateIdentifier"))));
                    break;
                case var name:
                    json.Add(name, element.Elements.Any() ? TreeNode.OfList(element.Elements.SelectMany(OnePerson).Select(e => Object(e, e.Name))) : Object(element, name));
                    break;
            }
        }

        return json;
    }

    // Some put all creators into one element; each begins with its name.
    private static IEnumerable<ElementNode> OnePerson(ElementNode element)
    {
        if (element.Name is not ("creator" or "contributor") || element.Elements.Count(e => e.Name == element.Name + "Name") < 2)
            return [element];
        var people = new List<ElementNode>();
        foreach (var inner in element.Elements)
        {
            if (people.Count == 0 || inner.Name == element.Name + "Name")
            {
                people.Add(new ElementNode(element.Name, element.NamespaceUri, inner.Line, inner.Column));
                people[^1].Attributes.AddRange(element.Attributes);
            }

            people[^1].Content.Add((inner, null));
        }

        return people;
    }

    // Attributes of a text stand beside it in JSON.
    private static TreeNode Object(ElementNode element, string textName)
    {
        var map = new TreeNode(TreeKind.Map);
        var tree = TreeXml.Of(element);
        var hasStyle = element.Elements.Any() && tree.TakeText() is not null;
        if (hasStyle || !element.Elements.Any())
            map.Add(textName, tree.Kind == TreeKind.Text ? tree.RawText : tree[TreeXml.TextName]?.RawText);
        AddAttributes(map, element);
        if (hasStyle)
            return map;
        foreach (var group in element.Elements.GroupBy(e => e.Name, StringComparer.Ordinal))
            AddElements(map, element.Name, group.Key, [.. group]);
        return map;
    }

    private static void AddElements(TreeNode map, string parent, string name, List<ElementNode> elements)
    {
        var listName = name switch { "nameIdentifier" => "nameIdentifiers", "affiliation" => "affiliation", _ => null };
        if (listName is not null)
        {
            map.Add(listName, TreeNode.OfList(elements.Select(e => Object(e, name == "affiliation" ? "name" : name))));
            return;
        }

        foreach (var element in elements)
        {
            if (element.Elements.Any() && name.EndsWith('s'))
            {
                map.Add(name, TreeNode.OfList(element.Elements.Select(e => Object(e, e.Name))));
            }
            else if (element.Elements.Any())
            {
                map.Add(name, Object(element, name));
            }
            else
            {
                map.Add(name is "creatorName" or "contributorName" && parent is "creator" or "contributor" ? "name" : name, element.Text);
                AddAttributes(map, element);
            }
        }
    }

    private static void AddAttributes(TreeNode map, ElementNode element)
    {
        foreach (var (name, namespaceUri, value) in element.Attributes)
        {
            if (name != "xmlns" && !namespaceUri.Contains("XMLSchema-instance", StringComparison.Ordinal) && !namespaceUri.Contains("xmlns", StringComparison.Ordinal))
                map.Add(name.EndsWith("URI", StringComparison.Ordinal) ? name[..^3] + "Uri" : name, value);
        }
    }
}
