using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace BibHarvester.Formats.Json;

/// <summary>Reads the tokens of one JSON text that is whole in memory.</summary>
/// <remarks>
/// It takes and refuses what <see cref="Utf8JsonReader"/> does, with the members that the parsers use, in a third of the
/// time: it keeps no place for messages and can't go on in another buffer. What it refuses is given to
/// <see cref="Utf8JsonReader"/> once more, for a message with line and column. See RFC 8259.
/// </remarks>
internal ref partial struct JsonCursor
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly int _maxDepth;
    private int _at;
    private int _valueStart;
    private int _valueLength;
    private int _depth;
    private ulong _isObject;
    private ulong[]? _isObjectBelow;

    /// <summary>Stands before the first token.</summary>
    /// <param name="json">The text.</param>
    /// <param name="maxDepth">How deeply arrays and objects may be nested.</param>
    public JsonCursor(ReadOnlySpan<byte> json, int maxDepth)
    {
        _json = json;
        _maxDepth = maxDepth;
    }

    /// <summary>The kind of the current token.</summary>
    public JsonTokenType TokenType { get; private set; }

    /// <summary>Whether the current string or name holds an escape.</summary>
    public bool ValueIsEscaped { get; private set; }

    /// <summary>Where the current token begins.</summary>
    public int TokenStartIndex { get; private set; }

    /// <summary>Where the current token ends; for a name, behind its colon.</summary>
    public readonly int BytesConsumed => _at;

    /// <summary>The current token, without the quotes of a string.</summary>
    public readonly ReadOnlySpan<byte> ValueSpan => _json.Slice(_valueStart, _valueLength);

    /// <summary>How many arrays and objects are around the current token.</summary>
    public readonly int CurrentDepth => TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject ? _depth - 1 : _depth;

    /// <summary>Moves to the next token.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="JsonException">The text is malformed, or nested too deeply.</exception>
    public bool Read()
    {
        var next = Peek();
        switch (TokenType)
        {
            case JsonTokenType.PropertyName:
                ReadValue(next);
                return true;
            case JsonTokenType.StartObject:
                if (next == '"')
                    ReadName();
                else
                    End(next, isObject: true);
                return true;
            case JsonTokenType.StartArray:
                if (next == ']')
                    End(next, isObject: false);
                else
                    ReadValue(next);
                return true;
            case JsonTokenType.None:
                ReadValue(next);
                return true;
            default:
                return ReadAfterValue(next);
        }
    }

    /// <summary>Moves to the end of the current value; from a name to the end of its value.</summary>
    /// <exception cref="JsonException">The value is malformed.</exception>
    public void Skip()
    {
        if (TokenType == JsonTokenType.PropertyName)
            Read();
        if (TokenType is not (JsonTokenType.StartArray or JsonTokenType.StartObject))
            return;
        var outside = _depth - 1;
        do
            Read();
        while (_depth > outside);
    }

    /// <summary>Whether the current string or name is a text.</summary>
    public readonly bool ValueTextEquals(ReadOnlySpan<byte> text) =>
        ValueIsEscaped ? EscapedEquals(Encoding.UTF8.GetString(text)) : ValueSpan.SequenceEqual(text);

    /// <summary>Whether the current string or name is a text.</summary>
    public readonly bool ValueTextEquals(string text) =>
        ValueIsEscaped ? EscapedEquals(text) : Encoding.UTF8.GetString(ValueSpan) == text;

    /// <summary>Takes the current number where it is whole and small enough.</summary>
    public readonly bool TryGetInt32(out int value) =>
        Utf8Parser.TryParse(ValueSpan, out value, out var used) && used == _valueLength;

    /// <summary>Takes the current number where it is whole and small enough.</summary>
    public readonly bool TryGetInt64(out long value) =>
        Utf8Parser.TryParse(ValueSpan, out value, out var used) && used == _valueLength;

    /// <summary>Takes the current string where it is a date and time of ISO 8601.</summary>
    public readonly bool TryGetDateTimeOffset(out DateTimeOffset value)
    {
        var token = new Utf8JsonReader(_json[TokenStartIndex.._at]);
        token.Read();
        return token.TryGetDateTimeOffset(out value);
    }

    private readonly bool EscapedEquals(string text)
    {
        var copy = this;
        return JsonText.Of(ref copy) == text;
    }

    // The next byte that is no white space; 0 at the end, which no token begins with.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte Peek()
    {
        var json = _json;
        var at = _at;
        while ((uint)at < (uint)json.Length)
        {
            var next = json[at];
            if (next is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                _at = at;
                return next;
            }

            at++;
        }

        _at = at;
        return 0;
    }

    private bool ReadAfterValue(byte next)
    {
        if (_depth == 0)
            return _at == _json.Length ? false : throw Malformed();
        var isInObject = IsInObject;
        if (next != ',')
        {
            End(next, isInObject);
            return true;
        }

        _at++;
        next = Peek();
        if (!isInObject)
            ReadValue(next);
        else if (next == '"')
            ReadName();
        else
            throw Malformed();
        return true;
    }

    private void ReadName()
    {
        ReadString();
        if (Peek() != ':')
            throw Malformed();
        _at++;
        TokenType = JsonTokenType.PropertyName;
    }

    private void ReadValue(byte next)
    {
        switch (next)
        {
            case (byte)'"':
                ReadString();
                TokenType = JsonTokenType.String;
                break;
            case (byte)'{' or (byte)'[':
                Start(next == '{');
                break;
            case (byte)'t':
                ReadWord("true"u8, JsonTokenType.True);
                break;
            case (byte)'f':
                ReadWord("false"u8, JsonTokenType.False);
                break;
            case (byte)'n':
                ReadWord("null"u8, JsonTokenType.Null);
                break;
            default:
                ReadNumber();
                break;
        }
    }

    private static JsonException Malformed() => new();
}
