namespace BibHarvester.Csl.Output;

/// <summary>What a token of rendered output is.</summary>
internal enum TokenKind : byte
{
    Text,
    OpenFont,
    CloseFont,
    OpenQuote,
    CloseQuote,
    OpenLink,
    CloseLink,
    OpenDisplay,
    CloseDisplay,
}
