using System.Text.Json;

namespace BibHarvester.Formats.Zotero;

/// <summary>Pieces of JSON that are kept as they stand.</summary>
internal static class KeptJson
{
    // So deep that a reader with the usual bound still reads what they are put into.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 56 };

    /// <summary>Whether the piece is one whole value.</summary>
    public static bool IsWhole(Utf8Text json)
    {
        try
        {
            var reader = new Utf8JsonReader(json.Bytes.Span, Options);
            if (!reader.Read() || reader.TokenType is JsonTokenType.Null or JsonTokenType.False)
                return false;
            reader.Skip();
            return !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
