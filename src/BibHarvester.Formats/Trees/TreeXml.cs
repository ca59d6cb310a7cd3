using System.Text;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Trees;

/// <summary>Elements of XML as trees.</summary>
/// <remarks>
/// An element with text only is a text, and so is one with styled text, as markup. All others are maps of their attributes (behind <c>@</c>) and
/// their elements, of which several may have one name; the text of an element with attributes stands under <c>#text</c>. Elements that were taken
/// before are left out.
/// </remarks>
internal static class TreeXml
{
    public const string TextName = "#text";

    private static readonly string[] Styles = ["i", "b", "u", "em", "strong", "sub", "sup", "scp", "sc", "tt", "ovl", "font", "p", "br"];

    public static TreeNode Of(ElementNode element)
    {
        var isText = element.Content.Exists(c => !LineText.IsBlank(c.Text)) || element.Elements.All(e => Styles.Contains(e.Name, StringComparer.OrdinalIgnoreCase));
        var attributes = element.Attributes.Where(a => !a.NamespaceUri.Contains("XMLSchema-instance", StringComparison.Ordinal) && a.Name != "xmlns" && !LineText.IsBlank(a.Value)).ToList();
        if (isText && attributes.Count == 0)
            return new TreeNode(TreeKind.Text, Markup(element)) { Line = element.Line, Column = element.Column };
        var map = new TreeNode(TreeKind.Map) { Line = element.Line, Column = element.Column };
        foreach (var (name, _, value) in attributes)
            map.Members.Add(("@" + name, TreeNode.OfText(value.Trim())));
        if (isText)
            map.Add(TextName, TreeNode.OfText(Markup(element)));
        else
            map.Members.AddRange(element.Elements.Where(e => !e.IsTaken).Select(e => (e.Name, Of(e))));
        return map;
    }

    /// <summary>All members of a name.</summary>
    public static IReadOnlyList<TreeNode> Named(this TreeNode? node, string name)
    {
        List<TreeNode>? named = null;
        foreach (var (member, value) in node is { Kind: TreeKind.Map } map ? map.Members : [])
        {
            if (member.Equals(name, StringComparison.OrdinalIgnoreCase))
                (named ??= []).Add(value);
        }

        return named ?? (IReadOnlyList<TreeNode>)[];
    }

    /// <summary>The first member that a path of names leads to.</summary>
    public static TreeNode? Find(this TreeNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var step in path)
            node = node.Named(step) is [var first, ..] ? first : null;
        return node;
    }

    /// <summary>The text of an element, which is taken; absent where there is none.</summary>
    public static string? TakeText(this TreeNode? node) => node is null ? null : node.Kind == TreeKind.Map ? node.Take(TextName) : node.Take();

    /// <summary>The text of the first element that a path of names leads to, which is taken.</summary>
    public static string? TakeText(this TreeNode? node, params ReadOnlySpan<string> path) => Find(node, path).TakeText();

    // Text between elements that style it, as markup.
    private static string Markup(ElementNode element)
    {
        if (!element.Elements.Any())
            return element.RawText;
        var text = new StringBuilder();
        Append(text, element);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ElementNode element)
    {
        foreach (var (inner, piece) in element.Content)
        {
            if (inner is null)
            {
                text.Append(piece!.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal));
                continue;
            }

            if (inner.Is("sub") || inner.Is("sup"))
                CutLineBreak(text);
            var name = inner.Name.Equals("scp", StringComparison.OrdinalIgnoreCase) ? "sc" : inner.Name;
            text.Append('<').Append(name).Append('>');
            Append(text, inner);
            text.Append("</").Append(name).Append('>');
        }
    }

    // A program that indents puts the line break before what is raised or lowered: CO2 has no blank.
    private static void CutLineBreak(StringBuilder text)
    {
        var end = text.Length;
        while (end > 0 && (text[end - 1] is ' ' or '\t' or '\r' or '\n'))
            end--;
        if (text.ToString(end, text.Length - end).Contains('\n', StringComparison.Ordinal))
            text.Length = end;
    }
}
