namespace BibHarvester;

/// <summary>What an element of markup does to a text, whatever its vocabulary calls it.</summary>
internal enum MarkupElement
{
    /// <summary>A name that no vocabulary here has.</summary>
    Unknown,

    /// <summary>Known, and without effect on the text.</summary>
    Transparent,

    Italic,
    Bold,
    Subscript,
    Superscript,
    SmallCaps,

    /// <summary>What it does say its attributes.</summary>
    Span,

    /// <summary>A subtitle inside a title.</summary>
    Subtitle,

    /// <summary>Stands on lines of its own.</summary>
    Block,

    /// <summary>Apart from its neighbours by a space.</summary>
    Cell,

    /// <summary>Its content is no text of the work.</summary>
    Skipped,

    /// <summary>A formula in TeX.</summary>
    Tex,

    /// <summary>A formula in MathML.</summary>
    Math,

    /// <summary>A group of MathML, or a token without spaces of its own.</summary>
    MathGroup,

    /// <summary>Words within MathML.</summary>
    MathText,

    MathSpace,
    MathSub,
    MathSup,
    MathSubSup,
    MathFraction,
    MathFence,
    MathRoot,
}
