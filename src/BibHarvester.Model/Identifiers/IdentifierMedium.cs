namespace BibHarvester;

/// <summary>The medium that an ISSN or ISBN stands for.</summary>
public enum IdentifierMedium
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>Print.</summary>
    Print,

    /// <summary>Electronic.</summary>
    Electronic,

    /// <summary>The linking ISSN of all media.</summary>
    Linking,
}
