using System.Buffers;
using System.Xml;

namespace BibHarvester.Formats.Xml;

/// <summary>Writes XML as UTF-8 without a mark of byte order, with LF and two spaces for each level.</summary>
internal static class XmlOutput
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };

    /// <summary>Writes a document.</summary>
    public static void Write(IBufferWriter<byte> output, Action<XmlWriter> write)
    {
        using var stream = new BufferStream(output);
        using (var writer = XmlWriter.Create(stream, Settings))
        {
            writer.WriteStartDocument();
            write(writer);
            writer.WriteEndDocument();
        }

        output.Write("\n"u8);
    }

    /// <summary>Writes an element with text in it, where there is any; characters that XML has no place for are left out.</summary>
    public static void WriteText(this XmlWriter writer, string name, string? text)
    {
        if (Clean(text) is { } clean)
            writer.WriteElementString(name, clean);
    }

    /// <summary>The text without characters that XML has no place for; absent where nothing is left.</summary>
    public static string? Clean(string? text)
    {
        if (LineText.Normalize(text) is not { } line)
            return null;
        if (line.AsSpan().IndexOfAny('\uFFFE', '\uFFFF') < 0)
            return line;
        return LineText.Normalize(line.Replace("\uFFFE", "", StringComparison.Ordinal).Replace("\uFFFF", "", StringComparison.Ordinal));
    }
}
