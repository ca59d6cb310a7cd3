namespace BibHarvester.Formats.Json;

/// <summary>One reading of a payload, moved on step by step by who has its bytes.</summary>
internal interface IReadSession : IDisposable
{
    /// <summary>Moves on to the next item.</summary>
    ReadStep Step(out ReadItem item);

    /// <summary>Where the next bytes go; at least one fits.</summary>
    Memory<byte> FreeSpace();

    /// <summary>Says how many bytes were put there; none means the end.</summary>
    void Added(int count);

    /// <summary>Reads as much ahead as is of use where the caller can wait.</summary>
    ValueTask PrepareAsync();

    /// <summary>Says that no more bytes come because the rest of the input cannot be decompressed.</summary>
    void Damaged(string reason);
}
