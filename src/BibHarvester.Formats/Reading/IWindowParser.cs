namespace BibHarvester.Formats.Reading;

/// <summary>Reads one file of a text format, item by item. One parser serves one reading; it is not thread-safe.</summary>
internal interface IWindowParser
{
    /// <summary>Reads the next item.</summary>
    /// <param name="window">What has been read of the file.</param>
    /// <param name="item">The item.</param>
    /// <returns>Whether there is one; where there is none, the window must be filled, or the file ends.</returns>
    bool TryRead(InputWindow window, out ReadItem item);
}
