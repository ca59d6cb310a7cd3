using System.Xml;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Jats;

/// <summary>Comments: notes, what became of the work, its address, the kind of a thesis.</summary>
internal static class JatsComments
{
    private const string GenreMark = "genre";

    private static readonly string[] AddressLabels = ["", "URL", "URI", "Available at", "Available from", "Retrieved from", "Accessed at", "Online", "from"];

    public static void Take(ElementNode citation, FlatRecord flat)
    {
        foreach (var element in citation.Children("comment"))
        {
            if (element.Text is not { } text)
                continue;
            element.Take();
            foreach (var link in element.Elements)
                JatsIdentifiers.TakeLink(link, flat);
            if (flat.Genre is null && (element["content-type"] == GenreMark || (flat.Type == WorkType.Thesis && text.Contains("thesis", StringComparison.OrdinalIgnoreCase) && text.Length < 40)))
                flat.Genre = text;
            else if (!IsAddress(element))
                flat.TakeNote(text);
        }
    }

    public static void Write(XmlWriter writer, FlatRecord flat)
    {
        if (XmlOutput.Clean(flat.Genre) is { } genre)
        {
            writer.WriteStartElement("comment");
            writer.WriteAttributeString("content-type", GenreMark);
            writer.WriteString(genre);
            writer.WriteEndElement();
        }

        foreach (var note in flat.NoteTexts())
            writer.WriteText("comment", note);
    }

    // An address stands among the links; the words before it only say that it is one.
    private static bool IsAddress(ElementNode element)
    {
        if (!element.Elements.Any(JatsIdentifiers.IsLink))
            return false;
        var words = string.Concat(element.Content.Select(c => c.Text)).Trim().Trim(':', '.', ' ', '(', ')', '<', '>', '\n');
        return Array.Exists(AddressLabels, label => label.Equals(words, StringComparison.OrdinalIgnoreCase));
    }
}
