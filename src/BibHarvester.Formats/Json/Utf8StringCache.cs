using System.Buffers.Binary;
using System.Text;

namespace BibHarvester.Formats.Json;

/// <summary>Strings that come again and again in a file (journals, publishers, licences), so that each is made once.</summary>
/// <remarks>
/// Direct mapped and of fixed size: a value that is pushed out is simply made anew. All readings share it, so that reading
/// a single record does not begin with an empty one; a slot is read once and written whole, which needs no lock.
/// </remarks>
internal sealed class Utf8StringCache
{
    private const int LongestText = 128;
    private const ulong Odd = 0x9E3779B97F4A7C15;
    private readonly string?[] _strings = new string?[1024];

    private Utf8StringCache()
    {
    }

    /// <summary>The one that all share.</summary>
    public static Utf8StringCache Shared { get; } = new();

    /// <summary>The string of a JSON string token, or of a number.</summary>
    public string Get(ref JsonCursor json)
    {
        var bytes = json.ValueSpan;
        if (bytes.Length is 0 or > LongestText)
            return bytes.IsEmpty ? "" : JsonText.Of(ref json);
        ref var slot = ref _strings[SlotOf(bytes)];
        var known = slot;
        if (json.ValueIsEscaped)
            return slot = Escaped(bytes, known);
        if (known is not null && known.Length == bytes.Length && Ascii.Equals(bytes, known))
            return known;
        return slot = JsonText.Of(bytes);
    }

    private static string Escaped(ReadOnlySpan<byte> bytes, string? known)
    {
        Span<char> chars = stackalloc char[LongestText];
        var text = chars[..JsonText.Unescape(bytes, chars)];
        return known is not null && text.SequenceEqual(known) ? known : new string(text);
    }

    // Beginning, end and length tell most texts apart.
    private int SlotOf(ReadOnlySpan<byte> bytes)
    {
        ulong start, end;
        if (bytes.Length >= 8)
        {
            start = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            end = BinaryPrimitives.ReadUInt64LittleEndian(bytes[^8..]);
        }
        else
        {
            start = bytes[0] | ((ulong)bytes[bytes.Length / 2] << 8);
            end = bytes[^1];
        }

        var hash = (((start * Odd) ^ end) * Odd) + ((ulong)bytes.Length * Odd);
        return (int)(hash >> 40) & (_strings.Length - 1);
    }
}
