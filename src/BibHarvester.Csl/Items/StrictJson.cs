using System.Buffers;
using System.Text.Json;

namespace BibHarvester.Csl.Items;

/// <summary>JSON that was read leniently, without comments and commas behind the last value, so that it can be written again.</summary>
internal static class StrictJson
{
    private static readonly JsonReaderOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = int.MaxValue };

    /// <summary>The value itself where it is strict already.</summary>
    /// <param name="value">A value that the lenient reader has accepted.</param>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> value)
    {
        try
        {
            var strict = new Utf8JsonReader(value.Span, new JsonReaderOptions { MaxDepth = int.MaxValue });
            while (strict.Read())
            {
                // It throws where the value is not strict.
            }

            return value;
        }
        catch (JsonException)
        {
            return Copy(value.Span);
        }
    }

    private static byte[] Copy(ReadOnlySpan<byte> value)
    {
        var reader = new Utf8JsonReader(value, Lenient);
        var output = new ArrayBufferWriter<byte>(value.Length);
        var isFirst = true;
        while (reader.Read())
        {
            if (!isFirst && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
                output.Write(","u8);
            var isText = reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String;
            output.Write(isText ? "\""u8 : default);
            output.Write(reader.ValueSpan);
            output.Write(isText ? "\""u8 : default);
            output.Write(reader.TokenType == JsonTokenType.PropertyName ? ":"u8 : default);
            isFirst = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName;
        }

        return output.WrittenSpan.ToArray();
    }
}
