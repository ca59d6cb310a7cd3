namespace BibHarvester.Formats.Json;

/// <summary>What a step of a reading came to.</summary>
internal enum ReadStep
{
    /// <summary>There is an item.</summary>
    Item,

    /// <summary>Bytes must be added.</summary>
    NeedMore,

    /// <summary>The payload is at its end.</summary>
    End,
}
