using System.Buffers;
using System.Text;
using BibHarvester.Formats.Writing;

namespace BibHarvester.Formats.BibTeX;

/// <summary>TeX text as it stands in the values of a <c>.bib</c> file, and what it says.</summary>
public static class BibTeXText
{
    /// <summary>Reads TeX: accents, symbols, quotation marks, dashes, styles, simple mathematics.</summary>
    /// <param name="tex">The value, without its delimiters.</param>
    /// <returns>The text; braces that protect case are spans. A command that is not known stays as it stands; references of HTML (<c>\&amp;amp;</c>) are decoded.</returns>
    /// <example><code>BibTeXText.Decode(@"G{\""o}del's \emph{{\"U}ber} $\alpha$").Plain   // Gödel's Über α</code></example>
    public static RichText Decode(string tex)
    {
        ArgumentNullException.ThrowIfNull(tex);
        return new TexDecoder().Rich(tex);
    }

    /// <summary>Writes text as TeX.</summary>
    /// <param name="text">The text; white space is folded, control characters are left out.</param>
    /// <param name="ascii">Whether characters beyond ASCII are written as commands, where TeX has one.</param>
    /// <returns>A value that reads as the text, with its braces balanced.</returns>
    public static string Encode(RichText text, bool ascii = false)
    {
        var output = new ArrayBufferWriter<byte>();
        var bytes = new Utf8Output(output);
        new TexOutput(bytes, ascii).Text(TexText.Normalize(text, ascii));
        bytes.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
