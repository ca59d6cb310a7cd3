namespace BibHarvester;

/// <summary>Whether a word begins something.</summary>
internal enum Beginning
{
    /// <summary>It goes on.</summary>
    None,

    /// <summary>It may begin something: its capital stays, none is made.</summary>
    Perhaps,

    /// <summary>It begins the title, or a part of it after a colon, a dash or the end of a sentence.</summary>
    Surely,
}
