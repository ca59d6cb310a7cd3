namespace BibHarvester.Formats.BibTeX;

/// <summary>In which order entries stand in a file.</summary>
public enum EntryOrder
{
    /// <summary>As they stand.</summary>
    Kept,

    /// <summary>By key.</summary>
    Key,

    /// <summary>By the names of authors, else editors, then year and title.</summary>
    Author,

    /// <summary>By year, the newest first, then as <see cref="Author"/>.</summary>
    Newest,

    /// <summary>By type, then as <see cref="Author"/>.</summary>
    Type,
}
