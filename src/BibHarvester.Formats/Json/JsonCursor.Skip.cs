using System.Runtime.CompilerServices;
using System.Text.Json;

namespace BibHarvester.Formats.Json;

internal ref partial struct JsonCursor
{
    /// <summary>Moves to the end of the current value; from a name to the end of its value.</summary>
    /// <exception cref="JsonException">The value is malformed.</exception>
    public void Skip()
    {
        if (TokenType == JsonTokenType.PropertyName)
            Read();
        if (TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            SkipNested();
    }

    /// <summary>Moves to the end of the object whose bracket is the current token, where the caller has read it by itself.</summary>
    /// <param name="end">The place behind the object.</param>
    public void EndObjectAt(int end)
    {
        _depth--;
        (_valueStart, _valueEnd, _at) = (end - 1, end, end);
        ValueIsEscaped = false;
        TokenType = JsonTokenType.EndObject;
    }

    // Looks only at whether what stands between the brackets is well-formed; no token is noted but the last.
    private void SkipNested()
    {
        var json = _json;
        var at = _at;
        var outside = _depth - 1;
        var isInObject = TokenType == JsonTokenType.StartObject;
        var isOpening = true;
        while (true)
        {
            var next = Next(json, ref at);
            if (isOpening ? next == (isInObject ? '}' : ']') : next != ',')
            {
                _at = at;
                End(next, isInObject);
                if (_depth == outside)
                    return;
                isInObject = IsInObject;
                isOpening = false;
                at = _at;
                continue;
            }

            if (!isOpening)
            {
                at++;
                next = Next(json, ref at);
            }

            if (isInObject)
            {
                if (next != '"')
                    throw Malformed();
                at = EndOfString(json, at + 1, out _) + 1;
                if (Next(json, ref at) != ':')
                    throw Malformed();
                at++;
                next = Next(json, ref at);
            }

            if (next == '"')
            {
                at = EndOfString(json, at + 1, out _) + 1;
                isOpening = false;
                continue;
            }

            _at = at;
            ReadValue(next);
            at = _at;
            isOpening = next is (byte)'{' or (byte)'[';
            isInObject = isOpening ? next == '{' : isInObject;
        }
    }

    // The next byte that is no white space, and its place; 0 at the end, which no token begins with.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte Next(ReadOnlySpan<byte> json, ref int at)
    {
        while ((uint)at < (uint)json.Length)
        {
            var next = json[at];
            if (next is > (byte)' ' or not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
                return next;
            at++;
        }

        return 0;
    }
}
