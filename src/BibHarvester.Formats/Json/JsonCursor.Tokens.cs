using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace BibHarvester.Formats.Json;

internal ref partial struct JsonCursor
{
    private readonly bool IsInObject =>
        ((_depth <= 64 ? _isObject : _isObjectBelow![(_depth - 65) / 64]) >> ((_depth - 1) & 63) & 1) != 0;

    private void Start(bool isObject)
    {
        if (_depth >= _maxDepth)
            throw Malformed();
        var bit = 1ul << (_depth & 63);
        if (_depth < 64)
            _isObject = isObject ? _isObject | bit : _isObject & ~bit;
        else
            StartBelow(bit, isObject);
        _depth++;
        _valueStart = _at++;
        _valueEnd = _at;
        ValueIsEscaped = false;
        TokenType = isObject ? JsonTokenType.StartObject : JsonTokenType.StartArray;
    }

    private void StartBelow(ulong bit, bool isObject)
    {
        var word = (_depth - 64) / 64;
        if (_isObjectBelow is null || word >= _isObjectBelow.Length)
            Array.Resize(ref _isObjectBelow, Math.Max(4, word * 2));
        if (isObject)
            _isObjectBelow[word] |= bit;
        else
            _isObjectBelow[word] &= ~bit;
    }

    private void End(byte next, bool isObject)
    {
        if (next != (isObject ? '}' : ']'))
            throw Malformed();
        _depth--;
        _valueStart = _at++;
        _valueEnd = _at;
        ValueIsEscaped = false;
        TokenType = isObject ? JsonTokenType.EndObject : JsonTokenType.EndArray;
    }

    private void ReadString(JsonTokenType type)
    {
        _valueStart = _at + 1;
        _valueEnd = EndOfString(_json, _valueStart, out var isEscaped);
        _at = _valueEnd + 1;
        ValueIsEscaped = isEscaped;
        TokenType = type;
    }

    // The place of the quote that ends the string which begins at a place.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EndOfString(ReadOnlySpan<byte> json, int start, out bool isEscaped)
    {
        var end = start + LengthToSpecial(json[start..]);
        isEscaped = (uint)end >= (uint)json.Length || json[end] != '"';
        return isEscaped ? EndOfEscaped(json, end) : end;
    }

    private static int EndOfEscaped(ReadOnlySpan<byte> json, int end)
    {
        while (end < json.Length && json[end] == '\\')
        {
            end = AfterEscape(json, end + 1);
            end += LengthToSpecial(json[end..]);
        }

        return end < json.Length && json[end] == '"' ? end : throw Malformed();
    }

    private static int AfterEscape(ReadOnlySpan<byte> json, int at)
    {
        if (at >= json.Length)
            throw Malformed();
        switch (json[at])
        {
            case (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t':
                return at + 1;
            case (byte)'u' when at + 4 < json.Length && IsHex(json.Slice(at + 1, 4)):
                return at + 5;
            default:
                throw Malformed();
        }
    }

    private static bool IsHex(ReadOnlySpan<byte> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit))
                return false;
        }

        return true;
    }

    // How many bytes stand before a quote, a backslash or a control character.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LengthToSpecial(ReadOnlySpan<byte> json)
    {
        var at = 0;
        ref var first = ref MemoryMarshal.GetReference(json);
        for (; at <= json.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            var bytes = Vector256.LoadUnsafe(ref first, (nuint)at);
            var special = Vector256.Equals(bytes, Vector256.Create((byte)'"')) |
                Vector256.Equals(bytes, Vector256.Create((byte)'\\')) |
                Vector256.LessThan(bytes, Vector256.Create((byte)' '));
            var mask = special.ExtractMostSignificantBits();
            if (mask != 0)
                return at + BitOperations.TrailingZeroCount(mask);
        }

        for (; at < json.Length; at++)
        {
            if (json[at] is (byte)'"' or (byte)'\\' or < (byte)' ')
                return at;
        }

        return at;
    }

    private void ReadWord(ReadOnlySpan<byte> word, JsonTokenType type)
    {
        if (!_json[_at..].StartsWith(word))
            throw Malformed();
        Take(word.Length, type);
    }

    private void ReadNumber()
    {
        var json = _json;
        var at = _at;
        if (at < json.Length && json[at] == '-')
            at++;
        var whole = Digits(json, at);
        if (whole == 0 || (whole > 1 && json[at] == '0'))
            throw Malformed();
        at += whole;
        if (at < json.Length && json[at] == '.')
            at += 1 + AtLeastOne(Digits(json, at + 1));
        if (at < json.Length && json[at] is (byte)'e' or (byte)'E')
        {
            at++;
            if (at < json.Length && json[at] is (byte)'+' or (byte)'-')
                at++;
            at += AtLeastOne(Digits(json, at));
        }

        Take(at - _at, JsonTokenType.Number);
    }

    private void Take(int length, JsonTokenType type)
    {
        _valueStart = _at;
        _valueEnd = _at += length;
        ValueIsEscaped = false;
        TokenType = type;
    }

    private static int AtLeastOne(int digits) => digits > 0 ? digits : throw Malformed();

    private static int Digits(ReadOnlySpan<byte> json, int start)
    {
        var at = start;
        while (at < json.Length && json[at] is >= (byte)'0' and <= (byte)'9')
            at++;
        return at - start;
    }
}
