using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BibHarvester.Formats.Json;

/// <summary>Finds where an array or object ends, by brackets and strings alone, and goes on where the bytes ended.</summary>
/// <remarks>It looks at 64 bytes at once. Whether what it passes is well-formed is not found out, other than that its brackets are closed.</remarks>
[StructLayout(LayoutKind.Auto)]
internal struct JsonNesting
{
    private const int BlockBytes = 2 * 32;

    private int _open = 1;
    private ulong _inString;
    private ulong _escaped;

    /// <summary>Begins behind an opening bracket.</summary>
    public JsonNesting()
    {
    }

    /// <summary>Looks for the closing bracket.</summary>
    /// <param name="json">The text, as far as it is there.</param>
    /// <param name="at">Where to look from; where the bracket is not found, where to go on when there is more.</param>
    /// <returns>The place of the bracket; -1 where it is not there.</returns>
    public int FindEnd(ReadOnlySpan<byte> json, ref int at)
    {
        for (; at + BlockBytes <= json.Length; at += BlockBytes)
        {
            if (EndIn(json.Slice(at, BlockBytes)) is >= 0 and var end)
                return at + end;
        }

        Span<byte> block = stackalloc byte[BlockBytes];
        block.Clear();
        json[at..].CopyTo(block);
        var before = this;
        if (EndIn(block) is >= 0 and var last)
            return at + last;
        this = before;
        return -1;
    }

    private int EndIn(ReadOnlySpan<byte> block)
    {
        var quotes = Places(block, (byte)'"');
        var backslashes = Places(block, (byte)'\\');
        if ((backslashes | _escaped) != 0)
            quotes = Unescaped(quotes, backslashes);
        var strings = PrefixXor(quotes) ^ _inString;
        _inString = 0 - (strings >> 63);

        // In ASCII, braces differ from square brackets in one bit.
        var opening = Places(block, (byte)'{', ignored: 0x20) & ~strings;
        var closing = Places(block, (byte)'}', ignored: 0x20) & ~strings;
        if (_open > BitOperations.PopCount(closing))
        {
            _open += BitOperations.PopCount(opening) - BitOperations.PopCount(closing);
            return -1;
        }

        for (var brackets = opening | closing; brackets != 0; brackets &= brackets - 1)
        {
            _open += (opening & brackets & (0 - brackets)) != 0 ? 1 : -1;
            if (_open == 0)
                return BitOperations.TrailingZeroCount(brackets);
        }

        return -1;
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
    private ulong Unescaped(ulong quotes, ulong backslashes)
    {
        var taken = _escaped;
        _escaped = 0;
        for (backslashes &= ~taken; backslashes != 0; backslashes &= ~(taken | (backslashes & (0 - backslashes))))
        {
            var next = (backslashes & (0 - backslashes)) << 1;
            taken |= next;
            _escaped = next == 0 ? 1ul : 0;
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
