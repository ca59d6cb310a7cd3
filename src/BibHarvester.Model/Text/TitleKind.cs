namespace BibHarvester;

/// <summary>What a title is to its work.</summary>
public enum TitleKind
{
    /// <summary>The title by which the work is cited.</summary>
    Main,

    /// <summary>The title in the language of the original, where the work is a translation or the main title is one.</summary>
    Original,

    /// <summary>The title in another language.</summary>
    Translated,

    /// <summary>A short form for notes and running heads.</summary>
    Short,

    /// <summary>An abbreviated form, such as the ISO 4 form of a journal's title.</summary>
    Abbreviated,

    /// <summary>Another title under which the work is known.</summary>
    Alternative,
}
