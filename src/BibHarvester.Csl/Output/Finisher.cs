using BibHarvester.Csl.Locales;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Output;

/// <summary>The passes over rendered output: quotes, then punctuation that meets.</summary>
internal static class Finisher
{
    public static void Run(Span<Token> tokens, LocaleData locale)
    {
        QuotePass.Run(tokens, locale);
        PunctuationPass.Run(tokens, locale.PunctuationInQuote == true);
    }

    public static string Term(LocaleData locale, int term, string otherwise) =>
        locale.Term(term, TermForm.Long, isPlural: false) ?? otherwise;
}
