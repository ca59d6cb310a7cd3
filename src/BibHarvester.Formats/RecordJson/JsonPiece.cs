using System.Text.Json;
using System.Text.Unicode;

namespace BibHarvester.Formats.RecordJson;

/// <summary>Whether bytes of a payload can stand in a line of JSON as they are.</summary>
internal static class JsonPiece
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 24 };

    public static bool CanBeEmbedded(ReadOnlySpan<byte> bytes)
    {
        // A line feed would end the line, and space around the value would be lost on the way back.
        if (bytes.IsEmpty || bytes[0] <= ' ' || bytes[^1] <= ' ' || bytes.ContainsAny("\r\n"u8) || !Utf8.IsValid(bytes))
            return false;
        try
        {
            var reader = new Utf8JsonReader(bytes, Options);
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
