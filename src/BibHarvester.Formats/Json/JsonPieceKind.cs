namespace BibHarvester.Formats.Json;

/// <summary>What a step of the splitter came to.</summary>
internal enum JsonPieceKind
{
    /// <summary>Nothing yet; the next step goes on.</summary>
    None,

    /// <summary>More bytes are needed.</summary>
    NeedMore,

    /// <summary>A value that may be a record.</summary>
    Record,

    /// <summary>The payload is at its end.</summary>
    End,

    /// <summary>Bytes that are no JSON value where one should stand; reading goes on after them.</summary>
    Stray,

    /// <summary>The payload ended within a value.</summary>
    CutShort,

    /// <summary>A line that begins with an object, and ends within it.</summary>
    CutLine,

    /// <summary>A value is longer than a record may be.</summary>
    TooLong,
}
