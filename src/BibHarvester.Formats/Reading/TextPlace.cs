using System.Runtime.InteropServices;

namespace BibHarvester.Formats.Reading;

/// <summary>A place in a text file.</summary>
/// <param name="Offset">The byte, from 0.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in characters, from 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextPlace(long Offset, int Line, int Column)
{
    public static TextPlace Start => new(0, 1, 1);

    /// <summary>The place behind a text that begins here.</summary>
    public TextPlace After(ReadOnlySpan<byte> text)
    {
        var lines = text.Count((byte)'\n');
        var lastLine = lines == 0 ? text : text[(text.LastIndexOf((byte)'\n') + 1)..];
        var column = lines == 0 ? Column : 1;
        foreach (var value in lastLine)
            column += (value & 0xC0) == 0x80 ? 0 : 1;
        return new TextPlace(Offset + text.Length, Line + lines, column);
    }

    public Diagnostic Diagnose(string code, string message) => new(code, Line, Column, message);
}
