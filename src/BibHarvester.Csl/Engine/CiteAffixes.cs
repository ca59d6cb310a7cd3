using BibHarvester.Csl.Items;
using BibHarvester.Csl.Output;

namespace BibHarvester.Csl.Engine;

/// <summary>The words that an author puts before and after a cite; they may have CSL's markup.</summary>
internal static class CiteAffixes
{
    public static void Prefix(OutputBuffer output, string prefix, QuoteMarks marks)
    {
        MarkupText.Write(output, CslMarkup.Parse(prefix), marks);
        if (!char.IsWhiteSpace(prefix[^1]))
            output.Text(" ");
    }

    public static void Suffix(OutputBuffer output, string suffix, QuoteMarks marks)
    {
        if (char.IsLetterOrDigit(suffix[0]) || suffix[0] is '(' or '[' or '<' or '"' or '\u201C')
            output.Text(" ");
        MarkupText.Write(output, CslMarkup.Parse(suffix), marks);
    }

    /// <summary>Whether what follows begins a sentence.</summary>
    public static bool EndsSentence(string prefix)
    {
        // A single word is an abbreviation, such as cf.
        var text = prefix.AsSpan().Trim().TrimEnd("\u201D\u2019\"'");
        return text.IsEmpty || (text[^1] is '.' or '?' or '!' && text.Contains(' '));
    }
}
