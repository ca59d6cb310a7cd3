using System.Runtime.InteropServices;
using System.Xml;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Folders;

/// <summary>What <c>cs:info</c> says of a style, read without the rest of the file.</summary>
/// <param name="Id">The style's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Parent">The id of the style on which a dependent style rests.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StyleHeader(string Id, string Title, string? Parent)
{
    /// <summary>Reads a header.</summary>
    /// <returns>The header; absent where the stream is no style.</returns>
    public static StyleHeader? Read(Stream stream)
    {
        var (id, title, element) = ("", "", "");
        string? parent = null;
        try
        {
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true });
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "style" || reader.NamespaceURI != CslXml.Namespace)
                return null;
            while (reader.Read() && reader is not { NodeType: XmlNodeType.EndElement, LocalName: "info" })
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    element = reader.Depth == 2 ? reader.LocalName : "";
                    if (element == "link" && reader.GetAttribute("rel") == "independent-parent")
                        parent = reader.GetAttribute("href");
                }
                else if (reader.NodeType == XmlNodeType.EndElement)
                {
                    element = "";
                }
                else if (element == "id")
                {
                    id += reader.Value;
                }
                else if (element == "title")
                {
                    title += reader.Value;
                }
            }
        }
        catch (XmlException)
        {
            return null;
        }

        return new StyleHeader(id.Trim(), title.Trim(), parent);
    }
}
