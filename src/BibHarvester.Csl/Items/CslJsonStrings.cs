using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BibHarvester.Csl.Items;

/// <summary>Strings of JSON, read with leniency and written.</summary>
internal static class CslJsonStrings
{
    /// <summary>A string as JSON.</summary>
    public static Utf8Text Quote(string text) =>
        new(Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(WellFormed(text), JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value}\""));

    /// <summary>A string without halves of surrogate pairs, which JSON cannot carry; U+FFFD stands for them.</summary>
    public static string WellFormed(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            result.Append(rune.ToString());
        return result.ToString();
    }

    /// <summary>The string of JSON text that is one; absent where it is not.</summary>
    public static string? Unquote(Utf8Text json)
    {
        var reader = new Utf8JsonReader(json.Bytes.Span);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.String ? Get(ref reader) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The string on which the reader stands, half of a surrogate pair included, which .NET refuses.</summary>
    public static string Get(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate or malformed UTF-8; the raw bytes decode leniently.
            return Encoding.UTF8.GetString(reader.HasValueSequence ? default : reader.ValueSpan);
        }
    }
}
