namespace BibHarvester.Formats.BibTeX;

/// <summary>Writes texts in which an en dash stands for a range, as two hyphens.</summary>
internal static class RangeOutput
{
    public static void Range(this TexOutput output, ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = text[at..].IndexOf('–');
            length = length < 0 ? text.Length - at : length;
            output.Text(text.Slice(at, length));
            at += length;
            if (at == text.Length)
                break;

            // A hyphen beside the two would make them another dash: that of a year before Christ, say.
            if (at > 0 && text[at - 1] is '-' or '–')
                output.Bytes.Write("{}"u8);
            at++;
            output.Bytes.Write(at < text.Length && text[at] == '-' ? "--{}"u8 : "--"u8);
        }
    }
}
