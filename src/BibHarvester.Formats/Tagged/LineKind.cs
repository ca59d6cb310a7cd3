namespace BibHarvester.Formats.Tagged;

/// <summary>What a line of a tagged format is.</summary>
internal enum LineKind
{
    /// <summary>A tag and its value.</summary>
    Tag,

    /// <summary>A tag that begins a record, and ends the one before it.</summary>
    Start,

    /// <summary>The end of a record.</summary>
    End,

    /// <summary>More of the value above.</summary>
    More,

    /// <summary>Nothing: an empty line, or one of the file's frame.</summary>
    Nothing,
}
