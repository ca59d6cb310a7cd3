using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BibHarvester.Formats;

/// <summary>Values of extra fields of formats whose values are text: a JSON string each.</summary>
internal static class ExtraValues
{
    public static Utf8Text FromText(string text)
    {
        if (IsPlain(text))
        {
            var plain = new byte[text.Length + 2];
            plain[0] = plain[^1] = (byte)'"';
            Encoding.ASCII.GetBytes(text, plain.AsSpan(1));
            return new Utf8Text(plain);
        }

        var encoded = JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes;
        var json = new byte[encoded.Length + 2];
        json[0] = json[^1] = (byte)'"';
        encoded.CopyTo(json.AsSpan(1));
        return new Utf8Text(json);
    }

    private static bool IsPlain(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange(' ', '~') && !text.ContainsAny('"', '\\');

    /// <summary>The text of a value; absent where it is no JSON string.</summary>
    public static string? ToText(Utf8Text value)
    {
        try
        {
            var reader = new Utf8JsonReader(value.Bytes.Span);
            return reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
