namespace BibHarvester.Formats.Json;

/// <summary>Makes a record of one JSON value. One parser serves one reading; it is not thread-safe.</summary>
internal interface IJsonRecordParser
{
    /// <summary>The letters with which the codes of the format's diagnostics begin.</summary>
    string CodePrefix { get; }

    /// <summary>What else the last value held, in order; whoever reads on takes it away. Empty where a value holds one record only.</summary>
    Queue<ReadItem>? Others => null;

    /// <summary>Reads one value.</summary>
    /// <param name="json">The bytes of the value.</param>
    /// <param name="isStable">Whether the bytes stay as they are, so that the record may keep slices of them.</param>
    /// <param name="place">Where the value stands in the payload.</param>
    /// <param name="item">The record, or why there is none.</param>
    /// <returns>Whether the value is no envelope; an envelope is taken apart by the caller.</returns>
    /// <exception cref="System.Text.Json.JsonException">The value is malformed or nested too deeply.</exception>
    bool TryParse(ReadOnlyMemory<byte> json, bool isStable, SourceSpan place, out ReadItem item);
}
