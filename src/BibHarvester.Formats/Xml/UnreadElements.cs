using System.Text;
using System.Xml;

namespace BibHarvester.Formats.Xml;

/// <summary>What nobody took of an element, under paths: <c>originInfo/place/placeTerm[@type='code']</c>. Such a path is written back as elements.
/// An element without text that points somewhere is kept with its address: <c>related-article[@id='r1']/@xlink:href</c>.</summary>
internal static class UnreadElements
{
    private const string LinkUri = "http://www.w3.org/1999/xlink";
    private const string XmlUri = "http://www.w3.org/XML/1998/namespace";
    private const int MaxPath = 1000;

    // The end of a path to an element without text, whose value is the address that it points to.
    private const string AddressStep = "/@xlink:href";

    /// <summary>Keeps what was not taken as extra fields of a format, where the options say so.</summary>
    /// <param name="root">The element; its own name is no part of the paths.</param>
    /// <param name="formatName">The format.</param>
    /// <param name="extras">Where they are put.</param>
    /// <param name="isProse">Whether text between elements is left out.</param>
    public static void Keep(ElementNode root, string formatName, List<ExtraField> extras, bool isProse = false)
    {
        if (!root.IsTaken)
            Keep(root, "", formatName, extras, isProse);
    }

    /// <summary>Writes the extra fields of a format as elements.</summary>
    public static void Write(XmlWriter writer, IEnumerable<ExtraField> extras, string formatName)
    {
        foreach (var extra in extras)
        {
            if (extra.Format == formatName && ExtraValues.ToText(extra.Value) is { } value && XmlOutput.Clean(value) is { } text)
                Write(writer, extra.Name, text);
        }
    }

    /// <summary>Whether text is a value, and no punctuation between values.</summary>
    public static bool IsValue(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                return true;
        }

        return false;
    }

    private static void Keep(ElementNode element, string path, string formatName, List<ExtraField> extras, bool isProse)
    {
        var own = new StringBuilder();
        var hasElements = false;
        foreach (var (child, text) in element.Content)
        {
            own.Append(text);
            if (child is null)
                continue;
            hasElements = true;
            if (!child.IsTaken)
                Keep(child, path.Length == 0 ? StepOf(child, "") : StepOf(child, path + "/"), formatName, extras, isProse);
        }

        if (path.Length > 0 && !(hasElements && isProse) && LineText.Normalize(own.ToString()) is { } value && (!hasElements || IsValue(value)))
            extras.Add(new ExtraField(formatName, path, ExtraValues.FromText(value)));
        else if (path.Length > 0 && element.Content.Count == 0 && AddressOf(element) is { } address)
            extras.Add(new ExtraField(formatName, path + AddressStep, ExtraValues.FromText(address)));
    }

    // What an element without text says is what it points to.
    private static string? AddressOf(ElementNode element) =>
        LineText.Normalize(element.Attributes.Find(a => a is { Name: "href", NamespaceUri: LinkUri }).Value);

    private static string StepOf(ElementNode element, string before)
    {
        var step = new StringBuilder(before).Append(element.Name);
        foreach (var (name, uri, value) in element.Attributes)
        {
            var prefix = uri switch { "" => "", LinkUri => "xlink:", XmlUri => "xml:", _ => null };
            if (prefix is null || LineText.Normalize(value) is not { } text || (element.Content.Count == 0 && name == "href" && uri == LinkUri))
                continue;
            step.Append("[@").Append(prefix).Append(name).Append("='").Append(text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("'", "&apos;", StringComparison.Ordinal)).Append("']");
        }

        // However deep and long elements are, what is kept of them is not longer than they are.
        return step.Length <= MaxPath ? step.ToString() : element.Name.Length <= MaxPath ? element.Name : element.Name[..MaxPath];
    }

    private static void Write(XmlWriter writer, string path, string text)
    {
        var isAddress = path.EndsWith(AddressStep, StringComparison.Ordinal);
        var steps = ReadPath(isAddress ? path[..^AddressStep.Length] : path);
        foreach (var (name, attributes) in steps)
        {
            writer.WriteStartElement(name);
            foreach (var (attribute, value) in attributes)
            {
                if (attribute.StartsWith("xlink:", StringComparison.Ordinal))
                    writer.WriteAttributeString("xlink", attribute[6..], LinkUri, value);
                else if (attribute.StartsWith("xml:", StringComparison.Ordinal))
                    writer.WriteAttributeString("xml", attribute[4..], XmlUri, value);
                else
                    writer.WriteAttributeString(attribute, value);
            }
        }

        if (steps.Count > 0 && isAddress)
            writer.WriteAttributeString("xlink", "href", LinkUri, text);
        else if (steps.Count > 0)
            writer.WriteString(text);
        for (var i = 0; i < steps.Count; i++)
            writer.WriteEndElement();
    }

    /// <summary>The steps of a path; none where it is no path.</summary>
    private static List<(string Name, List<(string Name, string Value)> Attributes)> ReadPath(string path)
    {
        var steps = new List<(string, List<(string, string)>)>();
        var at = 0;
        while (at < path.Length)
        {
            var end = path.AsSpan(at).IndexOfAny('/', '[');
            var name = end < 0 ? path[at..] : path[at..(at + end)];
            at += name.Length;
            var attributes = new List<(string, string)>();
            while (at < path.Length && path[at] == '[')
            {
                if (!TryReadAttribute(path, ref at, attributes))
                    return [];
            }

            if (!IsName(name) || (at < path.Length && path[at++] != '/'))
                return [];
            steps.Add((name, attributes));
        }

        return steps;
    }

    private static bool TryReadAttribute(string path, ref int at, List<(string Name, string Value)> attributes)
    {
        var equals = path.IndexOf("='", at, StringComparison.Ordinal);
        var end = equals < 0 ? -1 : path.IndexOf("']", equals + 2, StringComparison.Ordinal);
        if (end < 0 || !path.AsSpan(at).StartsWith("[@"))
            return false;
        var name = path[(at + 2)..equals];
        var value = path[(equals + 2)..end].Replace("&apos;", "'", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);
        var local = name.StartsWith("xlink:", StringComparison.Ordinal) ? name[6..] : name.StartsWith("xml:", StringComparison.Ordinal) ? name[4..] : name;
        if (!IsName(local) || local == "xmlns" || XmlOutput.Clean(value) is not { } clean || attributes.Exists(a => a.Name == name))
            return false;
        attributes.Add((name, clean));
        at = end + 2;
        return true;
    }

    private static bool IsName(string name)
    {
        if (name.Length == 0 || !XmlConvert.IsStartNCNameChar(name[0]))
            return false;
        foreach (var character in name)
        {
            if (!XmlConvert.IsNCNameChar(character))
                return false;
        }

        return true;
    }
}
