using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace BibHarvester.Formats.Json;

internal ref partial struct JsonCursor
{
    private const int BlockBytes = 2 * 32;

    /// <summary>Moves to the end of the array or object whose bracket is the current token, by brackets and strings alone.</summary>
    /// <remarks>For what nobody asks for. Whether it is well-formed is not found out, other than that its brackets are closed.</remarks>
    /// <exception cref="JsonException">It is not closed.</exception>
    public void Leap()
    {
        var json = _json;
        var isArray = TokenType == JsonTokenType.StartArray;
        var open = 1;
        var inString = 0ul;
        var escaped = 0ul;
        Span<byte> rest = stackalloc byte[BlockBytes];
        for (var at = _at; at < json.Length; at += BlockBytes)
        {
            scoped var block = json[at..];
            if (block.Length < BlockBytes)
            {
                rest.Clear();
                block.CopyTo(rest);
                block = rest;
            }

            var quotes = Places(block, (byte)'"');
            var backslashes = Places(block, (byte)'\\');
            if ((backslashes | escaped) != 0)
                quotes = Unescaped(quotes, backslashes, ref escaped);
            var strings = PrefixXor(quotes) ^ inString;
            inString = 0 - (strings >> 63);

            // In ASCII, braces differ from square brackets in one bit.
            var opening = Places(block, (byte)'{', ignored: 0x20) & ~strings;
            var closing = Places(block, (byte)'}', ignored: 0x20) & ~strings;
            if (open > BitOperations.PopCount(closing))
            {
                open += BitOperations.PopCount(opening) - BitOperations.PopCount(closing);
                continue;
            }

            for (var brackets = opening | closing; brackets != 0; brackets &= brackets - 1)
            {
                open += (opening & brackets & (0 - brackets)) != 0 ? 1 : -1;
                if (open > 0)
                    continue;
                EndAt(at + BitOperations.TrailingZeroCount(brackets), isArray);
                return;
            }
        }

        throw Malformed();
    }

    private void EndAt(int place, bool isArray)
    {
        _at = place;
        End(_json[place], !isArray);
    }

    // A bit for each byte that is the one looked for.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Places(ReadOnlySpan<byte> block, byte value, byte ignored = 0)
    {
        var mask = Vector256.Create(ignored);
        var wanted = Vector256.Create((byte)(value | ignored));
        var low = Vector256.Equals(Vector256.Create(block) | mask, wanted).ExtractMostSignificantBits();
        var high = Vector256.Equals(Vector256.Create(block[32..]) | mask, wanted).ExtractMostSignificantBits();
        return ((ulong)high << 32) | low;
    }

    // Quotes before which there is no backslash that is not escaped itself.
    private static ulong Unescaped(ulong quotes, ulong backslashes, ref ulong escaped)
    {
        var taken = escaped;
        escaped = 0;
        for (backslashes &= ~taken; backslashes != 0; backslashes &= ~(taken | (backslashes & (0 - backslashes))))
        {
            var next = (backslashes & (0 - backslashes)) << 1;
            taken |= next;
            escaped = next == 0 ? 1ul : 0;
        }

        return quotes & ~taken;
    }

    // Each bit is whether the bits up to it are odd in number: whether a string is open there.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong PrefixXor(ulong bits)
    {
        bits ^= bits << 1;
        bits ^= bits << 2;
        bits ^= bits << 4;
        bits ^= bits << 8;
        bits ^= bits << 16;
        return bits ^ (bits << 32);
    }
}
