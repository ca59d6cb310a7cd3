using BibHarvester.Formats.Trees;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Services;

/// <summary>Elements of XML as the same service has them in JSON: elements of one name are a list, attributes are members, a text beside them is its <c>value</c>.</summary>
internal static class ServiceXml
{
    /// <summary>The value of an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="nameOf">The name in JSON of an element's.</param>
    /// <param name="isList">Whether an element of a name is the list of those in it.</param>
    public static TreeNode Of(ElementNode element, Func<string, string> nameOf, Func<string, bool> isList)
    {
        var attributes = element.Attributes.FindAll(a => a.Name != "xmlns" && !a.NamespaceUri.EndsWith("/xmlns/", StringComparison.Ordinal) && !a.NamespaceUri.EndsWith("XMLSchema-instance", StringComparison.Ordinal) && !LineText.IsBlank(a.Value));
        var isText = !element.Elements.Any() || element.Content.Exists(c => !LineText.IsBlank(c.Text));
        if (isText && attributes.Count == 0)
            return TreeNode.OfText(TextOf(element));
        if (isList(element.Name))
            return TreeNode.OfList(element.Elements.Select(e => Of(e, nameOf, isList)).Where(v => !v.IsEmpty));
        var map = new TreeNode(TreeKind.Map);
        foreach (var (name, _, value) in attributes)
            map.Add(name, value);
        if (isText)
            map.Add("value", TextOf(element));
        foreach (var group in isText ? [] : element.Elements.GroupBy(e => nameOf(e.Name), StringComparer.Ordinal))
        {
            var values = group.Select(e => Of(e, nameOf, isList)).Where(v => !v.IsEmpty).ToList();
            if (values.Count > 0)
                map.Members.Add((map[group.Key] is null ? group.Key : "@" + group.Key, values.Count == 1 ? values[0] : TreeNode.OfList(values)));
        }

        return map;
    }

    private static string TextOf(ElementNode element) => element.Elements.Any() ? ElementMarkup.Inner(element).Trim() : element.RawText.Trim();
}
