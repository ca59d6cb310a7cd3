namespace BibHarvester.Csl.Items;

/// <summary>What a stretch of an item's text is.</summary>
internal enum MarkupStyle : byte
{
    Italic,
    Bold,
    Subscript,
    Superscript,
    SmallCaps,
    NoCase,
    NoDecor,
    Quote,
    InnerQuote,
    SingleQuote,
}
