using System.Xml;

namespace BibHarvester.Formats.Xml;

/// <summary>Writes texts with styles as elements within elements.</summary>
internal static class RichElements
{
    /// <summary>Writes an element with a text in it, where there is any.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">The element's name.</param>
    /// <param name="line">The text, as <see cref="RichLine"/> makes it.</param>
    /// <param name="begin">Begins the element of a style.</param>
    /// <param name="attributes">Writes the element's attributes.</param>
    public static void WriteRich(this XmlWriter writer, string name, RichText line, Action<XmlWriter, RichStyle> begin, Action<XmlWriter>? attributes = null)
    {
        if (line.IsEmpty)
            return;
        writer.WriteStartElement(name);
        attributes?.Invoke(writer);

        // Without text first, the first element within would stand on a line of its own.
        writer.WriteString("");
        var open = new Stack<int>();
        var spans = line.Spans;
        var next = 0;
        var at = 0;
        while (at < line.Length || open.Count > 0)
        {
            while (open.TryPeek(out var end) && end == at)
            {
                writer.WriteEndElement();
                open.Pop();
            }

            while (next < spans.Count && spans[next].Start == at)
            {
                begin(writer, spans[next].Style);
                writer.WriteString("");
                open.Push(spans[next++].End);
            }

            var stop = open.TryPeek(out var close) ? close : line.Length;
            if (next < spans.Count)
                stop = Math.Min(stop, spans[next].Start);
            if (stop > at)
                writer.WriteString(line.Plain[at..stop]);
            at = stop;
        }

        writer.WriteEndElement();
    }
}
