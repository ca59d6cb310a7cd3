using System.Runtime.InteropServices;

namespace BibHarvester;

/// <summary>An element that is open while markup is read.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct MarkupFrame
{
    public MarkupElement Element { get; init; }

    /// <summary>The style of its text.</summary>
    public RichStyle? Style { get; init; }

    /// <summary>Where its text begins in the output; -1 before its first character.</summary>
    public int Start { get; set; }

    /// <summary>How many children it has had so far; what the children of a formula's layout are, says their place.</summary>
    public int Children { get; set; }
}
