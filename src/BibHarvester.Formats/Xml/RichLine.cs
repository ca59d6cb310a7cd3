using System.Text;
using BibHarvester.Formats.BibTeX;

namespace BibHarvester.Formats.Xml;

/// <summary>A text with styles that is put together piece by piece: on one line, white space folded, without characters that XML has no place for.</summary>
internal sealed class RichLine
{
    private readonly StringBuilder _text = new();
    private readonly List<byte> _styles = [];
    private byte? _space;

    /// <summary>The text on one line, with the styles that a format has.</summary>
    /// <param name="text">The text.</param>
    /// <param name="styles">The format's styles.</param>
    public static RichText Of(RichText text, params ReadOnlySpan<RichStyle> styles)
    {
        var masks = new byte[text.Length];
        RichRuns.Cover(masks, text.Spans.AsSpan());
        byte known = 0;
        foreach (var style in styles)
            known |= RichRuns.Bit(style);
        var line = new RichLine();
        var at = 0;
        foreach (var rune in text.Plain.EnumerateRunes())
        {
            line.Append(rune, (byte)(masks[at] & known));
            at += rune.Utf16SequenceLength;
        }

        return line.ToRichText();
    }

    /// <summary>The text of an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="styleOf">Which style an element within it has, if any.</param>
    public static RichText Of(ElementNode element, Func<ElementNode, RichStyle?> styleOf)
    {
        var line = new RichLine();
        line.Append(element, 0, styleOf);
        return line.ToRichText();
    }

    private void Append(ElementNode element, byte style, Func<ElementNode, RichStyle?> styleOf)
    {
        foreach (var (child, text) in element.Content)
        {
            foreach (var rune in (text ?? "").EnumerateRunes())
                Append(rune, style);
            if (child is not null)
                Append(child, styleOf(child) is { } own ? (byte)(style | RichRuns.Bit(own)) : style, styleOf);
        }
    }

    private void Append(Rune rune, byte style)
    {
        if (rune.Value is ' ' or '\t' or '\n' or '\r')
        {
            _space ??= style;
            return;
        }

        if (Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF)
            return;
        if (_space is { } space && _text.Length > 0)
        {
            _text.Append(' ');
            _styles.Add(space);
        }

        _space = null;
        _text.Append(rune.ToString());
        for (var i = 0; i < rune.Utf16SequenceLength; i++)
            _styles.Add(style);
    }

    private RichText ToRichText() => _text.Length == 0
        ? default
        : new RichText(_text.ToString(), RichRuns.ToSpans(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_styles)));
}
