namespace BibHarvester;

/// <summary>What a span of a rich text is.</summary>
public enum RichStyle
{
    /// <summary>Italic; a writer may turn it upright inside italic text.</summary>
    Italic,

    /// <summary>Bold.</summary>
    Bold,

    /// <summary>Subscript.</summary>
    Subscript,

    /// <summary>Superscript.</summary>
    Superscript,

    /// <summary>Small capitals.</summary>
    SmallCaps,

    /// <summary>Case must not be changed by any style.</summary>
    NoCase,
}
