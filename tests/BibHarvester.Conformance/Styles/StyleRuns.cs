using System.Xml;

namespace BibHarvester.Conformance.Styles;

/// <summary>Cuts a style into runs of consecutive elements, what names and texts it gives them left out.</summary>
internal static class StyleRuns
{
    private const int Length = 12;

    /// <summary>The runs of a style: twelve elements each, with their attributes, from every element on.</summary>
    public static IEnumerable<string> Of(Stream style)
    {
        var elements = Elements(style);
        for (var i = 0; i + Length <= elements.Count; i++)
            yield return string.Join('\n', elements.Skip(i).Take(Length));
    }

    private static List<string> Elements(Stream style)
    {
        var elements = new List<string>();
        using var reader = XmlReader.Create(style, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        reader.MoveToContent();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "info")
                reader.Skip();
            if (reader.NodeType == XmlNodeType.Element)
                elements.Add(Element(reader));
        }

        return elements;
    }

    private static string Element(XmlReader reader)
    {
        var name = reader.LocalName;
        var attributes = new List<string>();
        while (reader.MoveToNextAttribute())
        {
            var isMacroName = reader.LocalName == "macro" || (name == "macro" && reader.LocalName == "name");
            var value = string.Join(' ', reader.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            attributes.Add(isMacroName ? reader.LocalName : $"{reader.LocalName}={value}");
        }

        attributes.Sort(StringComparer.Ordinal);
        return $"{name} {string.Join(' ', attributes)}";
    }
}
