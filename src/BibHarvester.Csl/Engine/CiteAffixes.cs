using BibHarvester.Csl.Items;
using BibHarvester.Csl.Output;

namespace BibHarvester.Csl.Engine;

/// <summary>The words that an author puts before and after a cite; they may have CSL's markup.</summary>
internal static class CiteAffixes
{
    public static void Prefix(OutputBuffer output, string prefix)
    {
        MarkupText.Write(output, CslMarkup.Parse(prefix));
        if (!char.IsWhiteSpace(prefix[^1]))
            output.Text(" ");
    }

    public static void Suffix(OutputBuffer output, string suffix)
    {
        if (char.IsLetterOrDigit(suffix[0]) || suffix[0] is '(' or '[' or '<' or '"' or '\u201C')
            output.Text(" ");
        MarkupText.Write(output, CslMarkup.Parse(suffix));
    }

    /// <summary>Whether what follows begins a sentence.</summary>
    public static bool EndsSentence(string prefix)
    {
        var text = prefix.TrimEnd();
        return text.Length == 0 || text[^1] is '.' or '?' or '!';
    }
}
