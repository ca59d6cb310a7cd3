namespace BibHarvester;

/// <summary>How the letters of a word are cased.</summary>
internal enum TitleWordShape
{
    /// <summary>No letters with case, or digits among them, or capitals inside.</summary>
    Fixed,

    /// <summary>Small letters only.</summary>
    Small,

    /// <summary>A capital first.</summary>
    Capital,

    /// <summary>One letter, a capital.</summary>
    Single,

    /// <summary>Two or more capitals and nothing else.</summary>
    Capitals,
}
