namespace BibHarvester.Csl.Output;

/// <summary>Where parts of an entry stand (CSL 1.0.2, "Display").</summary>
public enum CslDisplay
{
    /// <summary>A block from margin to margin.</summary>
    Block,

    /// <summary>Before the left margin of what follows, as a number is.</summary>
    LeftMargin,

    /// <summary>To the right of what stands before the margin.</summary>
    RightInline,

    /// <summary>A block that is indented.</summary>
    Indent,
}
