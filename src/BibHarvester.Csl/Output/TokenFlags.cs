namespace BibHarvester.Csl.Output;

/// <summary>What is to be known of a token.</summary>
[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>Text of an item: its straight quotes become those of the locale.</summary>
    Value = 1,

    /// <summary>Text that belongs to the same value as the text before: what meets there stays as it is.</summary>
    Continues = 2,

    /// <summary>No change of case.</summary>
    NoCase = 4,

    /// <summary>A font of the value's own markup: it turns over inside the same font.</summary>
    Markup = 8,

    /// <summary>A quotation that the author wrote with inner marks: outermost, it keeps them.</summary>
    Inner = 16,

    /// <summary>A quotation written with single marks: the word that follows keeps its case.</summary>
    Single = 32,
}
