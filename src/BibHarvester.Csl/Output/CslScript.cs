namespace BibHarvester.Csl.Output;

/// <summary>How letters stand to the line.</summary>
public enum CslScript
{
    /// <summary>On it.</summary>
    Normal,

    /// <summary>Above it, and smaller.</summary>
    Superscript,

    /// <summary>Below it, and smaller.</summary>
    Subscript,
}
