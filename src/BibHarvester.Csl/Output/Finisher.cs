namespace BibHarvester.Csl.Output;

/// <summary>The passes over rendered output: quotes, then punctuation that meets.</summary>
internal static class Finisher
{
    public static void Run(Span<Token> tokens, QuoteMarks quotes, bool punctuationInQuote)
    {
        QuotePass.Run(tokens, quotes);
        PunctuationPass.Run(tokens, punctuationInQuote);
    }
}
