namespace BibHarvester.Formats;

/// <summary>How sure it is that a file is in a format.</summary>
public enum Confidence
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>It may be, as nearly any file may: nothing contradicts it.</summary>
    Possible,

    /// <summary>It has marks of the format that others have too.</summary>
    Likely,

    /// <summary>It has a mark that no other format has.</summary>
    Certain,
}
