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
        TokenStartIndex = _valueStart = _at++;
        _valueLength = 1;
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
        TokenStartIndex = _valueStart = _at++;
        _valueLength = 1;
        ValueIsEscaped = false;
        TokenType = isObject ? JsonTokenType.EndObject : JsonTokenType.EndArray;
    }

    private void ReadString()
    {
        var start = _at + 1;
        var length = LengthToSpecial(_json[start..]);
        var end = start + length;
        TokenStartIndex = _at;
        ValueIsEscaped = false;
        if ((uint)end >= (uint)_json.Length || _json[end] != '"')
            end = EndOfEscaped(end);
        _valueStart = start;
        _valueLength = end - start;
        _at = end + 1;
    }

    private int EndOfEscaped(int end)
    {
        while (end < _json.Length && _json[end] == '\\')
        {
            ValueIsEscaped = true;
            end = AfterEscape(end + 1);
            end += LengthToSpecial(_json[end..]);
        }

        return end < _json.Length && _json[end] == '"' ? end : throw Malformed();
    }

    private readonly int AfterEscape(int at)
    {
        if (at >= _json.Length)
            throw Malformed();
        switch (_json[at])
        {
            case (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t':
                return at + 1;
            case (byte)'u' when at + 4 < _json.Length && IsHex(_json.Slice(at + 1, 4)):
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
        for (; at <= json.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref first, (nuint)at);
            var special = Vector128.Equals(bytes, Vector128.Create((byte)'"')) |
                Vector128.Equals(bytes, Vector128.Create((byte)'\\')) |
                Vector128.LessThan(bytes, Vector128.Create((byte)' '));
            if (special != Vector128<byte>.Zero)
                return at + System.Numerics.BitOperations.TrailingZeroCount(special.ExtractMostSignificantBits());
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
        TokenStartIndex = _valueStart = _at;
        _valueLength = length;
        _at += length;
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
