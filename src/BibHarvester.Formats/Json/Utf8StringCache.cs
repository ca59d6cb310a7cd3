using System.Text;
using System.Text.Json;

namespace BibHarvester.Formats.Json;

/// <summary>Strings that come again and again in a file (journals, publishers, licences), so that each is made once.</summary>
/// <remarks>Direct mapped and of fixed size: a value that is pushed out is simply made anew. Not thread-safe.</remarks>
internal sealed class Utf8StringCache
{
    private const int LongestText = 96;
    private readonly string?[] _strings = new string?[1024];

    /// <summary>The string of a JSON string token.</summary>
    public string Get(ref Utf8JsonReader json)
    {
        var bytes = json.ValueSpan;
        if (json.ValueIsEscaped || bytes.Length > LongestText)
            return JsonText.Of(ref json);
        if (bytes.IsEmpty)
            return "";
        var slot = SlotOf(bytes);
        if (_strings[slot] is { } known && known.Length == bytes.Length && Ascii.Equals(bytes, known))
            return known;
        var text = Encoding.UTF8.GetString(bytes);
        if (text.Length == bytes.Length)
            _strings[slot] = text;
        return text;
    }

    private int SlotOf(ReadOnlySpan<byte> bytes)
    {
        var hash = (uint)bytes.Length;
        var step = Math.Max(1, bytes.Length / 16);
        for (var i = bytes.Length - 1; i >= 0; i -= step)
            hash = (hash ^ bytes[i]) * 16777619;
        return (int)(hash * 2654435769u >> 20) & (_strings.Length - 1);
    }
}
