using System.Xml;
using BibHarvester.Formats.BibTeX;
using BibHarvester.Formats.EndNote;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.EndNoteXml;

/// <summary>Text in EndNote's XML: runs, each with its faces.</summary>
internal static class StyledText
{
    private static readonly (string Face, RichStyle Style)[] Faces =
        [("bold", RichStyle.Bold), ("italic", RichStyle.Italic), ("superscript", RichStyle.Superscript), ("subscript", RichStyle.Subscript)];

    /// <summary>The text of an element on one line; where it has runs, the blanks between them are the layout's.</summary>
    public static RichText Of(ElementNode element)
    {
        if (element.Content is [(null, { } only)])
            return LineText.Normalize(only) ?? "";
        var hasRuns = element.Elements.Any(e => e.Is("style"));
        var text = default(RichText);
        foreach (var (inner, piece) in element.Content)
        {
            if (inner is not null)
                text += Run(inner);
            else if (!hasRuns || !string.IsNullOrWhiteSpace(piece))
                text += piece!;
        }

        return StyledLine.Normalize(text);
    }

    /// <summary>Writes a text as runs.</summary>
    public static void Write(XmlWriter writer, RichText text)
    {
        Span<byte> styles = text.Length <= 1024 ? stackalloc byte[text.Length] : new byte[text.Length];
        styles.Clear();
        RichRuns.Cover(styles, text.Spans.AsSpan());
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && (char.IsLowSurrogate(text.Plain[end]) || FacesOf(styles[end]) == FacesOf(styles[start])))
                end++;
            writer.WriteStartElement("style");
            writer.WriteAttributeString("face", FacesOf(styles[start]));
            writer.WriteAttributeString("font", "default");
            writer.WriteAttributeString("size", "100%");
            writer.WriteString(text.Plain[start..end]);
            writer.WriteEndElement();
            start = end;
        }
    }

    private static string FacesOf(byte styles)
    {
        var faces = "";
        foreach (var (face, style) in Faces)
        {
            if ((styles & RichRuns.Bit(style)) != 0)
                faces += faces.Length == 0 ? face : " " + face;
        }

        return faces.Length == 0 ? "normal" : faces;
    }

    private static RichText Run(ElementNode run)
    {
        var text = run.RawText;
        if (run["face"] is not { } faces || text.Length == 0)
            return text;
        var spans = new List<RichSpan>();
        foreach (var (face, style) in Faces)
        {
            if (faces.Split(' ').Contains(face, StringComparer.OrdinalIgnoreCase))
                spans.Add(new RichSpan(0, text.Length, style));
        }

        return new RichText(text, spans.ToValueList());
    }
}
