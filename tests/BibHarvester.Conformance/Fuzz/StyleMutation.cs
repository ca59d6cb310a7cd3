using System.Text;
using System.Xml.Linq;
using BibHarvester.Testing;

namespace BibHarvester.Conformance.Fuzz;

/// <summary>Damages a style such that it is mostly still one: elements move, attributes take values of others, macros call each other.</summary>
internal static class StyleMutation
{
    private static readonly string[] Odd =
    [
        "", " ", "0", "-1", "1", "99999999999999999999", "2147483647", "true", "false", "\u0301", "\uD83D\uDE00", ". ", "\u2013", "&<>\"", "{0}", "\\",
    ];

    private static readonly string[] Rendering = ["text", "number", "date", "names", "label", "group", "choose"];

    private static readonly string[] Hosts = ["group", "layout", "macro", "if", "else-if", "else", "substitute"];

    /// <summary>Damages a style.</summary>
    /// <param name="random">Says how.</param>
    /// <param name="style">The style.</param>
    /// <param name="other">Another style, for elements and values of it.</param>
    public static byte[] Of(Random random, byte[] style, byte[] other)
    {
        if (random.Next(12) == 0)
            return Mutation.OfBytes(random, style, other);
        var (document, donor) = (Parse(style), Parse(other));
        // Most are still styles; the more so the fewer steps.
        var isWild = random.Next(6) == 0;
        for (var steps = 1 + (int)(8 * Math.Pow(random.NextDouble(), 3)); steps > 0; steps--)
            Step(random, document, donor, isWild);
        return Encoding.UTF8.GetBytes(document.ToString(SaveOptions.DisableFormatting));
    }

    private static XDocument Parse(byte[] style) => XDocument.Load(new MemoryStream(style));

    private static void Step(Random random, XDocument document, XDocument donor, bool isWild)
    {
        var element = Any(random, document, isWild ? [] : Rendering);
        switch (random.Next(isWild ? 9 : 8))
        {
            case 0 when element.Parent is not null && element.Parent != document.Root:
                element.Remove();
                break;
            case 1 when element.Parent is not null:
                element.AddAfterSelf(new XElement(Any(random, random.Next(2) == 0 ? donor : document, isWild ? [] : Rendering)));
                break;
            case 2:
                Any(random, document, isWild ? [] : Hosts).Add(new XElement(Any(random, donor, isWild ? [] : Rendering)));
                break;
            case 3:
                var changed = Any(random, document, []);
                SetAttribute(random, changed, Any(random, donor, isWild ? [] : [changed.Name.LocalName]));
                break;
            case 4:
                SetAttribute(random, element, Any(random, document, isWild ? [] : [element.Name.LocalName]));
                break;
            case 5 when Any(random, document, []).Attributes().FirstOrDefault(a => !a.IsNamespaceDeclaration) is { } attribute:
                attribute.Value = random.Next(3) == 0
                    ? Sound(Mutation.OfText(random, attribute.Value, attribute.Value)) : Odd[random.Next(Odd.Length)];
                break;
            case 6:
                CallMacro(random, document, Any(random, document, isWild ? [] : Hosts));
                break;
            case 7 when element.Parent is not null:
                element.ReplaceWith(Nested(element, element.Name.Namespace + "group", (int)Math.Pow(10, random.NextDouble() * 4)));
                break;
            case 8:
                element.Name = Any(random, document, []).Name;
                break;
            default:
                break;
        }
    }

    // Of one of the names; of any where none is said or there is none such.
    private static XElement Any(Random random, XDocument document, string[] names)
    {
        XElement[] all = [.. document.Descendants().Where(e => names.Contains(e.Name.LocalName))];
        if (all.Length == 0)
            all = [.. document.Descendants().Where(e => e.Name.LocalName is not ("info" or "author" or "contributor"))];
        return all[random.Next(all.Length)];
    }

    private static void SetAttribute(Random random, XElement element, XElement donor)
    {
        XAttribute[] attributes = [.. donor.Attributes().Where(a => !a.IsNamespaceDeclaration)];
        if (attributes.Length == 0)
            return;
        var attribute = attributes[random.Next(attributes.Length)];
        element.SetAttributeValue(attribute.Name, random.Next(6) == 0 ? attributes[0].Value : attribute.Value);
    }

    // Cycles come of it sooner or later.
    private static void CallMacro(Random random, XDocument document, XElement element)
    {
        XElement[] macros = [.. document.Descendants().Where(e => e.Name.LocalName == "macro")];
        if (macros.Length > 0 && macros[random.Next(macros.Length)].Attribute("name")?.Value is { } name)
            element.Add(new XElement(element.Name.Namespace + "text", new XAttribute("macro", name)));
    }

    private static XElement Nested(XElement element, XName name, int depth)
    {
        var nested = new XElement(element);
        for (var i = 0; i < depth; i++)
            nested = Wrapped(name, nested);
        return nested;

        // Adding to an element copies what has a parent; this has none.
        static XElement Wrapped(XName name, XElement inner)
        {
            var outer = new XElement(name);
            outer.AddFirst(inner);
            return outer;
        }
    }

    // What XML may hold.
    private static string Sound(string text) => string.Concat(text.EnumerateRunes()
        .Where(r => r.Value is 9 or 10 or 13 or (>= 32 and not 0xFFFE and not 0xFFFF)).Select(r => r.ToString()));
}
