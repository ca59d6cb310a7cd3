using System.Text.Json;

namespace BibHarvester.Formats.RecordJson;

/// <summary>Compares the string or name at which a reader stands.</summary>
internal static class JsonText
{
    public static bool IsAt(in Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        if (!reader.ValueIsEscaped)
            return reader.ValueSpan.SequenceEqual(text);
        try
        {
            return reader.ValueTextEquals(text);
        }
        catch (InvalidOperationException)
        {
            // An escape of half a surrogate pair.
            return false;
        }
    }

    /// <summary>Whether it is a version of the format, such as <c>1.0</c>.</summary>
    public static bool IsVersionAt(in Utf8JsonReader reader)
    {
        var text = reader.ValueSpan;
        var dot = text.IndexOf((byte)'.');
        return dot > 0 && dot + 1 < text.Length &&
            !text[..dot].ContainsAnyExceptInRange((byte)'0', (byte)'9') && !text[(dot + 1)..].ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }
}
