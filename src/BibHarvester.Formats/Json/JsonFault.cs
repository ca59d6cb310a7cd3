using System.Text.Json;

namespace BibHarvester.Formats.Json;

/// <summary>Says what is wrong with a JSON text that <see cref="JsonCursor"/> refused, and where.</summary>
internal static class JsonFault
{
    /// <summary>Reads the text again with the reader that counts lines.</summary>
    /// <param name="json">The text.</param>
    /// <param name="maxDepth">How deeply arrays and objects may be nested.</param>
    /// <returns>What is wrong.</returns>
    public static JsonException Of(ReadOnlySpan<byte> json, int maxDepth)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        try
        {
            while (reader.Read())
            {
                // Only the exception is wanted.
            }
        }
        catch (JsonException e)
        {
            return e;
        }

        return new JsonException("The text is no JSON.");
    }
}
